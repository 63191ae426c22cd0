import Answers
import ArgumentParser
import JSONText
import LabSession
import Market
import Sandbox
import StakingModel

/// `quote`: what `stake` or `unstake` would come to on the recorded chain; the sandbox is left alone.
struct QuoteCommand: LabCommand {
  static let configuration = CommandConfiguration(
    commandName: "quote", abstract: "What an order comes to on the recorded chain.",
    usage: "quote AMOUNT into SUBNET [at most LIMIT] | quote AMOUNT from SUBNET [at least LIMIT]",
    discussion: "The figures of `stake` (TAO) and `unstake` (alpha, or TAO from root) on the "
      + "recorded pools, whatever has happened in your sandbox. The same line always answers the "
      + "same.")
  static let examples = ["quote 10 TAO into 64", "quote 100 α64"]
  static let group = CommandGroupName.stake

  @Argument(help: "An amount and a place, as: 10 TAO into 64, or 100 α64.")
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
    guard let netuid = answer.subnet else { return answer.whyHeadline }
    let again =
      answer.topic.amount != nil
      ? ["stake " + order(words).joined(separator: " ")] : ["exit \(netuid)"]
    return answer.whyHeadline + again + ["market \(netuid)"]
  }

  /// Orders that it may be asked about by name: `quote stake 10 TAO into 64`.
  private static let orders: Set<String> = ["stake", "unstake", "buy", "sell", "exit"]

  private static func order(_ words: [String]) -> [String] {
    guard words.count > 1, let first = words.first, orders.contains(first.lowercased()) else {
      return words
    }
    return Array(words.dropFirst())
  }

  mutating func answer(in session: inout Session) throws -> Answer {
    words = Self.order(words)
    let beginning = try session.beginning(free: Session.practiceMoney)
    let desk = SandboxDesk(
      SandboxDocument(beginning),
      chain: beginning.chain(
        on: try session.snapshot().chain, earning: try session.earningAlpha()))
    let reader = AmountReader(scope: try session.scope(), example: "quote 10 TAO into 64")
    let leaves = words.contains { $0.lowercased() == "from" }
    let order = OrderLimit.cut(words).words.joined(separator: " ")
    if leaves || reader.isAlpha(order) {
      return try UnstakeOrder(words, in: &session).quote(on: desk)
    }
    return try StakeOrder(words, verb: Self.verb, in: &session).quote(on: desk)
  }
}
