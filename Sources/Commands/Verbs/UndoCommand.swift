import Answers
import ArgumentParser
import Diagnostics
import LabSession
import Sandbox

/// The word that tells the sandbox from the lesson.
enum SandboxWord: String, ExpressibleByArgument, CaseIterable {
  case sandbox
}

/// What `undo` is to take back: steps of the sandbox, one if it is not said how many.
enum SandboxSteps: ExpressibleByArgument {
  case sandbox
  case count(Int)

  init?(argument: String) {
    if SandboxWord(argument: argument) != nil {
      self = .sandbox
    } else if let count = Int(argument), (1...SandboxSteps.most).contains(count) {
      self = .count(count)
    } else {
      return nil
    }
  }

  private static let most = 1_000

  var count: Int { if case .count(let count) = self { count } else { 1 } }
}

/// `undo`: takes back the last step in the sandbox.
struct UndoCommand: SandboxCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo", abstract: "Take back the last step in your sandbox.",
    usage: "undo [sandbox | COUNT]",
    discussion: "Orders, waits, `reset` and `load` can all be taken back, one after the other, "
      + "lines pasted together at once, `undo 3` three of them; `redo` does them again. In a lesson `undo` takes back what "
      + "came last, an answer or an order of yours, in a task its last step; `undo sandbox` is about "
      + "your sandbox there too.")
  static let examples = ["stake 10 TAO into 64", "undo"]

  @Argument(
    help: ArgumentHelp(
      "In a lesson `undo` alone takes back what came last; `undo sandbox` leaves the lesson alone.",
      valueName: "sandbox|count"))
  var steps: SandboxSteps?
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
    try session.undo(
      UndoCommand.record, times: steps?.count ?? 1, nothing: UndoCommand.nothing)
  }

  private static let nothing = Diagnostic(
    "sandbox.undo", "there is nothing to undo",
    explanation: "Undo takes back steps in the sandbox; none has been made, or all are undone.",
    hint: Hint("make one", code: "stake 10 TAO into 64"))
}
