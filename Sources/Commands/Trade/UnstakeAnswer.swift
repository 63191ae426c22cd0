import Decimals
import Explain
import JSONText
import MarketData
import Presentation
import StakingModel

/// An unstake as an answer.
struct UnstakeAnswer {
  let quote: UnstakeQuote
  let info: SubnetInfo
  /// The block whose state the order meets.
  let block: UInt64
  let moment: SandboxMoment

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
      moment.line(info),
    ])
  }

  private var json: JSONValue {
    [
      "netuid": .integer(info.netuid.value), "name": info.name.map(JSONValue.string) ?? .null,
      "block": .integer(block), "paid_alpha_rao": .integer(quote.paid.rao),
      "fee_alpha_rao": .integer(quote.fee.rao), "net_alpha_rao": .integer(quote.net.rao),
      "received_rao": .integer(quote.received.rao),
      "price_before": .double(quote.priceBefore.approximate),
      "price_after": .double(quote.priceAfter.approximate),
      "average_price": .double(quote.averagePrice), "price_impact": .double(quote.priceImpact),
    ]
  }
}
