import Answers
import ArgumentParser
import Decimals
import Diagnostics
import JSONText
import LabSession
import Market
import Presentation
import Sandbox
import StakingModel

/// `reset`: a new sandbox on the recorded block; the old one is an undo away.
struct ResetCommand: SandboxCommand {
  static let configuration = CommandConfiguration(
    commandName: "reset", abstract: "Begin a new sandbox; undo brings the old one back.",
    usage: "reset [AMOUNT]",
    discussion: "The wallet begins with 1,000 TAO, or with the amount you name, on the recorded "
      + "block and with the take and the trades of others that are set.")
  static let examples = ["reset", "reset 20,000 TAO"]

  @Argument(help: "What the wallet begins with, as: 20,000 TAO.")
  var words: [String] = []
  @OptionGroup var common: CommonOptions

  static func next(
    after answer: Answer, to words: [String], in session: Session
  ) -> [String] {
    ["stake 10 TAO into 64", "portfolio"] + session.sandboxTravel
  }

  mutating func answer(in session: inout Session) throws -> Answer {
    let text = words.joined(separator: " ")
    let reader = AmountReader(scope: try session.scope(), example: "reset 20,000 TAO")
    let free = text.isEmpty ? Session.practiceMoney : try reader.tao(text)
    let recorded = try session.snapshot().chain
    guard free <= recorded.circulating else { throw ResetCommand.tooMuch(recorded.circulating) }
    let beginning = try session.beginning(free: free)
    let chain = beginning.chain(on: recorded, earning: try session.earningAlpha())
    let lab = session
    return try session.changeSandbox { desk in
      var document = desk.document
      document.append(.reset(beginning))
      desk.go(to: document, chain: chain)
      let amount = NumberFormat.exact(rao: free.rao)
      return lab.sandboxChanged(
        StyledText("A new sandbox with \(amount) TAO. \(beginning.others.sentence) ")
          + StyledText("undo", .code)
          + StyledText(" brings the old one back.", .dim), desk,
        json: ResetCommand.record.members(of: free))
    }
  }

  private static func tooMuch(_ most: Amount<TAO>) -> CommandFault {
    CommandFault(
      Diagnostic(
        "sandbox.supply", "nobody has that much TAO to stake",
        explanation: "Outside pools and root there are \(NumberFormat.exact(rao: most.rao)) TAO; a "
          + "wallet's TAO is taken from those.",
        hint: Hint.example("reset 20,000 TAO")))
  }
}
