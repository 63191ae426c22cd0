import Decimals
import Explain
import JSONText
import MarketData
import Presentation
import StakingModel

/// What the way in and out costs, and what has to happen to make up for it.
struct BreakEvenAnswer {
  let search: BreakEvenSearch
  let info: SubnetInfo
  let asOf: AsOf
  let horizons: [Int]

  private struct Horizon {
    let days: Int
    let outcome: StakeOutcome
    /// The change of price at which nothing is gained or lost.
    let priceChange: Double?
  }

  var answer: Answer {
    let day = search.days
    let found = horizons.compactMap { days in
      search.outcome(days: days).map {
        Horizon(days: days, outcome: $0, priceChange: search.priceChange(days: days))
      }
    }
    return Answer(
      markup(day, found), json: json(day, found),
      derivations: found.map { $0.outcome.derivation("after\($0.days)") },
      details: BreakEvenReasons(
        search: search, day: day,
        horizons: found.map { ($0.days, $0.outcome, $0.priceChange) }
      ).derivations)
  }

  private func markup(_ day: Int?, _ found: [Horizon]) -> Markup {
    var fields: [Markup.Field] = []
    if let outcome = search.outcome(days: 1) {
      fields += [
        cost("swap fees", outcome, [.swapFeeIn, .swapFeeOut]),
        cost("price impact", outcome, [.impactIn, .price, .impactOut]),
        cost("transaction fees", outcome, [.stakeFee, .unstakeFee]),
      ]
    }
    fields.append(
      TradeFields.text(
        "earned back", day.map { "after " + NumberFormat.counted($0, "day") } ?? "never",
        note: day == nil
          ? "within ten years, at today's price" : "if the price ends where it is today"))
    let table = TextTable(
      StyledText("What the rewards make up for"),
      columns: [
        .init("days", .number), .init("rewards TAO", .number, priority: 1),
        .init("in hand TAO", .number), .init("price may fall by", .number),
      ], rows: found.map(cells))
    return Markup([
      .fields(fields), .table(table),
      .paragraph(
        StyledText(
          "Take \(NumberFormat.percent(Double(search.choice.take) / 65_535)); rates follow the chain's rules and fall as alpha "
            + "grows; the pool stays as deep as it is. A price can fall further than any reward "
            + "makes up for.", .dim)), TradeFields.asOf(asOf, info),
    ])
  }

  private func cost(
    _ name: String, _ outcome: StakeOutcome, _ kinds: [StakeStep.Kind]
  ) -> Markup.Field {
    let rao = kinds.reduce(Int128(0)) { $0 - outcome.rao($1) }
    let share = Double(rao) / Double(max(1, search.amount.rao))
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
      StyledText(NumberFormat.fixed(Double(horizon.outcome.rao(.rewards)) / 1e9, 4)),
      StyledText(NumberFormat.fixed(Double(horizon.outcome.finalRao) / 1e9, 4), .value),
      StyledText(fall ?? "–"),
    ]
  }

  private func json(_ day: Int?, _ found: [Horizon]) -> JSONValue {
    [
      "netuid": .integer(info.netuid.value), "block": .integer(asOf.block),
      "paid_rao": .integer(search.amount.rao), "take_u16": .integer(search.choice.take),
      "break_even_days": day.map { .integer($0) } ?? .null,
      "horizons": .array(
        found.map { horizon in
          [
            "days": .integer(horizon.days),
            "rewards_rao": .integer(horizon.outcome.rao(.rewards)),
            "final_rao": .integer(horizon.outcome.finalRao),
            "break_even_price_change": horizon.priceChange.map(JSONValue.double) ?? .null,
            "steps": .array(
              horizon.outcome.steps.map {
                ["step": .string($0.kind.rawValue), "rao": .integer($0.rao)]
              }),
          ]
        }),
      "assumptions": .array(found.first?.outcome.assumptions.map(JSONValue.string) ?? []),
    ]
  }
}
