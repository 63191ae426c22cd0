import Answers
import ArgumentParser
import Decimals
import Diagnostics
import Inquiry
import LabSession
import Market
import Presentation
import StakingEconomics
import StakingModel

/// `breakeven`: when rewards have paid for getting in and out, and which fall of the price they make up.
struct BreakEvenCommand: LabCommand {
  static let configuration = CommandConfiguration(
    commandName: "breakeven", abstract: "When rewards have paid for the way in and out.",
    usage: "breakeven AMOUNT in SUBNET [for TIME]",
    discussion:
      "Counts swap fees, price impact, transaction fees and the take you `set`. Rewards are "
      + "counted at the price before your own purchase; the day that returns what was paid is the "
      + "first one with the price where your purchase left it. Rates follow the chain's rules: an "
      + "assumption, not a forecast.")
  static let examples = ["breakeven 100 TAO in 64", "breakeven 1000 TAO in chutes for 30 days"]
  static let group = CommandGroupName.stake

  @Argument(help: "An amount of TAO, a subnet, and a horizon if you have one.")
  var words: [String] = []
  @OptionGroup var common: CommonOptions

  static func completions(
    after words: [String], typed: String, in session: inout Session
  ) -> [LineCompletions.Candidate] {
    if words.last == "for" { return [] }
    if TradeWords(words).place != nil, !words.contains("for") { return [.init("for")] }
    return TradeCompletion.candidates(after: words, typed: typed, little: "in", in: &session)
  }

  static func next(
    after answer: Answer, to words: [String], in session: Session
  ) -> [String] {
    answer.whyHeadline + (answer.subnet.map { ["exit \($0)"] } ?? [])
  }

  mutating func answer(in session: inout Session) throws -> Answer {
    let snapshot = try session.snapshot()
    let reader = AmountReader(scope: try session.scope(), example: BreakEvenCommand.examples[0])
    let index = words.lastIndex { $0.lowercased() == "for" }
    let order = TradeWords(Array(words[..<(index ?? words.endIndex)]))
    let horizon = try index.map { try reader.days(words[($0 + 1)...].joined(separator: " ")) }
    let amount = try reader.tao(order.amount)
    let place = try TradePlace(order.place, in: snapshot) { "breakeven \(order.amount) in \($0)" }
    guard case .subnet(let info, _) = place else { throw BreakEvenCommand.root(amount) }
    let inquiry = try session.inquiry()
    let wishes = session.settings.wishes()
    let found = inquiry.breakEven(
      amount, in: info.netuid, horizons: horizon.map { [$0] } ?? [30, 90, 365], wishes)
    switch found {
    case .success(let result):
      let whole = inquiry.compare(amount, days: horizon ?? 365, with: [info.netuid], wishes)
      return BreakEvenAnswer(
        result: result, risk: inquiry.risks(of: whole).places[info.netuid], info: info,
        asOf: snapshot.asOf(now: session.environment.now)
      ).answer
    case .failure(let refusal):
      throw refusal.fault(
        "breakeven", typed: order.amount, works: "breakeven 100 TAO in \(info.netuid.value)")
    }
  }

  /// In and out costs next to nothing there; what counts is when a claim pays.
  private static func root(_ amount: Amount<TAO>) -> CommandFault {
    let both = NumberFormat.exact(rao: TransactionFee.stake.rao + TransactionFee.unstake.rao)
    return CommandFault(
      Diagnostic(
        "breakeven.root", "on root getting in and out has almost nothing to earn back",
        explanation: "TAO goes on root and off it one for one; both transaction fees are \(both) "
          + "TAO. To have the rewards takes a claim: up to "
          + "\(NumberFormat.exact(rao: TransactionFee.claim.rao)) TAO more.",
        hint: Hint(
          "after how long a claim pays",
          code: "claim_pays(\(NumberFormat.exact(rao: amount.rao).filter { $0 != "," }) TAO)")))
  }
}
