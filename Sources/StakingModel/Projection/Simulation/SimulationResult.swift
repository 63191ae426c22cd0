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

  /// Puts the blocks of a plan together; nil unless each block is there exactly once.
  ///
  /// Their order does not matter: sums run by block number, so the bits never differ.
  public init?(plan: SimulationPlan, blocks: [SimulationBlock]) {
    let blocks = blocks.sorted { $0.number < $1.number }
    guard blocks.map(\.number) == Array(0..<plan.blockCount) else { return nil }
    let days = plan.recordedDays
    guard blocks.allSatisfy({ $0.values.count == $0.paths * days.count }) else { return nil }
    self.plan = plan
    let ends = blocks.flatMap { $0.values(at: days.count - 1) }
    guard ends.count == plan.paths else { return nil }
    mean = .mean(ends)
    lossProbability = .share(ends.count { $0 < plan.paid }, of: plan.paths)
    worseThanAlternative = plan.alternative.map { _ in
      .share(blocks.reduce(0) { $0 + $1.belowAlternative }, of: plan.paths)
    }
    fan = SimulationResult.fan(days: days, blocks: blocks, paths: plan.paths)
  }

  /// The last point of the fan.
  public var end: FanPoint { fan[fan.count - 1] }

  private static func fan(days: [Int], blocks: [SimulationBlock], paths: Int) -> [FanPoint] {
    var values = OrderStatistics(capacity: paths)
    var fan: [FanPoint] = []
    for (position, day) in days.enumerated() {
      values.removeAll()
      for block in blocks { values.append(block.values(at: position)) }
      fan.append(FanPoint(day: day, of: values, count: paths))
    }
    return fan
  }
}
