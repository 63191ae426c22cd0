import ArgumentParser
import Diagnostics
import Explain
import JSONText
import MarketData
import Presentation
import StakingModel

/// `unstake`: what arrives if you take alpha out of a subnet, or TAO off root.
struct UnstakeCommand: LabCommand {
  static let configuration = CommandConfiguration(
    commandName: "unstake", abstract: "What you get back for alpha, or for TAO on root.",
    usage: "unstake AMOUNT [from SUBNET]",
    discussion: "A calculation on the recorded pool: nothing is signed and nothing is sent.")
  static let examples = ["unstake 100 α64", "unstake 10 TAO from root"]
  static let group = CommandGroupName.stake
  static let asking: Asking? = Asking(
    ["unstake", "unstaking", "sell", "withdraw", "back"], "unstake {alpha}")

  @Argument(help: "An amount and where it is taken from, as: 100 α64, or 10 TAO from root.")
  var words: [String] = []
  @OptionGroup var common: CommonOptions

  static func completions(
    after words: [String], typed: String, in session: inout Session
  ) -> [LineCompletions.Candidate] {
    TradeCompletion.candidates(after: words, typed: typed, little: "from", in: &session)
  }

  static func next(
    after answer: Answer, to words: [String], in session: Session
  ) -> [String] {
    guard let netuid = answer.subnet else { return [] }
    return answer.whyHeadline + ["exit \(netuid)", "market \(netuid)"]
  }

  mutating func answer(in session: inout Session) throws -> Answer {
    let snapshot = try session.snapshot()
    let reader = AmountReader(scope: try session.scope(), example: "unstake 100 α64")
    let asOf = snapshot.asOf(now: session.environment.now)
    let order = UnstakeOrder(words)
    if let typed = order.place, case .root = snapshot.find(typed) {
      let amount = try reader.tao(order.amount)
      return RootTransfer(amount: amount, direction: .unstake).answer(asOf)
    }
    let (amount, owner) = try reader.alpha(order.amount)
    let typed = order.place ?? owner.map { "\($0.value)" }
    let place = try TradePlace(typed, in: snapshot) { "unstake 100 α\($0)" }
    guard case .subnet(let info, let pool) = place else {
      return RootTransfer(amount: .zero, direction: .unstake).answer(asOf)
    }
    if let owner, owner != info.netuid {
      throw UnstakeOrder.foreign(owner, info.netuid, works: "unstake 100 α\(owner.value)")
    }
    do throws(SwapError) {
      let quote = try pool.unstake(amount)
      return UnstakeAnswer(quote: quote, info: info, asOf: asOf).answer
    } catch {
      throw CommandFault(
        error.diagnostic(for: "unstake \(order.amount)", works: "unstake 100 α\(info.netuid.value)")
      )
    }
  }
}

/// An unstake as an answer.
private struct UnstakeAnswer {
  let quote: UnstakeQuote
  let info: SubnetInfo
  let asOf: AsOf

  var answer: Answer {
    Answer(
      markup, json: json, derivations: quote.derivations(netuid: info.netuid), headline: "received")
  }

  private var markup: Markup {
    let unit = "α\(info.netuid.value)"
    let feeShare = Double(quote.fee.rao) / Double(quote.paid.rao)
    let price = NumberFormat.sensible(quote.priceBefore.approximate, significant: 5)
    let average = NumberFormat.sensible(quote.averagePrice, significant: 5)
    return Markup([
      .fields([
        TradeFields.money("you give", quote.paid, unit),
        TradeFields.money("swap fee", quote.fee, unit, note: NumberFormat.percent(feeShare)),
        TradeFields.money(
          "you receive", quote.received, "TAO",
          note: "average \(average) TAO/α with the fee, quote \(price)"),
        TradeFields.text(
          "price impact", NumberFormat.percent(quote.priceImpact),
          note: "your own trade moves the price; not a fee"),
      ]),
      TradeFields.asOf(asOf, info),
    ])
  }

  private var json: JSONValue {
    [
      "netuid": .integer(info.netuid.value), "name": info.name.map(JSONValue.string) ?? .null,
      "block": .integer(asOf.block), "paid_alpha_rao": .integer(quote.paid.rao),
      "fee_alpha_rao": .integer(quote.fee.rao), "net_alpha_rao": .integer(quote.net.rao),
      "received_rao": .integer(quote.received.rao),
      "price_before": .double(quote.priceBefore.approximate),
      "price_after": .double(quote.priceAfter.approximate),
      "average_price": .double(quote.averagePrice), "price_impact": .double(quote.priceImpact),
    ]
  }
}
