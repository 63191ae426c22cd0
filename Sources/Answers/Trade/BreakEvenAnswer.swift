import Decimals
import Explain
package import Inquiry
import JSONText
package import Market
import Presentation
import StakingEconomics
import StakingModel

/// What the way in and out costs, and what has to happen to make up for it.
package struct BreakEvenAnswer {
  package let result: BreakEvenResult
  package let info: SubnetInfo
  package let asOf: AsOf
  /// What can go wrong with its alpha.
  package let risk: PlaceRisks?

  package init(result: BreakEvenResult, risk: PlaceRisks?, info: SubnetInfo, asOf: AsOf) {
    self.result = result
    self.risk = risk
    self.info = info
    self.asOf = asOf
  }

  private typealias Horizon = BreakEvenResult.Horizon

  package var answer: Answer {
    Answer(
      markup, json: Self.record.json(of: self),
      derivations: result.horizons.map { $0.outcome.derivation("after\($0.days)") },
      details: result.reasons
    )
    .about(AnswerTopic(subnet: info.netuid, amount: result.amount))
  }

  private var markup: Markup {
    var fields: [Markup.Field] = []
    let (day, found) = (result.day, result.horizons)
    if let cost = result.inAndOut {
      fields += [
        self.cost("in and out at once", Int128(cost.cost.rao)),
        self.cost("  swap fees", Int128(cost.swapFees.rao)),
        self.cost("  transaction fees", Int128(cost.transactionFees.rao)),
      ]
      if cost.impactRao > 0 { fields.append(self.cost("  price impact", cost.impactRao)) }
    }
    fields.append(
      TradeFields.text(
        "earned back", day.map { "after " + NumberFormat.counted($0, "day") } ?? "never",
        note: day == nil
          ? "within ten years, at that price" : "if the price stays where your purchase moved it"))
    let table = TextTable(
      StyledText("What the rewards make up for"),
      columns: [
        .init("days", .number), .init("rewards TAO", .number, priority: 1),
        .init("in hand TAO", .number), .init("price may fall by", .number),
      ], rows: found.map(cells))
    let warnings = [risk?.paragraph(info.title, result.amount)].compactMap(\.self)
    return Markup(
      [.fields(fields), .table(table)] + warnings + [
        .paragraph(
          StyledText(
            "Take \(NumberFormat.percent(Double(result.choice.take) / 65_535)); rates follow the chain's rules and fall as alpha "
              + "grows; the pool stays as deep as it is. A price can fall further than any reward "
              + "makes up for.", .dim)), TradeFields.asOf(asOf, info),
      ])
  }

  private func cost(_ name: String, _ rao: Int128) -> Markup.Field {
    let share = Double(rao) / Double(max(1, result.amount.rao))
    return TradeFields.text(
      name, NumberFormat.exact(rao: UInt64(clamping: rao)) + " TAO",
      note: NumberFormat.percent(share))
  }

  private func cells(_ horizon: Horizon) -> [StyledText] {
    let fall = horizon.priceChange.map { change in
      change <= 0 ? NumberFormat.percent(-change) : "must rise \(NumberFormat.percent(change))"
    }
    return [
      StyledText("\(horizon.days)"),
      StyledText(NumberFormat.inHand(rao: horizon.outcome.earnedRao, 4)),
      StyledText(horizon.outcome.finalText, .value),
      StyledText(fall ?? "–"),
    ]
  }
}
