import Decimals
import Explain
import JSONText
package import Market
import Presentation
package import StakingModel

/// A stake with its way back, as an answer.
package struct StakeAnswer {
  package let trip: RoundTrip
  package let fees: OrderFees
  package let info: SubnetInfo
  /// The block whose state the order meets.
  package let block: UInt64
  package let moment: SandboxMoment

  package init(
    trip: RoundTrip, fees: OrderFees, info: SubnetInfo, block: UInt64, moment: SandboxMoment
  ) {
    self.trip = trip
    self.fees = fees
    self.info = info
    self.block = block
    self.moment = moment
  }

  private var quote: StakeQuote { trip.stake }
  private var unit: String { "α\(info.netuid.value)" }

  package var answer: Answer {
    Answer(
      markup, json: json, derivations: derivations,
      details: inAndOut.derivations(returned: "returned"), headline: "received")
  }

  private var limit: LimitFields<TAO>? {
    LimitFields(
      quote.limit, requested: quote.requested, paid: quote.paid, "TAO",
      spot: quote.priceBefore.approximate, alpha: unit)
  }

  private var derivations: [Derivation] {
    trip.derivations(netuid: info.netuid)
  }

  private var inAndOut: InAndOut {
    InAndOut(trip, fees: fees)
  }

  private var markup: Markup {
    let feeShare = Double(quote.fee.rao) / Double(quote.paid.rao)
    let price = NumberFormat.sensible(quote.priceBefore.approximate, significant: 5)
    let average = NumberFormat.sensible(quote.averagePrice, significant: 5)
    return Markup([
      .fields(
        (limit?.fields ?? []) + [
          TradeFields.money("you pay", quote.paid, "TAO"),
          TradeFields.money("swap fee", quote.fee, "TAO", note: NumberFormat.percent(feeShare)),
          OrderFees.field(fees.stake),
          TradeFields.money(
            "you receive", quote.received, unit,
            note: "average \(average) TAO/α with the fee, quote \(price)"),
          TradeFields.text(
            "price impact", NumberFormat.percent(quote.priceImpact),
            note: "your own trade moves the price; not a fee"),
        ] + inAndOut.fields),
      moment.line(info),
    ])
  }

  private var json: JSONValue {
    let members: [JSONValue.Member] = [
      .init("netuid", .integer(info.netuid.value)),
      .init("name", info.name.map(JSONValue.string) ?? .null),
      .init("block", .integer(block)), .init("paid_rao", .integer(quote.paid.rao)),
      .init("fee_rao", .integer(quote.fee.rao)),
      .init("transaction_fee_rao", .integer(fees.stake.rao)),
      .init("net_rao", .integer(quote.net.rao)),
      .init("received_alpha_rao", .integer(quote.received.rao)),
      .init("price_before", .double(quote.priceBefore.approximate)),
      .init("price_after", .double(quote.priceAfter.approximate)),
      .init("average_price", .double(quote.averagePrice)),
      .init("price_impact", .double(quote.priceImpact)),
      .init("exit_now_rao", .integer(trip.received.rao)),
      .init("round_trip_loss", .double(trip.loss)),
    ]
    return .object(members + (limit.map { [$0.member] } ?? []) + inAndOut.members)
  }
}
