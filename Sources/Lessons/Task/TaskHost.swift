public import Diagnostics
public import Presentation

/// Who runs the lines of a task on the lesson's sandbox.
///
/// A value without state of its own: the same line on the same state gives the same state. So a task
/// is replayed from its lines, and taking one back is leaving it out.
public protocol TaskHost: Sendable {
  /// The sandbox before anything was done; nil where there is no recorded state to begin with.
  var beginning: TaskState? { get }
  /// Whether a line is one for the sandbox, as `stake 10 TAO into 64`.
  func reads(_ line: String) -> Bool
  /// Does a line.
  ///
  /// - Throws: what is wrong with the line, or why the chain refuses it; then nothing has changed.
  func run(_ line: String, on state: TaskState) throws(DiagnosticList) -> TaskStep
}

/// What a line did.
public struct TaskStep: Sendable {
  /// The sandbox afterwards.
  public var state: TaskState
  /// What it came to, in words.
  public var words: Markup

  /// A step.
  public init(_ state: TaskState, _ words: Markup) {
    self.state = state
    self.words = words
  }
}

/// Told of a wait now and then: the blocks made, of how many. False stops it.
public typealias TaskWatch = @Sendable (_ made: UInt64, _ wanted: UInt64) -> Bool
