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

  /// `part / whole`, rounded down, capped at one; one if the whole is zero, as on the chain.
  @inline(__always)
  public init(flooring part: UInt128, over whole: UInt128) {
    guard part < whole else {
      self = .one
      return
    }
    let product = part.fullProduct(UInt128(Perquintill.one.raw))
    raw = UInt64(clamping: whole.quotient(ofWide: product.high, product.low).quotient)
  }

  /// 10^18 parts.
  public static let one = Perquintill(unchecked: 1_000_000_000_000_000_000)
  /// One half, the default weight.
  public static let half = Perquintill(unchecked: 500_000_000_000_000_000)

  private static let divisor = WordDivisor(one.raw)

  /// One minus this.
  public var complement: Perquintill { Perquintill(raw: Perquintill.one.raw - raw) }

  /// `value · self`, rounded to nearest with halves up.
  @inline(__always)
  public func multipliedRounded(_ value: UInt128) -> UInt128 {
    let product = value.fullProduct(UInt128(raw))
    let (low, carry) = product.low.addingReportingOverflow(UInt128(Perquintill.half.raw))
    let high = product.high + (carry ? 1 : 0)
    // value·raw ≤ value·10^18, so the quotient never exceeds 128 bits, except by the half added.
    guard high < UInt128(Perquintill.one.raw) else { return .max }
    return Perquintill.divisor.quotient(ofWide: high.lowWord, low)
  }

  /// As a 64-bit float, for display.
  public var approximate: Double { Double(raw) / 1e18 }

  /// Smaller fraction.
  public static func < (left: Perquintill, right: Perquintill) -> Bool {
    left.raw < right.raw
  }
}
