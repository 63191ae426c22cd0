import Answers
import ArgumentParser
import LabSession

/// `stake`: what arrives if you stake TAO into a subnet, or on root; carried out in the sandbox.
struct StakeCommand: SandboxCommand {
  static let configuration = CommandConfiguration(
    commandName: "stake", abstract: "Stake TAO into a subnet or on root, in your sandbox.",
    usage: "stake AMOUNT into SUBNET [at most LIMIT [in part]]",
    discussion: "Shows what you get and why, and carries it out with the practice money of your "
      + "sandbox. `all` and percentages are of its free TAO. With a limit the price may rise by that "
      + "percentage, or up to that price: all of the order runs or nothing, or with `in part` what "
      + "fits. Nothing is signed and nothing is sent."
  )
  static let examples = [
    "stake 10 TAO into 64", "stake 100 TAO on root", "stake 10 TAO into 64 at most 1%",
  ]
  static let isRepeatable = true

  @Argument(help: "An amount and where it goes, as: 10 TAO into 64.")
  var words: [String] = []
  @OptionGroup var common: CommonOptions

  static func completions(
    after words: [String], typed: String, in session: inout Session
  ) -> [LineCompletions.Candidate] {
    TradeCompletion.candidates(after: words, typed: typed, little: "into", in: &session)
  }

  static func next(
    after answer: Answer, to words: [String], in session: Session
  ) -> [String] {
    let more = answer.topic.isCarriedOut ? ["wait 1 day", "portfolio", "undo"] : []
    guard let netuid = answer.subnet else { return more }
    let amount = TradeWords(OrderLimit.cut(words).words).amount
    let comparison = AmountReader.isPart(amount) ? [] : ["compare \(amount) with \(netuid)"]
    return answer.whyHeadline + comparison + (more.isEmpty ? ["market \(netuid)"] : more)
  }

  mutating func answer(in session: inout Session) throws -> Answer {
    let order = try StakeOrder(words, in: &session)
    return try session.carryOut(order.operation, order.quote)
  }
}
