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
    var answer = lessonAnswer(typed, isForPrograms) { try $0.tell(event) }
    if let word = Session.givingUp[Session.plain(text)]?.word, !answer.isError {
      answer.markup.blocks.insert(
        .paragraph(StyledText(word, .code) + StyledText(":", .dim)), at: 0)
    }
    return answer
  }

  /// What people say who do not know, and what is done then.
  private static let givingUp: [String: (word: String, event: Tutor.Event)] = {
    let hints = [
      "i dont know", "idk", "dont know", "no idea", "dunno", "not sure", "im not sure", "no clue",
      "help me", "keine ahnung", "weiss nicht", "ich weiss nicht", "weiß nicht", "ich weiß nicht",
      "no se", "no sé", "ni idea", "hinweis", "tipp", "ein tipp", "pista", "una pista",
    ]
    let skips = [
      "pass", "next question", "i give up", "give up", "weiter bitte", "paso", "überspringen",
      "ueberspringen", "saltar",
    ]
    return Dictionary(
      hints.map { ($0, ("hint", Tutor.Event.hint)) } + skips.map { ($0, ("skip", .skip)) },
      uniquingKeysWith: { first, _ in first })
  }()

  private static func plain(_ text: String) -> String {
    text.lowercased().filter { $0.isLetter || $0 == " " }.split(separator: " ")
      .joined(separator: " ")
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
    if let given = Session.givingUp[Session.plain(text)] { return given.event }
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
