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

  var quote: StakeQuote { trip.stake }
  private var unit: String { "α\(info.netuid.value)" }

  package var answer: Answer {
    Answer(
      markup, json: Self.record.json(of: self), derivations: derivations,
      details: inAndOut.derivations(returned: "returned"), headline: "received"
    )
    .about(AnswerTopic(subnet: info.netuid, amount: quote.paid))
  }

  var limit: LimitFields<TAO>? {
    LimitFields(
      quote.limit, requested: quote.requested, paid: quote.paid, "TAO",
      spot: quote.priceBefore.approximate, alpha: unit)
  }

  private var derivations: [Derivation] {
    trip.derivations(netuid: info.netuid)
  }

  var inAndOut: InAndOut {
    InAndOut(trip, fees: fees)
  }

  private var markup: Markup {
    let feeShare = Double(quote.fee.rao) / Double(quote.paid.rao)
    let price = NumberFormat.sensible(quote.priceBefore.approximate, significant: 5)
    let average = NumberFormat.sensible(quote.averagePrice, significant: 5)
    return info.notStarted
      + Markup([
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
}
