import Answers
import ArgumentParser
import Diagnostics
import LabSession
import Sandbox

/// The word that tells the sandbox from the lesson.
enum SandboxWord: String, ExpressibleByArgument, CaseIterable {
  case sandbox
}

/// `undo`: takes back the last step in the sandbox.
struct UndoCommand: LabCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo", abstract: "Take back the last step in your sandbox.",
    usage: "undo [sandbox]",
    discussion: "Orders, waits, `reset` and `load` can all be taken back, one after the other, "
      + "and lines pasted together at once; `redo` does them again. In a lesson `undo` takes back what "
      + "came last, an answer or an order of yours, in a task its last step; `undo sandbox` is about "
      + "your sandbox there too.")
  static let examples = ["stake 10 TAO into 64", "undo"]
  static let group = CommandGroupName.sandbox

  @Argument(
    help: ArgumentHelp(
      "In a lesson `undo` alone takes back what came last; `undo sandbox` leaves the lesson alone.",
      valueName: "sandbox"))
  var place: SandboxWord?
  @OptionGroup var common: CommonOptions

  init() {}

  static func completions(
    after words: [String], typed: String, in session: inout Session
  ) -> [LineCompletions.Candidate] {
    words.isEmpty && session.isInLesson ? [.init(SandboxWord.sandbox.rawValue)] : []
  }

  static func next(
    after answer: Answer, to words: [String], in session: Session
  ) -> [String] {
    session.sandboxTravel + ["portfolio", "history"]
  }

  mutating func answer(in session: inout Session) throws -> Answer {
    try session.undo(UndoCommand.record, nothing: UndoCommand.nothing)
  }

  private static let nothing = Diagnostic(
    "sandbox.undo", "there is nothing to undo",
    explanation: "Undo takes back steps in the sandbox; none has been made, or all are undone.",
    hint: Hint("make one", code: "stake 10 TAO into 64"))
}
