import Decimals
import Explain
import JSONText
import MarketData
import Presentation
import StakingModel

/// A stake with its way back, as an answer.
struct StakeAnswer {
  let trip: RoundTrip
  let info: SubnetInfo
  /// The block whose state the order meets.
  let block: UInt64
  let moment: SandboxMoment

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
      moment.line(info),
    ])
  }

  private var json: JSONValue {
    [
      "netuid": .integer(info.netuid.value), "name": info.name.map(JSONValue.string) ?? .null,
      "block": .integer(block), "paid_rao": .integer(quote.paid.rao),
      "fee_rao": .integer(quote.fee.rao), "net_rao": .integer(quote.net.rao),
      "received_alpha_rao": .integer(quote.received.rao),
      "price_before": .double(quote.priceBefore.approximate),
      "price_after": .double(quote.priceAfter.approximate),
      "average_price": .double(quote.averagePrice), "price_impact": .double(quote.priceImpact),
      "exit_now_rao": .integer(trip.received.rao), "round_trip_loss": .double(trip.loss),
    ]
  }
}
