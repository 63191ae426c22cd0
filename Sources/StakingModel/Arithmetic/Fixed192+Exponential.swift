extension Fixed192 {
  /// e^−self, at most 2^-174 off.
  var exponentialOfNegative: Fixed192 {
    let (halvings, rest) = splitByLn2
    guard halvings < 192 else { return .zero }
    let small = rest.bits.word2 >> 56 > 0 ? 8 : 0
    var result = Fixed192(bits: rest.bits.shiftedRight(small)).alternatingSeries
    for _ in 0..<small { result = result &* result }
    return Fixed192(bits: result.bits.shiftedRight(Int(halvings)))
  }

  /// e^self, at most 2^-168 off; nil from e^self ≥ 32 on.
  var exponential: Fixed192? {
    let (doublings, rest) = splitByLn2
    guard doublings < 5 else { return nil }
    let small = rest.bits.word2 >> 56 > 0 ? 8 : 0
    var result = Fixed192(bits: rest.bits.shiftedRight(small)).series
    for _ in 0..<small { result = result &* result }
    return Fixed192(bits: result.bits.multiplied(by: 1 << doublings).low)
  }

  /// self = count·ln 2 + rest; the count is capped, the rest below ln 2.
  private var splitByLn2: (count: UInt64, rest: Fixed192) {
    // ln 2 in 64 bits is low by 2^-64 at most, so the estimate may be one too large, never more.
    guard whole < 1 << 20 else { return (1 << 20, .zero) }
    let leading = UInt128(bits.word3) << 64 | UInt128(bits.word2)
    var count = UInt64(leading / UInt128(Fixed192.ln2.bits.word2))
    var product = Fixed192.ln2.bits.multiplied(by: count).low
    if bits < product {
      count -= 1
      product = product &- Fixed192.ln2.bits
    }
    let rest = bits &- product
    if rest < Fixed192.ln2.bits { return (count, Fixed192(bits: rest)) }
    return (count + 1, Fixed192(bits: rest &- Fixed192.ln2.bits))
  }

  /// 1 + x + x²/2! + …
  private var series: Fixed192 {
    var term = self
    var sum = Fixed192.one
    var index: UInt64 = 2
    while !term.bits.isZero {
      sum = sum &+ term
      term = (term &* self).divided(by: index)
      index += 1
    }
    return sum
  }

  /// 1 − x + x²/2! − …, for x < 1.
  private var alternatingSeries: Fixed192 {
    var term = self
    var sum = Fixed192.one
    var index: UInt64 = 2
    while !term.bits.isZero {
      sum = index & 1 == 0 ? sum &- term : sum &+ term
      term = (term &* self).divided(by: index)
      index += 1
    }
    return sum
  }
}
