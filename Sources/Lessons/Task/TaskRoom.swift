import Diagnostics
import Synchronization

/// The sandboxes of a lesson's tasks, each made from its lines.
///
/// What was made before is remembered, since long waits take long; that changes no answer.
final class TaskRoom: Sendable {
  let host: any TaskHost
  private let known = Mutex<[[String]: TaskState]>([:])
  private static let mostKnown = 200

  init(_ host: any TaskHost) {
    self.host = host
  }

  /// What a list of lines leads to; nil where a line is refused or nothing can be begun.
  func state(after lines: [String]) -> TaskState? {
    if let state = remembered(lines) { return state }
    guard let last = lines.last else {
      let state = host.beginning
      if let state { remember(lines, state) }
      return state
    }
    guard let before = state(after: Array(lines.dropLast())) else { return nil }
    return try? run(last, after: Array(lines.dropLast()), on: before).state
  }

  /// Does a line on a state that a list of lines led to.
  func run(
    _ line: String, after lines: [String], on state: TaskState
  ) throws(DiagnosticList) -> TaskStep {
    let step = try host.run(line, on: state)
    remember(lines + [line], step.state)
    return step
  }

  private func remembered(_ lines: [String]) -> TaskState? { known.withLock { $0[lines] } }

  private func remember(_ lines: [String], _ state: TaskState) {
    known.withLock { known in
      if known.count >= TaskRoom.mostKnown { known = [:] }
      known[lines] = state
    }
  }
}
