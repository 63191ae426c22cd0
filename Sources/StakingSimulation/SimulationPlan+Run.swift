import StakingModel

/// What one block of paths came to.
public struct SimulationBlock: Hashable, Sendable {
  /// The block's number.
  let number: Int
  /// The value on each recorded day, all paths of a day together.
  let values: [Double]
  /// Paths in `values`.
  let paths: Int
  /// Paths that end below the alternative.
  let belowAlternative: Int

  /// The values of the recorded day at that position.
  func values(at position: Int) -> ArraySlice<Double> {
    values[position * paths..<(position + 1) * paths]
  }
}

extension SimulationPlan {
  /// Runs one block of paths. A block depends on the plan and its number alone.
  ///
  /// A number outside `0..<blockCount` gives a block without paths.
  public func simulate(block number: Int) -> SimulationBlock {
    let width = SimulationPlan.pathsPerBlock
    guard number >= 0, number < blockCount else {
      return SimulationBlock(number: number, values: [], paths: 0, belowAlternative: 0)
    }
    let count = min(width, paths - number * width)
    let recorded = recordedDays
    var block = PathBlock(plan: self, block: number)
    let today = UnsafeMutablePointer<Double>.allocate(capacity: width)
    today.initialize(repeating: 0, count: width)
    defer { today.deallocate() }
    var values: [Double] = []
    values.reserveCapacity(recorded.count * count)
    var position = 0
    for day in 0...days {
      if day > 0 { block.advance(to: day) }
      guard day == recorded[position] else { continue }
      block.value(of: 0..<holdings.count, day: day, into: today)
      values.append(contentsOf: UnsafeBufferPointer(start: today, count: count))
      position += 1
    }
    let ends = Array(values.suffix(count))
    return SimulationBlock(
      number: number, values: values, paths: count,
      belowAlternative: block.countBelowAlternative(ends, day: days))
  }

  /// Runs all blocks one after the other; nil if `isCancelled` said so.
  ///
  /// `progress` hears the blocks done and the blocks in all. To use several threads, hand
  /// `simulate(block:)` to them and put what comes back into a `SimulationMerge`.
  public func run(
    isCancelled: () -> Bool = { false }, progress: (_ done: Int, _ of: Int) -> Void = { _, _ in }
  ) -> SimulationResult? {
    var blocks: [SimulationBlock] = []
    for number in 0..<blockCount {
      if isCancelled() { return nil }
      blocks.append(simulate(block: number))
      progress(number + 1, blockCount)
    }
    return SimulationResult(plan: self, blocks: blocks)
  }
}
