import Answers
import ArgumentParser
import JSONText
import LabSession
import Presentation
import Sandbox
import StakingModel

/// `history`: what was done in the sandbox, step by step, with what was undone.
struct HistoryCommand: SandboxCommand {
  static let configuration = CommandConfiguration(
    commandName: "history", abstract: "What you did in your sandbox, step by step.",
    discussion: "Undone steps stand below, until something else is done. The lines you typed are a "
      + "key away: see `keys`.")
  static let examples = ["stake 10 TAO into 64", "wait 30 blocks", "undo", "history"]

  @OptionGroup var common: CommonOptions

  init() {}

  static func next(
    after answer: Answer, to words: [String], in session: Session
  ) -> [String] {
    session.sandboxTravel
  }

  mutating func answer(in session: inout Session) throws -> Answer {
    let document = try session.sandbox().document
    let moment = SandboxMoment(document.branch, now: session.environment.now)
    guard !document.steps.isEmpty else {
      let text = StyledText("Nothing yet. ") + StyledText("stake 10 TAO into 64", .code)
      return Answer(
        Markup([.paragraph(text), moment.line()]), json: HistoryCommand.record.json(of: document))
    }
    let rows = document.steps.enumerated().map { index, step in
      let isUndone = index >= document.position
      let cells = [
        "\(index + 1)", step.words, step.outcomeWords,
        isUndone ? "undone" : step.when(document.beginning.block),
      ]
      return cells.map { StyledText($0, isUndone ? .dim : .plain) }
    }
    let table = TextTable(
      "Steps in your sandbox",
      columns: [
        .init("step", .number), .init("what"), .init("came to", .number, priority: 1),
        .init("block", .number, priority: 2),
      ], rows: rows)
    return Answer(
      Markup([.table(table), moment.line()]),
      json: HistoryCommand.record.json(of: document))
  }
}
