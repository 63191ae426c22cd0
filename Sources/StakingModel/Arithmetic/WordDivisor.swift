/// A divisor below 2^64 that many numbers are divided by: two products in place of a division.
///
/// Source: Möller and Granlund, "Improved division by invariant integers" (2011), algorithm 4.
struct WordDivisor: Hashable, Sendable {
  /// The divisor, shifted until its first bit is set.
  private let divisor: UInt64
  private let shift: UInt64
  /// `⌊(2^128 − 1)/divisor⌋ − 2^64`.
  private let reciprocal: UInt64

  /// A divisor of at least one.
  init(_ number: UInt64) {
    shift = UInt64(number.leadingZeroBitCount)
    divisor = number << shift
    reciprocal = divisor.dividingFullWidth((~divisor, .max)).quotient
  }

  /// `⌊(high·2^128 + low)/divisor⌋` for high below the divisor.
  @inline(__always)
  func quotient(ofWide high: UInt64, _ low: UInt128) -> UInt128 {
    // The dividend, shifted like the divisor.
    let last = UInt128(low.lowWord) &<< UInt128(shift)
    let first = UInt128(high: high, low: low.highWord) &<< UInt128(shift) | last >> 64
    let (upper, rest) = dividing(first.highWord, first.lowWord)
    return UInt128(high: upper, low: dividing(rest, last.lowWord).quotient)
  }

  /// `(high·2^64 + low)/divisor` for high below the divisor.
  @inline(__always)
  private func dividing(_ high: UInt64, _ low: UInt64) -> (quotient: UInt64, rest: UInt64) {
    let guess = UInt128(high, times: reciprocal) &+ UInt128(high: high, low: low)
    var quotient = guess.highWord &+ 1
    var rest = low &- quotient &* divisor
    if rest > guess.lowWord {
      quotient &-= 1
      rest = rest &+ divisor
    }
    if rest >= divisor {
      quotient &+= 1
      rest = rest &- divisor
    }
    return (quotient, rest)
  }
}
