import Holdings
import StakingModel

extension HoldingsReview {
  /// What leaving today makes of what positions cost: the result of the whole time since they were
  /// bought, rewards and fees included; never a yearly rate.
  public struct Result: Hashable, Sendable {
    /// What they cost together, in rao.
    public let costRao: Int128
    /// What leaving returns above that, in rao; below zero for a loss.
    public let resultRao: Int128
    /// How many positions are counted: those with a known cost that can be left.
    public let positions: Int

    /// The result as a fraction of the cost; nil where they cost nothing.
    public var share: Double? { costRao > 0 ? Double(resultRao) / Double(costRao) : nil }
  }

  /// What all positions cost whose cost is known, in rao, those too that have no result; nil if there is
  /// none.
  public var costRao: Int128? {
    let known = positions.compactMap(\.costRao)
    return known.isEmpty ? nil : known.reduce(0, +)
  }

  /// The result of all positions whose cost is known; nil if there is none.
  public var result: Result? {
    let counted = positions.compactMap { position in
      position.resultRao.map { (cost: position.costRao ?? 0, result: $0) }
    }
    guard !counted.isEmpty else { return nil }
    return Result(
      costRao: counted.reduce(0) { $0 + $1.cost },
      resultRao: counted.reduce(0) { $0 + $1.result }, positions: counted.count)
  }
}
