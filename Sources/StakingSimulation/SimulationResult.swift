import StakingModel

/// What a simulation came to, with the plan it followed.
///
/// Hypothetical: it shows what follows from the plan's assumptions, not what will happen.
public struct SimulationResult: Hashable, Sendable {
  /// The assumptions.
  public let plan: SimulationPlan
  /// The spread of values at the start, every seventh day and at the end.
  public let fan: [FanPoint]
  /// The mean value at the end.
  public let mean: Estimate
  /// The probability of ending below what was paid.
  public let lossProbability: Estimate
  /// The probability of ending below the alternative, if there is one.
  public let worseThanAlternative: Estimate?

  /// Puts the blocks of a plan together on this thread; nil unless each block is there exactly
  /// once. `SimulationMerge` does the same in pieces.
  public init?(plan: SimulationPlan, blocks: [SimulationBlock]) {
    guard let merge = SimulationMerge(plan: plan, blocks: blocks),
      let result = merge.result(fan: (0..<merge.pieceCount).map(merge.piece))
    else { return nil }
    self = result
  }

  init(merge: SimulationMerge, fan: [FanPoint]) {
    plan = merge.plan
    self.fan = fan
    let (plan, ends) = (merge.plan, merge.ends)
    mean = .mean(ends)
    lossProbability = .share(ends.count { $0 < plan.paid }, of: plan.paths)
    worseThanAlternative = plan.alternative.map { _ in
      .share(merge.blocks.reduce(0) { $0 + $1.belowAlternative }, of: plan.paths)
    }
  }

  /// The last point of the fan.
  public var end: FanPoint { fan[fan.count - 1] }
}
