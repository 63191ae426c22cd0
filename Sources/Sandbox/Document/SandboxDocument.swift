/// Everything a person did in their sandbox, with the way back.
///
/// Undo and redo move a position in one list of steps; starting anew and loading are steps too, so
/// that nothing is lost by them. A new step takes the place of the undone ones.
public struct SandboxDocument: Hashable, Sendable {
  /// One entry of the list.
  public enum Step: Hashable, Sendable {
    /// Something done in the sandbox.
    case act(SandboxAct)
    /// A new sandbox.
    case reset(SandboxBeginning)
    /// A saved sandbox.
    case load(String, SandboxBranch)
  }

  /// What it began with.
  public let beginning: SandboxBeginning
  /// All steps, undone ones at the end.
  public private(set) var steps: [Step]
  /// How many of them are in force.
  public private(set) var position: Int

  /// A new sandbox.
  public init(_ beginning: SandboxBeginning) {
    self.beginning = beginning
    steps = []
    position = 0
  }

  /// A sandbox as it was kept; nil if the position lies outside the steps.
  public init?(_ beginning: SandboxBeginning, steps: [Step], position: Int) {
    guard (0...steps.count).contains(position) else { return nil }
    self.beginning = beginning
    self.steps = steps
    self.position = position
  }

  /// The sandbox the position stands for.
  public var branch: SandboxBranch {
    var acts: [SandboxAct] = []
    for step in steps[..<position].reversed() {
      switch step {
      case .act(let act): acts.append(act)
      case .reset(let beginning): return SandboxBranch(beginning, acts.reversed())
      case .load(_, let branch):
        return SandboxBranch(branch.beginning, branch.acts + acts.reversed())
      }
    }
    return SandboxBranch(beginning, acts.reversed())
  }

  /// The branches whose states are worth keeping beside the list: where they begin, and what ends in
  /// a wait, at any position.
  public var landmarks: [SandboxBranch] {
    (0...steps.count).flatMap { count -> [SandboxBranch] in
      guard let branch = SandboxDocument(beginning, steps: steps, position: count)?.branch else {
        return []
      }
      return [branch.prefix(0)] + (branch.endsInWait ? [branch] : [])
    }
  }

  /// The step that `undo` takes back.
  public var undoable: Step? { position > 0 ? steps[position - 1] : nil }

  /// The step that `redo` does again.
  public var redoable: Step? { position < steps.count ? steps[position] : nil }

  /// Adds a step in place of the undone ones.
  public mutating func append(_ step: Step) {
    steps.removeSubrange(position...)
    steps.append(step)
    position += 1
  }

  /// Takes the last step back and returns it; nil if there is none.
  public mutating func undo() -> Step? {
    guard let step = undoable else { return nil }
    position -= 1
    return step
  }

  /// Does the step that was taken back last again and returns it; nil if there is none.
  public mutating func redo() -> Step? {
    guard let step = redoable else { return nil }
    position += 1
    return step
  }
}
