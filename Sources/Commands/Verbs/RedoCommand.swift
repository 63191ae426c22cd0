import Answers
import ArgumentParser
import Diagnostics
import LabSession
import Sandbox

/// `redo`: does again what `undo` took back.
struct RedoCommand: LabCommand {
  static let configuration = CommandConfiguration(
    commandName: "redo", abstract: "Do again what undo took back.",
    discussion: "Works until something else is done.")
  static let examples = ["stake 10 TAO into 64", "undo", "redo"]
  static let group = CommandGroupName.sandbox

  @OptionGroup var common: CommonOptions

  init() {}

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
