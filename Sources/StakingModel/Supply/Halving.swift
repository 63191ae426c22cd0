/// Where an issuance stands between two halvings.
public struct Halving: Hashable, Sendable {
  /// The issuance in rao.
  public let issuance: UInt64
  /// Halvings behind: 0 before the first.
  public let era: Int
  /// Rao per block in this era.
  public let perBlock: UInt64
  /// The issuance at which this era began, in rao.
  public let reached: UInt64
  /// The issuance of the next halving in rao; nil from the cap on.
  public let next: UInt64?

  /// The era of an issuance in rao.
  public init(issuance: UInt64) {
    self.issuance = issuance
    era = BlockEmission.halvings(issuance: issuance)
    perBlock = BlockEmission.perBlock(issuance: issuance)
    reached = Halving.threshold(era)
    next = issuance < BlockEmission.supplyCap ? Halving.threshold(era + 1) : nil
  }

  /// Whether the emission at another issuance is the same for certain.
  func isEra(of issuance: UInt64) -> Bool {
    guard let next else { return false }
    return reached <= issuance && issuance < next
  }

  /// The issuance at which the emission has halved this many times: `21·10^15·(1 − 2^−count)`,
  /// exact up to 15 halvings, then rounded up.
  ///
  /// The chain measures the issuance in steps of 21·10^15/2^32 rao, so a halving happens in the
  /// first block whose issuance, truncated to such a step, has reached it.
  public static func threshold(_ count: Int) -> UInt64 {
    guard count > 0 else { return 0 }
    guard count < 64 else { return BlockEmission.supplyCap }
    return BlockEmission.supplyCap - (BlockEmission.supplyCap >> UInt64(count))
  }

  /// What is still to be issued before the next halving, in rao.
  public var remaining: UInt64? { next.map { $0 > issuance ? $0 - issuance : 0 } }

  /// Blocks until the next halving if every block mints in full and nothing is recycled.
  ///
  /// Registration costs and transaction fees are recycled and lower the issuance, so the real
  /// date comes later.
  public var blocksLeft: UInt64? {
    guard let remaining, perBlock > 0 else { return nil }
    return remaining / perBlock + (remaining % perBlock > 0 ? 1 : 0)
  }
}
