/// A fraction in parts of 10^18, from 0 to 1: the chain's type for pool weights.
public struct Perquintill: Hashable, Comparable, Sendable {
  /// Parts of 10^18.
  public let raw: UInt64

  /// Parts of 10^18, capped at one.
  public init(raw: UInt64) {
    self.raw = min(raw, Perquintill.one.raw)
  }

  private init(unchecked raw: UInt64) {
    self.raw = raw
  }

  /// 10^18 parts.
  public static let one = Perquintill(unchecked: 1_000_000_000_000_000_000)
  /// One half, the default weight.
  public static let half = Perquintill(unchecked: 500_000_000_000_000_000)

  /// One minus this.
  public var complement: Perquintill { Perquintill(raw: Perquintill.one.raw - raw) }

  /// As a 64-bit float, for display.
  public var approximate: Double { Double(raw) / 1e18 }

  /// Smaller fraction.
  public static func < (left: Perquintill, right: Perquintill) -> Bool {
    left.raw < right.raw
  }
}
