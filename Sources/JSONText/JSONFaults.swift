public import Diagnostics

/// The faults found so far while a tree is turned into values, with the way to where we are.
public struct JSONFaults {
  /// One step down the tree.
  enum Step {
    case key(String)
    case index(Int)
  }

  /// Where the tree came from.
  public let source: SourceText
  /// The faults in the order they were found.
  public private(set) var all: [Diagnostic] = []
  var path: [Step] = []
  let limit: Int

  /// No faults yet.
  ///
  /// - Parameter limit: how many are kept; the rest helps nobody.
  public init(source: SourceText, limit: Int = 100) {
    self.source = source
    self.limit = limit
  }

  /// Notes a fault at a place.
  public mutating func note(
    _ code: String, _ summary: String, at range: Range<Int>, why: String? = nil,
    hint: Hint? = nil
  ) {
    guard all.count < limit else { return }
    all.append(
      Diagnostic(
        code, summary, explanation: why, hint: hint, source: source,
        labels: [Diagnostic.Label(range)]))
  }

  /// The way from the root, as `subnets[3].tao_in_rao`; empty at the root.
  public var pathText: String {
    var text = ""
    for step in path {
      switch step {
      case .key(let key): text += (text.isEmpty ? "" : ".") + key
      case .index(let index): text += "[\(index)]"
      }
    }
    return text
  }

  /// What is being read, for a sentence: `` `subnets[3].name` `` or `this`.
  public var subject: String {
    path.isEmpty ? "this" : "`\(pathText)`"
  }

  mutating func inside<Result>(
    _ step: Step, _ work: (inout JSONFaults) -> Result
  ) -> Result {
    path.append(step)
    defer { path.removeLast() }
    return work(&self)
  }
}
