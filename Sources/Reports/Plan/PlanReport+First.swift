import Inquiry
import Market
import StakingEconomics
import StakingModel

/// The answer of a plan, before any table.
extension PlanReport {
  /// How much it takes on root, and which way takes least of those that keep the limits.
  var first: String {
    amounts + closed
  }

  /// ` SN59 has not started: nothing can be staked there.`
  private var closed: String {
    let names = plan.ways.filter { $0.refusal?.reason == .noSubnet }.map { title($0.place) }
    guard !names.isEmpty else { return "" }
    return " \(names.joined(separator: ", ")) \(names.count == 1 ? "has" : "have") not started: "
      + "nothing can be staked there."
  }

  private var amounts: String {
    let known = plan.ways.filter { $0.needed != nil }
    guard !known.isEmpty else {
      return "No amount earns \(goal) in \(Words.dayCount(plan.wish.days)) on these ways."
    }
    let kept = known.filter(keepsLimits)
    guard let least = PlanReport.least(kept) else { return noneKept(known) }
    let root = onRoot(known.first { $0.place == .root })
    guard least.place != .root else {
      return root + (kept.count > 1 ? ", the least of these ways" : "") + beyond(known) + "."
    }
    return root + ". " + takes(least) + ofLimits + "." + pushed(least)
  }

  /// ` Buying that raises the price by 67.3 %. Should it fall back, 43,000 TAO is left.`
  private func pushed(_ way: PlanWay) -> String {
    guard let push = way.push, push.isLarge else { return "" }
    return " Buying that raises the price \(Words.raised(push.rise))."
      + (way.fallenBack.map { " Should it fall back, \(Words.balance(rao: $0.finalRao)) is left." }
        ?? "")
  }

  private static func least(_ ways: [PlanWay]) -> PlanWay? {
    ways.min { ($0.needed ?? .zero) < ($1.needed ?? .zero) }
  }

  /// Whether a way breaks none of the limits, and all of them could be judged.
  private func keepsLimits(_ way: PlanWay) -> Bool {
    guard way.breaks.isEmpty else { return false }
    if case .subnet = way.place {
      return plan.wish.mostInOneSubnet == nil || plan.wish.amount != nil
    }
    return true
  }

  private var hasLimits: Bool {
    plan.wish.amount != nil || plan.wish.mostInOneSubnet != nil || plan.wish.mostLost != nil
  }

  private var ofLimits: String { hasLimits ? ", within your limits" : "" }

  private func onRoot(_ root: PlanWay?) -> String {
    guard let root, let needed = root.needed else { return "On root no amount does" }
    return "On root it takes \(Words.needed(needed)) TAO" + (broken(root).map { ", \($0)" } ?? "")
  }

  private func broken(_ way: PlanWay) -> String? { way.breaks.isEmpty ? nil : limits(way) }

  /// `In SN64 it takes 36 TAO; getting in and out at once costs 0.1 % of that, and 25 % of paths lose`.
  private func takes(_ way: PlanWay) -> String {
    let costs = [
      way.outcome.flatMap(PlanReport.lostShare).map {
        "getting in and out at once costs \(Words.finePercent($0)) of that"
      },
      way.chance.map { "\(Words.chance($0.probability)) of paths lose" },
    ].compactMap(\.self)
    return "In \(title(way.place)) it takes \(way.needed.map(Words.needed) ?? "no amount") TAO"
      + (costs.isEmpty ? "" : "; " + costs.joined(separator: ", and "))
  }

  /// Why the ways that take less than root do not lead.
  private func beyond(_ known: [PlanWay]) -> String {
    let others = known.filter { !keepsLimits($0) }
    guard !others.isEmpty else { return "" }
    return others.allSatisfy { $0.push?.isBeyondPool == true }
      ? ". Ways that take less need more TAO than their pools hold"
      : ". No way that takes less is known to keep your limits"
  }

  /// What it takes on root, and what the way that takes least breaks.
  private func noneKept(_ known: [PlanWay]) -> String {
    let root = known.first { $0.place == .root }
    let isOpen = known.contains { $0.breaks == [.unknownRange] }
    var words =
      (isOpen ? "None of these ways is known to keep" : "None of these ways keeps")
      + " your limits. \(onRoot(root))."
    if let least = PlanReport.least(known), least.place != .root {
      words += " \(title(least.place)) takes least, \(least.needed.map(Words.needed) ?? "") TAO"
      words +=
        least.breaks == [.unknownRange]
        ? "; whether it keeps them \(limits(least))."
        : ", and does not keep them: \(limits(least))."
    }
    return words
  }
}
