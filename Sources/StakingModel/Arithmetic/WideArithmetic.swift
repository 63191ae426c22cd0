/// Products and quotients past 128 bits, in hardware words.
///
/// The standard library's do the same for any width and take several times as long; a sandbox block
/// needs thousands.
extension UInt128 {
  /// `high·2^64 + low`.
  @inline(__always)
  init(high: UInt64, low: UInt64) {
    self = UInt128(high) << 64 | UInt128(low)
  }

  @inline(__always)
  var highWord: UInt64 { UInt64(truncatingIfNeeded: self >> 64) }

  @inline(__always)
  var lowWord: UInt64 { UInt64(truncatingIfNeeded: self) }

  /// The product of two words; it always fits.
  @inline(__always)
  init(_ left: UInt64, times right: UInt64) {
    let product = left.multipliedFullWidth(by: right)
    self.init(high: product.high, low: product.low)
  }

  /// The whole product: `high·2^128 + low`.
  @inline(__always)
  func fullProduct(_ other: UInt128) -> (high: UInt128, low: UInt128) {
    let lowLow = UInt128(lowWord, times: other.lowWord)
    let lowHigh = UInt128(lowWord, times: other.highWord)
    let highLow = UInt128(highWord, times: other.lowWord)
    let highHigh = UInt128(highWord, times: other.highWord)
    // Each sum fits: a product of words leaves room for two more words.
    let first = highLow &+ UInt128(lowLow.highWord)
    let second = lowHigh &+ UInt128(first.lowWord)
    return (
      highHigh &+ UInt128(first.highWord) &+ UInt128(second.highWord),
      UInt128(high: second.lowWord, low: lowLow.lowWord)
    )
  }

  /// `⌊(high·2^128 + low)/self⌋` and what is left, for high < self.
  func quotient(ofWide high: UInt128, _ low: UInt128) -> (quotient: UInt128, rest: UInt128) {
    if highWord == 0 {
      let (first, rest) = lowWord.dividingFullWidth((high.lowWord, low.highWord))
      let (second, last) = lowWord.dividingFullWidth((rest, low.lowWord))
      return (UInt128(high: first, low: second), UInt128(last))
    }
    if lowWord == 0 {
      // A whole number, in `U64F64`.
      let (first, rest) = highWord.dividingFullWidth((high.highWord, high.lowWord))
      let (second, last) = highWord.dividingFullWidth((rest, low.highWord))
      return (UInt128(high: first, low: second), UInt128(high: last, low: low.lowWord))
    }
    // Long division with a divisor of two words whose first bit is set.
    let shift = UInt128(highWord.leadingZeroBitCount)
    let divisor = self &<< shift
    // Shifted by 128 − shift in two steps, since a shift by 128 is none.
    let upper = high &<< shift | (low &>> 1) &>> (127 &- shift)
    let lower = low &<< shift
    let leading = UInt128(high: upper.lowWord, low: lower.highWord)
    let isShort = upper.highWord == 0 && leading < divisor
    let (first, between) = isShort ? (0, leading) : divisor.quotientWord(upper, lower.highWord)
    let (second, rest) = divisor.quotientWord(between, lower.lowWord)
    return (UInt128(high: first, low: second), rest &>> shift)
  }

  /// `⌊(upper·2^64 + word)/self⌋` and what is left, for upper < self and self ≥ 2^127.
  @inline(__always)
  private func quotientWord(_ upper: UInt128, _ word: UInt64) -> (quotient: UInt64, rest: UInt128) {
    // By the first word of the divisor alone: right or up to two too large (Knuth, 4.3.1).
    var guess = UInt64.max
    var left = UInt128.zero
    if upper.highWord < highWord {
      let (quotient, rest) = highWord.dividingFullWidth((upper.highWord, upper.lowWord))
      guess = quotient
      left = UInt128(rest)
    } else {
      left = UInt128(upper.lowWord) + UInt128(highWord)
    }
    var taken = UInt128(guess, times: lowWord)
    while left.highWord == 0, taken > UInt128(high: left.lowWord, low: word) {
      guess -= 1
      taken -= UInt128(lowWord)
      left += UInt128(highWord)
    }
    return (guess, UInt128(high: left.lowWord, low: word) &- taken)
  }
}
