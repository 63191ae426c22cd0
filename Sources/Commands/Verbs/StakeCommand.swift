import ArgumentParser
import Diagnostics
import Explain
import JSONText
import MarketData
import Presentation
import StakingModel

/// `stake`: what arrives if you stake TAO into a subnet, or on root, at the recorded block.
struct StakeCommand: LabCommand {
  static let configuration = CommandConfiguration(
    commandName: "stake", abstract: "What you get for TAO staked into a subnet, or on root.",
    usage: "stake AMOUNT into SUBNET",
    discussion: "A calculation on the recorded pool: nothing is signed and nothing is sent.")
  static let examples = ["stake 10 TAO into 64", "stake 100 TAO on root"]
  static let group = CommandGroupName.stake
  static let asking: Asking? = Asking(
    ["stake", "staking", "buy", "invest", "put", "get", "receive"], "stake {tao} {into}")

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
    guard let netuid = answer.subnet else { return [] }
    let amount = TradeWords(words).amount
    return answer.whyHeadline + ["compare \(amount) with \(netuid)", "market \(netuid)"]
  }

  mutating func answer(in session: inout Session) throws -> Answer {
    let order = TradeWords(words)
    let snapshot = try session.snapshot()
    let reader = AmountReader(scope: try session.scope(), example: "stake 10 TAO into 64")
    let amount = try reader.tao(order.amount)
    let place = try TradePlace(order.place, in: snapshot) { "stake \(order.amount) into \($0)" }
    let asOf = snapshot.asOf(now: session.environment.now)
    switch place {
    case .root: return RootTransfer(amount: amount, direction: .stake).answer(asOf)
    case .subnet(let info, let pool):
      do throws(SwapError) {
        let trip = try RoundTrip(amount, in: pool)
        return StakeAnswer(trip: trip, info: info, asOf: asOf).answer
      } catch {
        throw CommandFault(
          error.diagnostic(
            for: "stake \(order.amount)", works: "stake 10 TAO into \(info.netuid.value)"))
      }
    }
  }
}

/// A stake with its way back, as an answer.
private struct StakeAnswer {
  let trip: RoundTrip
  let info: SubnetInfo
  let asOf: AsOf

  private var quote: StakeQuote { trip.stake }
  private var unit: String { "α\(info.netuid.value)" }

  var answer: Answer {
    Answer(markup, json: json, derivations: derivations, headline: "received")
  }

  private var derivations: [Derivation] {
    trip.derivations(netuid: info.netuid)
  }

  private var markup: Markup {
    let feeShare = Double(quote.fee.rao) / Double(quote.paid.rao)
    let price = NumberFormat.sensible(quote.priceBefore.approximate, significant: 5)
    let average = NumberFormat.sensible(quote.averagePrice, significant: 5)
    return Markup([
      .fields([
        TradeFields.money("you pay", quote.paid, "TAO"),
        TradeFields.money("swap fee", quote.fee, "TAO", note: NumberFormat.percent(feeShare)),
        TradeFields.money(
          "you receive", quote.received, unit,
          note: "average \(average) TAO/α with the fee, quote \(price)"),
        TradeFields.text(
          "price impact", NumberFormat.percent(quote.priceImpact),
          note: "your own trade moves the price; not a fee"),
        TradeFields.money(
          "if you left now", trip.received, "TAO",
          note: "\(NumberFormat.percent(trip.loss)) less than you paid"),
      ]),
      TradeFields.asOf(asOf, info),
    ])
  }

  private var json: JSONValue {
    [
      "netuid": .integer(info.netuid.value), "name": info.name.map(JSONValue.string) ?? .null,
      "block": .integer(asOf.block), "paid_rao": .integer(quote.paid.rao),
      "fee_rao": .integer(quote.fee.rao), "net_rao": .integer(quote.net.rao),
      "received_alpha_rao": .integer(quote.received.rao),
      "price_before": .double(quote.priceBefore.approximate),
      "price_after": .double(quote.priceAfter.approximate),
      "average_price": .double(quote.averagePrice), "price_impact": .double(quote.priceImpact),
      "exit_now_rao": .integer(trip.received.rao), "round_trip_loss": .double(trip.loss),
    ]
  }
}
