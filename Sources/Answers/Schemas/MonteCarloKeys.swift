import StakingModel
import StakingSimulation

/// `taolab-montecarlo/1`, key by key.
extension MonteCarloAnswer {
  package static let fields: [JSONField] = [
    TradeKeys.netuid, .text("title", "number and name"), TradeKeys.block,
    .integer("paid_rao", "what is staked"), .integer("days", "for how long"),
    .integer("paths", "how many courses of the price are drawn"),
    .integer("seed", "the start of the draw; the same seed draws the same courses"),
    TradeKeys.course, .integer("take_u16", "the validator's take that is counted"),
    .number("volatility", unit: "per square root of a year", "how much the price moves"),
    .object("history", "the recorded prices it was estimated from", of: history).orNull,
    .list("fan", "the holding on the days that are shown", of: [.integer("day", "the day")] + fan),
    .integer("mean_rao", "the mean of what is in hand").orNull,
    .integer("mean_error_rao", "its standard error").orNull,
    .object("below_paid", "how likely less is in hand than was staked", of: chance),
    .object("below_root", "how likely less is in hand than on root", of: chance).orNull,
    .integer("root_in_hand_rao", "what root comes to").orNull, RiskKeys.risk.orNull,
    TradeKeys.assumptions,
  ]

  private static let history: [JSONField] = [
    .text("first_day", "the first day"), .text("last_day", "the last day"),
    .integer("prices", "how many prices"), .integer("changes", "how many changes"),
    .number("volatility_error", unit: "per square root of a year", "its standard error"),
    .texts("warnings", "what is weak about them"),
  ]

  private static let fan: [JSONField] = FanPoint.levels.flatMap { level -> [JSONField] in
    let percent = Int((level * 100).rounded())
    return [
      .integer("p\(percent)_rao", "in \(percent) % of the courses no more is in hand").orNull,
      .integer("p\(percent)_error_rao", "the standard error of that").orNull,
    ]
  }

  private static let chance: [JSONField] = [
    .number("probability", unit: "fraction", "the share of the courses"),
    .number("error", unit: "fraction", "its standard error"),
  ]
}
