import StakingModel

/// All blocks of a plan, ready to be put together: the fan's days are independent pieces that can
/// run anywhere, like the blocks before them.
public struct SimulationMerge: Hashable, Sendable {
  /// The plan.
  public let plan: SimulationPlan
  /// By number, so that sums run in one order whoever made them.
  let blocks: [SimulationBlock]
  private let days: [Int]

  /// The blocks in any order; nil unless each block of the plan is there exactly once.
  public init?(plan: SimulationPlan, blocks: [SimulationBlock]) {
    let blocks = blocks.sorted { $0.number < $1.number }
    let days = plan.recordedDays
    guard blocks.map(\.number) == Array(0..<plan.blockCount),
      blocks.allSatisfy({ $0.values.count == $0.paths * days.count }),
      blocks.reduce(0, { $0 + $1.paths }) == plan.paths
    else { return nil }
    self.plan = plan
    self.blocks = blocks
    self.days = days
  }

  /// Pieces of the fan: one for each recorded day.
  public var pieceCount: Int { days.count }

  /// One day of the fan, or nil for a number outside `0..<pieceCount`.
  public func piece(_ number: Int) -> FanPoint? {
    guard days.indices.contains(number) else { return nil }
    var values = OrderStatistics(capacity: plan.paths)
    for block in blocks { values.append(block.values(at: number)) }
    return FanPoint(day: days[number], of: values, count: plan.paths)
  }

  /// The result with the pieces in their order; nil if they are not those of all days.
  public func result(fan: [FanPoint?]) -> SimulationResult? {
    let fan = fan.compactMap { $0 }
    guard fan.map(\.day) == days else { return nil }
    return SimulationResult(merge: self, fan: fan)
  }

  /// The values at the end, path by path.
  var ends: [Double] { blocks.flatMap { $0.values(at: days.count - 1) } }
}
