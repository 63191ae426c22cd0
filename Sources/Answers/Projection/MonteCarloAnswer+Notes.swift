import CivilTime
import Decimals
import Explain
import Inquiry
import Presentation
import StakingEconomics
import StakingModel
import StakingSimulation

extension MonteCarloAnswer {
  /// What the numbers rest on.
  package var notes: [String] {
    var notes = [volatilityNote]
    if let other = otherVolatility { notes.append(other) }
    notes.append(
      "No trend is assumed\(past): over all paths the price stays where it is on average, so more than "
        + "half of the paths end below it. Prices are lognormal, without sudden breaks; a subnet can "
        + "also be removed.")
    if let carriedOn { notes.append(carriedOn) }
    notes.append(
      "The stakes of others are held still; "
        + (comparison.course == .followsRules
          ? "rates fall as the rules make them fall" : "so are the rates")
        + ", net of a take of \(NumberFormat.percent(Double(choice.take) / 65_535)). ± is the "
        + "standard error of this many paths, not of the assumptions. Hypothetical; not a forecast."
    )
    notes.append("seed \(plan.seed): the same seed gives the same digits, on any number of threads")
    return notes
  }

  private var volatilityNote: String {
    let percent = Self.percent(volatility.value)
    guard case .recorded(let estimate) = volatility else {
      return "Volatility \(percent) a year: your assumption."
    }
    let from = CivilDate(day: Int64(estimate.firstDay)).text
    let to = CivilDate(day: Int64(estimate.lastDay)).text
    let limits = estimate.warnings.map(\.text).joined(separator: "; ")
    return
      "Volatility \(percent) ± \(Self.percent(estimate.volatility.standardError)) a year, from "
      + "\(estimate.count + 1) recorded prices of \(from) to \(to): the spread of the logarithm of "
      + "\(estimate.count) changes, each weighted by its time"
      + (limits.isEmpty ? "." : ". Mind: \(limits).")
  }

  /// What one standard error of the volatility changes, which no number of paths shows.
  private var otherVolatility: String? {
    guard case .recorded(let estimate) = volatility,
      let price = plan.prices.first,
      let other = try? SimulationPlan(
        paid: plan.paid, holdings: plan.holdings,
        prices: [
          PriceProcess(
            name: price.name, drift: price.drift,
            volatility: estimate.volatility.value + estimate.volatility.standardError)
        ], days: plan.days, paths: 1, seed: 0),
      let low = other.exactEnd(deviations: -NormalDistribution.nineOfTen),
      let high = other.exactEnd(deviations: NormalDistribution.nineOfTen)
    else { return nil }
    return
      "With a volatility of \(Self.percent(other.prices[0].volatility)), one error higher, 9 of "
      + "10 would leave \(Self.tao(low)) to \(Self.tao(high)) TAO."
  }

  /// What the price did in the history, which is not carried on.
  private var past: String {
    guard case .recorded(let estimate) = volatility else { return "" }
    let change = estimate.change
    let verb = change < 0 ? "fell" : "rose"
    return ", though the price \(verb) by \(Self.percent(abs(change))) in the "
      + "\(estimate.lastDay - estimate.firstDay) days recorded"
  }

  /// A fall that is no accident, carried on; a rise is not, lest it be taken for a promise.
  private var carriedOn: String? {
    guard case .recorded(let estimate) = volatility, estimate.mean.value < 0,
      !estimate.warnings.contains(.driftUnknown), let middle = plan.exactEnd(deviations: 0),
      let half = plan.prices.first?.multiple(years: years, deviations: 0)
    else { return nil }
    let fallen = PriceProcess(
      name: "", drift: .meanLogReturn(estimate.mean.value), volatility: 0
    ).expectedMultiple(years: years)
    return "If that fall went on as fast, the middle path would leave "
      + "\(Self.tao(middle / half * fallen)) TAO."
  }

  private var years: Double { Double(plan.days) / Double(ChainCalendar.daysPerYear) }

  private static func percent(_ fraction: Double) -> String {
    NumberFormat.percent(fraction, fractionDigits: 0)
  }
}
