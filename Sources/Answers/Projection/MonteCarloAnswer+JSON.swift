import CivilTime
import Inquiry
package import JSONText
import Market
import StakingEconomics
import StakingModel
import StakingSimulation

/// `taolab-montecarlo/1`.
extension MonteCarloAnswer {
  package var json: JSONValue {
    [
      "netuid": .integer(info.netuid.value), "title": .string(info.title),
      "block": .integer(asOf.block), "paid_rao": .integer(comparison.amount.rao),
      "days": .integer(plan.days), "paths": .integer(plan.paths), "seed": .integer(plan.seed),
      "course": .string(comparison.course.rawValue), "take_u16": .integer(choice.take),
      "volatility": .double(volatility.value), "history": history,
      "fan": .array(result.fan.map(point)),
      "mean_rao": rao(result.mean.value), "mean_error_rao": rao(result.mean.standardError),
      "below_paid": chance(result.lossProbability),
      "below_root": result.worseThanAlternative.map(chance) ?? .null,
      "root_in_hand_rao": comparison.outcome(of: .root).map { .integer($0.finalRao) } ?? .null,
      "risk": risk?.json ?? .null,
      "assumptions": .array(notes.map(JSONValue.string)),
    ]
  }

  /// Null for a volatility of one's own.
  private var history: JSONValue {
    guard case .recorded(let estimate) = volatility else { return .null }
    return [
      "first_day": .string(CivilDate(day: Int64(estimate.firstDay)).text),
      "last_day": .string(CivilDate(day: Int64(estimate.lastDay)).text),
      "prices": .integer(estimate.count + 1), "changes": .integer(estimate.count),
      "volatility_error": .double(estimate.volatility.standardError),
      "warnings": .array(estimate.warnings.map { .string($0.text) }),
    ]
  }

  private func point(_ point: FanPoint) -> JSONValue {
    var members = [JSONValue.Member("day", .integer(point.day))]
    for (level, quantile) in zip(FanPoint.levels, point.quantiles) {
      let name = "p\(Int((level * 100).rounded()))"
      members.append(.init(name + "_rao", rao(quantile.value)))
      members.append(.init(name + "_error_rao", rao(quantile.standardError)))
    }
    return .object(members)
  }

  private func chance(_ estimate: Estimate) -> JSONValue {
    ["probability": .double(estimate.value), "error": .double(estimate.standardError)]
  }

  /// TAO in whole rao, to the nearest; null beyond what the chain could hold.
  private func rao(_ tao: Double) -> JSONValue {
    let rao = (tao * 1e9).rounded()
    return rao.magnitude < 0x1p63 ? .integer(Int64(rao)) : .null
  }
}
