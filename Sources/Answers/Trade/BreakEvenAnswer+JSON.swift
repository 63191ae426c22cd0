import Inquiry
package import JSONText
import Market
import StakingEconomics
import StakingModel

extension BreakEvenAnswer {
  package static let record: JSONRecord<BreakEvenAnswer> = [
    .netuid { $0.info.netuid }, .block { $0.asOf.block },
    .integer("paid_rao", "what is staked") { $0.result.amount.rao },
    .take { $0.result.choice.take }, .inAndOut { $0.result.inAndOut?.cost.rao },
    .integer(
      "break_even_days", "when rewards have paid for the way in and out; null: not in ten years"
    ) { $0.result.day },
    .list("horizons", "after how many days what is in hand", of: horizon) { $0.result.horizons },
    .risk { $0.risk },
    .assumptions { $0.result.horizons.first?.outcome.assumptions ?? [] },
  ]

  private static let horizon: JSONRecord<BreakEvenResult.Horizon> = [
    .integer("days", "how long") { $0.days },
    .integer("rewards_rao", "rewards at the price of today") { $0.outcome.rao(.rewards) },
    .integer("final_rao", "in hand after selling, with all costs") { $0.outcome.finalRao },
    .number(
      "break_even_price_change", unit: "fraction",
      "the change of price at which nothing is gained or lost"
    ) { $0.priceChange },
    .steps { $0.outcome.steps },
  ]
}
