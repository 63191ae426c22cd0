import Answers
import ArgumentParser
import Diagnostics
import LabSession
import Sandbox

/// `redo`: does again what `undo` took back.
struct RedoCommand: SandboxCommand {
  static let configuration = CommandConfiguration(
    commandName: "redo", abstract: "Do again what undo took back.",
    usage: "redo [sandbox]",
    discussion:
      "Works until something else is done. In a lesson `redo` lets an answer count again that "
      + "`undo` took back; `redo sandbox` is about your sandbox there too.")
  static let examples = ["stake 10 TAO into 64", "undo", "redo"]

  @Argument(
    help: ArgumentHelp(
      "In a lesson `redo` alone is about the lesson; `redo sandbox` is not.", valueName: "sandbox"))
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
    try session.redo(RedoCommand.record, nothing: RedoCommand.nothing)
  }

  private static let nothing = Diagnostic(
    "sandbox.redo", "there is nothing to do again",
    explanation: "Redo follows undo, until something else is done.",
    hint: Hint("what was done", code: "history"))
}
