import Answers
import ArgumentParser
import Decimals
import Diagnostics
import Holdings
import JSONText
import LabSession
import Presentation
import Sandbox
import StakingModel

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
    commandName: "undo",
    abstract: "Take back the last step in your sandbox, or the last hold or forget.",
    usage: "undo [sandbox | COUNT]",
    discussion: "Orders, waits, `reset` and `load` can all be taken back, one after the other, "
      + "lines pasted together at once, `undo 3` three of them; `redo` does them again. In a lesson `undo` takes back what "
      + "came last, an answer or an order of yours, in a task its last step; `undo sandbox` is about "
      + "your sandbox there too. Right behind `hold` or `forget` it takes that back.")
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
    if steps == nil, let step = session.heldStep { return try takeBack(step, in: &session) }
    var nothing = UndoCommand.nothing
    let held = session.holdings().positions.count
    if held > 0 { nothing.hint = Hint("to take back what you hold last", code: "forget \(held)") }
    return try session.undo(
      UndoCommand.record, times: steps?.count ?? 1, nothing: nothing)
  }

  /// Takes back the last `hold` or `forget`, with the line that does it again.
  private func takeBack(_ step: HeldStep, in session: inout Session) throws -> Answer {
    try session.undoHolding(step)
    let count = session.holdings().positions.count
    let done = step.new.map(HoldLine.text)
    let gone = step.gone.map { "forget " + $0.holding }
    let words = (done + gone).joined(separator: ", then ")
    let desk = try session.sandbox()
    return Answer(
      Markup([
        .paragraph(StyledText("undone: ", .dim) + StyledText(words, .code)),
        .paragraph(
          StyledText("You hold \(NumberFormat.counted(count, "position")): ")
            + StyledText("holdings", .code) + StyledText(". Your sandbox is as it was.")),
      ]),
      json: .object(
        UndoCommand.record.members(of: words)
          + SandboxDesk.changeRecord.members(
            of: (
              desk.chain.block,
              SandboxPortfolio(desk.chain, after: desk.document.branch).worth.rao,
              desk.document.branch.acts.count
            ))))
  }

  private static let nothing = Diagnostic(
    "sandbox.undo", "there is nothing to undo",
    explanation:
      "Undo takes back steps in the sandbox; none has been made, or all are undone. What "
      + "you hold is taken back with `forget` and its number in `holdings`.",
    hint: Hint("make one", code: "stake 10 TAO into 64"))
}
