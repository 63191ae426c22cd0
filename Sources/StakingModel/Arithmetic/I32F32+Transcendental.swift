/// Logarithm and exponential step by step as the runtime takes them, with its errors.
///
/// The chain gates emission with powers of this accuracy (about seven digits); exact powers would
/// differ by a rao or two of injected alpha. Source: the fixed-point library of the runtime
/// (encointer/substrate-fixed 0.6, transcendental.rs) as used by `safe_pow` in
/// pallets/subtensor/src/coinbase/subnet_emissions.rs.
extension I32F32 {
  /// log2 e and e with 23 bits behind the point, the constants the runtime converts from.
  private static let log2OfE = I32F32(bits: 0xB8AA3B << 9)
  private static let e = I32F32(bits: 0x15BF0A8 << 9)
  private static let two = I32F32(bits: 2 << 32)
  /// 2^31 − 1, what the runtime takes where the exponential does not fit.
  private static let largestPower = I32F32(bits: Int64(Int32.max) << 32)

  /// The natural logarithm; nil for zero, negative numbers and below 2^-31, where it does not fit.
  var naturalLogarithm: I32F32? {
    guard bits > 0 else { return nil }
    if self >= .one { return logarithm2.dividedTruncated(by: .log2OfE) }
    guard let inverse = I32F32.one.dividedTruncated(by: self) else { return nil }
    return I32F32(bits: -inverse.logarithm2.bits).dividedTruncated(by: .log2OfE)
  }

  /// The logarithm to base 2 of a number of at least one: the whole part by halving, then bit by
  /// bit by squaring.
  private var logarithm2: I32F32 {
    var x = self
    var result: Int64 = 0
    while x >= .two {
      result += 1
      x = x.halved
    }
    if x == .one { return I32F32(bits: result << 32) }
    for _ in 0..<32 {
      // Below two, so the square is below four and fits.
      x = x.multipliedFloored(by: x) ?? x
      result <<= 1
      if x >= .two {
        result |= 1
        x = x.halved
      }
    }
    return I32F32(bits: result)
  }

  /// Half, rounded up.
  private var halved: I32F32 { I32F32(bits: (bits >> 1) + (bits & 1)) }

  /// e^self by 31 terms of the series, for negative numbers as the inverse; nil where it does not
  /// fit.
  var exponential: I32F32? {
    if bits == 0 { return .one }
    if self == .one { return .e }
    guard bits != .min else { return nil }
    let x = I32F32(bits: abs(bits))
    var term = x
    var (sum, overflow) = x.bits.addingReportingOverflow(I32F32.one.bits)
    if overflow { return nil }
    for index in 2..<Int64(32) {
      guard let product = term.multipliedFloored(by: x) else { return nil }
      term = I32F32(bits: product.bits / index)
      // All further terms are zero too.
      if term.bits == 0 { break }
      (sum, overflow) = sum.addingReportingOverflow(term.bits)
      if overflow { return nil }
    }
    let result = I32F32(bits: sum)
    return bits < 0 ? I32F32.one.dividedTruncated(by: result) : result
  }

  /// `base^exponent` as the chain's `safe_pow`: zero where the logarithm fails, 2^31 − 1 where the
  /// exponential does.
  static func power(_ base: U64F64, _ exponent: U64F64) -> U64F64 {
    guard let logarithm = I32F32(truncating: base).naturalLogarithm else { return .zero }
    let product = I32F32(truncating: exponent).multipliedFloored(by: logarithm)
    let saturated = product ?? I32F32(bits: logarithm.bits < 0 ? .min : .max)
    let power = saturated.exponential ?? largestPower
    return U64F64(bits: UInt128(UInt64(clamping: power.bits)) << 32)
  }
}
