/// A small number to divide by, as the multiplication that gives the same quotient.
struct SmallDivisor: Hashable, Sendable {
  private let factor: UInt64
  private let shift: UInt64

  /// A divisor of at least two, far below 2^32.
  init(_ divisor: UInt64) {
    // 2^s < divisor ≤ 2^(s+1), so that the factor fits.
    shift = UInt64(63 - (divisor - 1).leadingZeroBitCount)
    factor = divisor.dividingFullWidth((1 << shift, 0)).quotient + 1
  }

  /// `⌊number/divisor⌋` for a number below 2^63.
  ///
  /// factor·divisor = 2^(64+s) + e with e ≤ divisor ≤ 2^(s+1), so the product is too large by less
  /// than 2^(64+s)/divisor while number·e < 2^(64+s): that never reaches the next quotient.
  @inline(__always)
  func quotient(of number: UInt64) -> UInt64 {
    number.multipliedFullWidth(by: factor).high &>> shift
  }

  /// 2 to 31.
  static let upTo31 = (2..<UInt64(32)).map { SmallDivisor($0) }
}
