import Inquiry
import Presentation
import StakingEconomics
import StakingModel

/// What was asked of a plan, and what its limits come to.
extension PlanReport {
  var wishes: [String] {
    let wish = plan.wish
    return [
      "Earn \(goal) in \(Words.dayCount(wish.days)).",
      wish.amount.map { "There are \(Words.tao($0)) to stake." },
      wish.mostInOneSubnet.map {
        wish.amount == nil
          ? "At most \(limit($0)) of what you have in one subnet. That could not be judged: the option "
            + "“amount” says how much it is."
          : "At most \(limit($0)) of that in one subnet."
      },
      wish.mostLost.map {
        "Getting in and out at once may cost \(limit($0)) at most, and 5 of 100 paths may lose no "
          + "more than that."
      },
    ].compactMap(\.self)
  }

  var rules: [String] {
    plan.ways.filter { $0.refusal == nil }.flatMap { way in
      [lossRule(way), shareRule(way)].compactMap(\.self)
    }
  }

  /// Up to which amount getting in and out costs no more than the limit.
  private func lossRule(_ way: PlanWay) -> String? {
    guard let most = plan.wish.mostLost, way.outcome?.inAndOut != nil || way.mostWithinLoss != nil
    else { return nil }
    let name = title(way.place)
    guard let within = way.mostWithinLoss else {
      return "\(name): no amount gets in and out for \(limit(most))."
    }
    return within.rao > BlockEmission.supplyCap / 2
      ? "\(name): transaction fees apart, getting in and out at once costs less than "
        + "\(limit(most)) of every amount."
      : "\(name): up to \(Words.tao(within))\(way.isWithinPool ? "" : ", all the TAO in its pool,") "
        + "getting in and out costs no more than \(limit(most))."
  }

  /// What the part of one subnet comes to.
  private func shareRule(_ way: PlanWay) -> String? {
    guard case .subnet = way.place, let most = plan.wish.mostInOneSubnet,
      let amount = plan.wish.amount
    else { return nil }
    return "\(title(way.place)): \(limit(most)) of \(Words.tao(amount)) is "
      + "\(Words.tao(amount.approximate * most))."
  }

  func words(_ spread: PlanSpread) -> String {
    let missing = Int128(plan.wish.goal.rao) - spread.earnedRao
    let held = Set(spread.parts.map(\.place))
    let out = plan.ways.filter {
      if case .subnet = $0.place { !held.contains($0.place) } else { false }
    }
    let open = out.filter { $0.refusal == nil }.map { title($0.place) }
    let kept = out.contains { $0.breaks.contains(.unknownRange) } ? "is known to keep" : "keeps"
    let left =
      open.isEmpty || !hasSubnetLimits
      ? "" : "Nothing goes into \(open.joined(separator: ", ")): no part there \(kept) the limits. "
    let cut = spread.parts.filter(\.isCutToPool).map { part in
      "Into \(title(part.place)) goes no more than the TAO in its pool, though the limits would let "
        + "in more. "
    }
    let raised =
      spread.parts.contains { $0.push?.isLarge == true }
      ? " What these purchases raise prices by may fall back; no figure here counts on that." : ""
    return left + cut.joined() + reached(missing) + raised
  }

  /// Whether the spread may put anything into a subnet.
  private var hasSubnetLimits: Bool { plan.wish.mostInOneSubnet != nil }

  private func reached(_ missing: Int128) -> String {
    missing > 0
      ? "That is \(Words.tao(rao: missing)) less than \(goal)."
      : "That reaches \(goal)\(missing < 0 ? ", with \(Words.tao(rao: -missing)) above it" : "")."
  }

  var notes: [String] {
    [
      "Each way is the whole goal by itself. The stake joins what is staked there, and meets its own "
        + "price impact.",
      "Rates fall as the rules make them fall. Others' trades hold prices where they are, except in "
        + "the range.",
    ]
      + (plan.ways.contains {
        if case .custodian = $0.place { true } else { false }
      } ? ["The exchange's rate is the one you set, and is not verified here."] : [])
  }
}

extension PlanWay {
  /// Whether its limit is less than all the TAO in the pool.
  fileprivate var isWithinPool: Bool { push.map { $0.pool != mostWithinLoss } ?? true }
}
