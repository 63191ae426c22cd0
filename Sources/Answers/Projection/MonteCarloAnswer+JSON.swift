import CivilTime
import Inquiry
package import JSONText
import Market
import StakingEconomics
import StakingModel
import StakingSimulation

/// `taolab-montecarlo/1`.
extension MonteCarloAnswer {
  package static let record: JSONRecord<MonteCarloAnswer> = [
    .netuid { $0.info.netuid }, .text("title", "number and name") { $0.info.title },
    .block { $0.asOf.block },
    .integer("paid_rao", "what is staked") { $0.comparison.amount.rao },
    .integer("days", "for how long") { $0.plan.days },
    .integer("paths", "how many courses of the price are drawn") { $0.plan.paths },
    .integer("seed", "the start of the draw; the same seed draws the same courses") {
      $0.plan.seed
    },
    .course { $0.comparison }, .take { $0.choice.take },
    .number("volatility", unit: "per square root of a year", "how much the price moves") {
      $0.volatility.value
    },
    .object(
      "history", "the recorded prices it was estimated from", of: history,
      orNull: { if case .recorded(let estimate) = $0.volatility { estimate } else { nil } }),
    .list("fan", "the holding on the days that are shown", of: fan) { $0.result.fan },
    .integer("mean_rao", "the mean of what is in hand") { rao($0.result.mean.value) },
    .integer("mean_error_rao", "its standard error") { rao($0.result.mean.standardError) },
    .object("below_paid", "how likely less is in hand than was staked", of: chance) {
      $0.result.lossProbability
    },
    .object(
      "below_root", "how likely less is in hand than on root", of: chance,
      orNull: { $0.result.worseThanAlternative }),
    .integer("root_in_hand_rao", "what root comes to") {
      $0.comparison.outcome(of: .root)?.finalRao
    },
    .risk { $0.risk }, .assumptions { $0.notes },
  ]

  private static let history: JSONRecord<LogReturnEstimate> = [
    .text("first_day", "the first day") { CivilDate(day: Int64($0.firstDay)).text },
    .text("last_day", "the last day") { CivilDate(day: Int64($0.lastDay)).text },
    .integer("prices", "how many prices") { $0.count + 1 },
    .integer("changes", "how many changes") { $0.count },
    .number("volatility_error", unit: "per square root of a year", "its standard error") {
      $0.volatility.standardError
    },
    .texts("warnings", "what is weak about them") { $0.warnings.map(\.text) },
  ]

  private static let fan = JSONRecord<FanPoint>(
    [.integer("day", "the day") { $0.day }] + FanPoint.levels.indices.map(quantile))

  private static func quantile(_ index: Int) -> JSONRecord<FanPoint> {
    let percent = Int((FanPoint.levels[index] * 100).rounded())
    return [
      .integer("p\(percent)_rao", "in \(percent) % of the courses no more is in hand") {
        rao($0.quantiles[index].value)
      },
      .integer("p\(percent)_error_rao", "the standard error of that") {
        rao($0.quantiles[index].standardError)
      },
    ]
  }

  private static let chance: JSONRecord<Estimate> = [
    .number("probability", unit: "fraction", "the share of the courses") { $0.value },
    .number("error", unit: "fraction", "its standard error") { $0.standardError },
  ]

  /// TAO in whole rao, to the nearest; nil beyond what the chain could hold.
  private static func rao(_ tao: Double) -> Int64? {
    let rao = (tao * 1e9).rounded()
    return rao.magnitude < 0x1p63 ? Int64(rao) : nil
  }
}
