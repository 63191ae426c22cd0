/// How long somebody has worked on the question before them, from the moments at which they typed.
///
/// A pause counts up to a limit: what is longer was spent elsewhere.
public struct QuestionClock: Hashable, Sendable {
  /// The longest pause that counts as a whole, in seconds.
  public static let longestPause: Int64 = 180

  /// Under which name the question is known, with its lesson's.
  private var question: String
  /// When something was typed last.
  private var seen: Int64
  private var spent: Int64 = 0

  /// A question that is shown now.
  public init(_ question: String, at seconds: Int64) {
    (self.question, seen) = (question, seconds)
  }

  /// Something was typed; a clock that jumped back adds nothing.
  mutating func note(at seconds: Int64) {
    let (pause, overflow) = seconds.subtractingReportingOverflow(seen)
    if !overflow { spent += min(max(pause, 0), QuestionClock.longestPause) }
    seen = seconds
  }

  /// What was spent on a question since this was asked last; nothing for another one.
  mutating func take(for question: String) -> Int64 {
    guard question == self.question else { return 0 }
    defer { spent = 0 }
    return spent
  }

  /// The clock of the question that is before somebody now: this one goes on where it is the same.
  func at(_ question: String?, _ seconds: Int64) -> QuestionClock? {
    question == self.question ? self : question.map { QuestionClock($0, at: seconds) }
  }
}
