import Decimals
import Explain
import JSONText
package import Market
import Presentation
package import StakingModel

/// One order against its parts, as an answer.
package struct SplitAnswer {
  let info: SubnetInfo
  let asOf: AsOf
  let parts: Int
  /// What is received: at once, one part after the other, and with the price back each time.
  let whole: UInt64
  let split: UInt64
  let rested: UInt64
  let impactWhole: Double
  let impactPart: Double
  private let unit: String
  /// The transaction fee of one order.
  let fee: Amount<TAO>
  let receivesAlpha: Bool
  /// Why one order and its parts give what they give.
  private let derivations: [Derivation]

  package init(staking order: SplitOrder<StakeQuote>, info: SubnetInfo, asOf: AsOf) {
    (self.info, self.asOf, parts) = (info, asOf, order.parts.count)
    whole = order.whole.received.rao
    split = order.received.rao
    rested = order.receivedRested.rao
    impactWhole = order.whole.priceImpact
    impactPart = order.rested.first?.priceImpact ?? 0
    unit = "α\(info.netuid.value)"
    fee = TransactionFee.stake
    receivesAlpha = true
    derivations = order.derivations(netuid: info.netuid)
  }

  package init(selling order: SplitOrder<UnstakeQuote>, info: SubnetInfo, asOf: AsOf) {
    (self.info, self.asOf, parts) = (info, asOf, order.parts.count)
    whole = order.whole.received.rao
    split = order.received.rao
    rested = order.receivedRested.rao
    impactWhole = order.whole.priceImpact
    impactPart = order.rested.first?.priceImpact ?? 0
    unit = "TAO"
    fee = TransactionFee.unstake
    receivesAlpha = false
    derivations = order.derivations(netuid: info.netuid)
  }

  package var answer: Answer {
    Answer(
      Markup([
        .fields([
          field("one order", whole, note: "price impact \(NumberFormat.percent(impactWhole))"),
          field("\(parts) parts, no pause", split, note: difference(split)),
          field(
            "\(parts) parts, price back", rested,
            note: difference(rested) + ", impact \(NumberFormat.percent(impactPart)) each"),
        ]),
        .paragraph(
          "Cut without a pause, the parts walk the same price curve: nothing is saved, and each is "
            + "a transaction of its own, about \(fees) TAO in fees for all of them. Only time "
            + "saves: if others bring the price back between two parts, at most the third line; "
            + "they may as well move it further away."),
        TradeFields.asOf(asOf, info),
      ]), json: Self.record.json(of: self), derivations: derivations, headline: "received"
    )
    .about(AnswerTopic(subnet: info.netuid))
  }

  private var fees: String {
    let (rao, overflow) = fee.rao.multipliedReportingOverflow(by: UInt64(parts))
    return NumberFormat.exact(rao: overflow ? .max : rao)
  }

  private func field(_ name: String, _ rao: UInt64, note: String) -> Markup.Field {
    TradeFields.text(name, NumberFormat.exact(rao: rao) + " " + unit, note: note)
  }

  private func difference(_ rao: UInt64) -> String {
    if rao == whole { return "the same" }
    let gap = rao > whole ? rao - whole : whole - rao
    let share = Double(gap) / Double(max(1, whole))
    let size =
      share < 0.000_01 ? "\(NumberFormat.group(String(gap))) rao" : NumberFormat.percent(share)
    return size + (rao > whole ? " more" : " less")
  }

}
