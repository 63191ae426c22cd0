import Decimals
import Explain
import JSONText
package import Market
import Presentation
package import StakingModel

/// An unstake as an answer.
package struct UnstakeAnswer {
  package let sale: HoldingSale
  package let fees: OrderFees
  package let info: SubnetInfo
  /// The block whose state the order meets.
  package let block: UInt64
  package let moment: SandboxMoment

  package init(
    sale: HoldingSale, fees: OrderFees, info: SubnetInfo, block: UInt64, moment: SandboxMoment
  ) {
    self.sale = sale
    self.fees = fees
    self.info = info
    self.block = block
    self.moment = moment
  }

  private var order: UnstakeQuote { sale.order }
  private var unit: String { "α\(info.netuid.value)" }

  package var answer: Answer {
    Answer(
      markup, json: Self.record.json(of: self), derivations: sale.derivations(netuid: info.netuid),
      details: [OrderFees.derivation(fees.unstake)], headline: "received"
    )
    .about(AnswerTopic(subnet: info.netuid))
  }

  private var markup: Markup {
    let feeShare = Double(sale.fee.rao) / Double(sale.paid.rao)
    let price = NumberFormat.sensible(order.priceBefore.approximate, significant: 5)
    let average = NumberFormat.sensible(sale.averagePrice, significant: 5)
    var fields = [
      TradeFields.money("you give", sale.paid, unit),
      TradeFields.money("swap fee", sale.fee, unit, note: NumberFormat.percent(feeShare)),
      OrderFees.field(fees.unstake),
      TradeFields.money(
        "you receive", sale.received, "TAO",
        note: "average \(average) TAO/α with the fee, quote \(price)"),
      TradeFields.text(
        "price impact", NumberFormat.percent(sale.priceImpact),
        note: "your own trade moves the price; not a fee"),
    ]
    if let rest = sale.rest { fields.insert(TradeFields.rest(rest.paid, unit), at: 1) }
    fields = (limit?.fields ?? []) + fields
    return info.notStarted + Markup([.fields(fields), moment.line(info)])
  }

  var limit: LimitFields<Alpha>? {
    LimitFields(
      order.limit, requested: order.requested, paid: order.paid, unit,
      spot: order.priceBefore.approximate, alpha: unit)
  }
}

extension SubnetInfo {
  /// What has to be known before any number of a subnet that has not started; else nothing.
  var notStarted: Markup {
    guard firstEmissionBlock == nil else { return Markup() }
    return Markup(
      StyledText(
        "SN\(netuid.value) has not started: the chain takes no order here yet. This is what its pool "
          + "would give.", .warning))
  }
}
