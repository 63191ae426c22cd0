import Answers
import LabSession
import Lessons
import Presentation
import Sandbox

/// Lines that belong to the open lesson, whatever else they could mean.
extension Session {
  /// What the open lesson says to a line that could be an answer, before verbs are looked for; nil
  /// for all others.
  ///
  /// Answers carry the schema of `learn`, also of `undo` and `redo`: it is the lesson they change.
  mutating func lessonReply(to typed: TypedLine) -> Answer? {
    let (text, isForPrograms) = Session.withoutOption(typed.text)
    let steps = sandboxSteps
    if learning?.sandboxSteps == nil { learning?.sandboxSteps = steps }
    if takeRestartAll(), ["yes", "y"].contains(text.lowercased()) {
      return lessonAnswer(typed, isForPrograms) { try $0.restartAll() }
    }
    guard let event = claimed(text) else {
      if verb(of: text) != RestartCommand.self { dropRestart() }
      return nil
    }
    let saysNot = NotKnown(text).map { ($0, waits: waiting() != nil) }
    var answer = lessonAnswer(typed, isForPrograms) { try $0.tell(event) }
    if let (said, waits) = saysNot, !answer.isError {
      let did =
        said == .doesNotKnow && waits
        ? courseWords.said("session.not-known", .dim)
        : StyledText(said.word, .code) + StyledText(":", .dim)
      answer.markup.blocks.insert(.paragraph(did), at: 0)
    }
    return answer
  }

  /// Whether the open lesson takes a line for an answer.
  func lessonClaims(_ text: String) -> Bool {
    guard let learning, isInLesson else { return false }
    return learning.review.map { $0.tutor.claims(text, in: $0.progress) }
      ?? learning.open.map { $0.tutor.claims(text, in: $0.progress) } ?? false
  }

  private func claimed(_ text: String) -> Tutor.Event? {
    guard isInLesson else { return nil }
    if lessonClaims(text) { return .line(text) }
    if let said = NotKnown(text), text.contains(where: \.isLetter) || waiting() != nil {
      return said.event
    }
    switch text.lowercased() {
    // Whichever came last is taken back: an answer, or an order beside the lesson.
    case "undo": return sandboxSteps > learning?.sandboxSteps ?? 0 ? nil : .undo
    case "redo": return .redo
    default: return nil
    }
  }

  private mutating func lessonAnswer(
    _ typed: TypedLine, _ isForPrograms: Bool, _ work: (inout Session) throws -> Answer
  ) -> Answer {
    var answer = attempt(typed, work).named(LearnCommand.schema)
    let steps = sandboxSteps
    learning?.sandboxSteps = steps
    answer.isForPrograms = isForPrograms
    answer.isNeverPaged = true
    return answer
  }

  private var sandboxSteps: Int { desk?.document.branch.acts.count ?? 0 }

  /// A line without `--json` behind it, as verbs take it.
  private static func withoutOption(_ text: String) -> (text: String, isForPrograms: Bool) {
    let option = "--json"
    guard text.hasSuffix(" " + option) else { return (text, false) }
    return (String(text.dropLast(option.count)).trimmingSpaces, true)
  }
}
