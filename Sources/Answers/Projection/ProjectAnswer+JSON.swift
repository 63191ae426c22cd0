import Explain
package import Inquiry
package import JSONText
import Market
import StakingEconomics
import StakingModel

/// `taolab-project/1`.
extension ProjectAnswer {
  package func json(_ days: [HoldingDay]) -> JSONValue {
    let changeKey = projection.isPriced ? "price_change" : "rate_change"
    return [
      "way": .string(identifier),
      "netuid": projection.choice.map { .integer($0.netuid.value) } ?? .null,
      "title": .string(title),
      "block": .integer(asOf.block), "paid_rao": .integer(comparison.amount.rao),
      "days": .integer(comparison.days), "course": .string(comparison.course.rawValue),
      "take_u16": .integer(comparison.root?.take ?? 0),
      "price_change": .double(projection.change),
      "points": .array(days.map { point($0, changeKey) }),
      "ends": .array(projection.endChanges.map { part(end, $0, changeKey) }),
      "break_even_price_change": number(breakEven.paid),
      "break_even_price_change_against_root": number(breakEven.root),
      "root_unpaid_from_day": projection.unpaidFrom(projection.change).map { .integer($0) }
        ?? .null,
      "steps": .array(
        (end.assumed?.steps ?? []).map {
          ["step": .string($0.kind.rawValue), "rao": .integer($0.rao)]
        }),
      "risk": risk?.json ?? .null,
      "network_rate": projection.isPriced ? .null : number(offer?.network),
      "assumptions": .array(
        (end.assumed?.assumptions ?? []).map(JSONValue.string)),
    ]
  }

  private func point(_ day: HoldingDay, _ changeKey: String) -> JSONValue {
    let outcome = day.assumed
    return [
      "day": .integer(day.day),
      "held_alpha_rao": outcome?.held.map { .integer($0.rao) } ?? .null,
      "rewards_rao": integer(outcome?.rao(.rewards)), "worth_rao": integer(outcome?.worthRao),
      "in_hand_rao": integer(outcome?.finalRao), "gain_rao": integer(outcome?.gainRao),
      "root_in_hand_rao": integer(day.root?.finalRao),
      "rate_per_year": number(day.rate),
      "range": .array(projection.shownChanges.map { part(day, $0, changeKey) }),
    ]
  }

  private func part(_ day: HoldingDay, _ change: Double, _ changeKey: String) -> JSONValue {
    let outcome = day.outcome(change)
    return .object([
      .init(changeKey, .double(change)), .init("in_hand_rao", integer(outcome?.finalRao)),
      .init("gain_rao", integer(outcome?.gainRao)),
    ])
  }

  private func integer(_ rao: Int128?) -> JSONValue { rao.map { .integer($0) } ?? .null }

  private func number(_ value: Double?) -> JSONValue { value.map(JSONValue.double) ?? .null }
}
