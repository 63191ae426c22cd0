/// Logarithm, exponential and power step by step as the runtime takes them, with its errors.
///
/// The chain gates emission with powers of this accuracy (about seven digits); exact powers would
/// differ by a rao or two of injected alpha. Source: the fixed-point library of the runtime
/// (encointer/substrate-fixed 0.6, transcendental.rs) as used by `safe_pow` in
/// pallets/subtensor/src/coinbase/subnet_emissions.rs.
///
/// Each step needs the one before, so many numbers are taken through every step together: while one
/// number's product is under way, the next number's is begun.
extension I32F32 {
  /// log2 e with 23 bits behind the point, the constant the runtime converts from.
  private static let log2OfE = I32F32(bits: 0xB8AA3B << 9)
  /// e likewise.
  private static let e = I32F32(bits: 0x15BF0A8 << 9)
  /// 2^31 − 1, what the runtime takes where the exponential does not fit.
  private static let largestPower = I32F32(bits: Int64(Int32.max) << 32)

  /// `base^exponent` as the chain's `safe_pow`: zero where the logarithm fails, 2^31 − 1 where the
  /// exponential does.
  static func powers(_ bases: [U64F64], _ exponent: U64F64) -> [U64F64] {
    let exponent = I32F32(truncating: exponent)
    let logarithms = naturalLogarithms(of: bases.map { I32F32(truncating: $0) })
    let products = logarithms.map { logarithm in
      guard let logarithm else { return I32F32.zero }
      return exponent.multipliedFloored(by: logarithm)
        ?? I32F32(bits: logarithm.bits < 0 ? .min : .max)
    }
    return zip(logarithms, exponentials(of: products)).map { logarithm, exponential in
      guard logarithm != nil else { return .zero }
      let power = exponential ?? largestPower
      return U64F64(bits: UInt128(UInt64(clamping: power.bits)) << 32)
    }
  }

  /// The natural logarithms; nil for zero, negative numbers and below 2^-31, where it does not fit.
  private static func naturalLogarithms(of numbers: [I32F32]) -> [I32F32?] {
    let atLeastOne = numbers.map(\.orInverse)
    var logarithms = atLeastOne.map { BinaryLogarithm(of: $0 ?? .one) }
    for _ in 0..<BinaryLogarithm.rounds {
      for index in logarithms.indices { logarithms[index].addBits() }
    }
    return numbers.indices.map { index in
      guard atLeastOne[index] != nil else { return nil }
      let size = logarithms[index].value
      let logarithm = numbers[index] < .one ? I32F32(bits: -size.bits) : size
      return logarithm.dividedTruncated(by: log2OfE)
    }
  }

  /// The number or its inverse, whichever is at least one; nil where there is none.
  private var orInverse: I32F32? {
    guard bits > 0 else { return nil }
    return self < .one ? I32F32.one.dividedTruncated(by: self) : self
  }

  /// e to the numbers by 31 terms of the series, for negative numbers as the inverse; nil where it
  /// does not fit.
  private static func exponentials(of numbers: [I32F32]) -> [I32F32?] {
    var series = numbers.map { ExponentialSeries(of: $0.bits.magnitude) }
    for divisor in SmallDivisor.upTo31 {
      var left: UInt64 = 0
      for index in series.indices {
        series[index].addTerm(divisor)
        left |= series[index].term
      }
      if left == 0 { break }
    }
    return zip(numbers, series).map { number, series in
      if number == .one { return e }
      guard number.bits < 0 else { return series.value }
      return series.value.flatMap { I32F32.one.dividedTruncated(by: $0) }
    }
  }
}

/// A logarithm to base 2 on its way: the whole part by halving, then bit by bit by squaring, and
/// halving again what passed two. Halves are rounded up.
private struct BinaryLogarithm {
  /// Four bits in each make 32 behind the point.
  static let rounds = 8
  private static let one: UInt64 = 1 << 32

  private var rest: UInt64
  private var digits: UInt64

  /// The whole part of a number's logarithm; the number is at least one.
  init(of number: I32F32) {
    // Halving many times at once rounds up no otherwise than one by one.
    digits = UInt64(max(0, 31 - number.bits.leadingZeroBitCount))
    rest = (number.bits.magnitude &+ (1 << digits &- 1)) &>> digits
    if rest == BinaryLogarithm.one << 1 {
      digits += 1
      rest = BinaryLogarithm.one
    }
  }

  @inline(__always)
  mutating func addBits() {
    for _ in 0..<4 { addBit() }
  }

  @inline(__always)
  private mutating func addBit() {
    // (1 + f)² = 1 + 2f + f² with f below one, so no word overflows. Every second number passes
    // two, which a branch could not foresee.
    let fraction = rest &- BinaryLogarithm.one
    let square = BinaryLogarithm.one &+ fraction &<< 1 &+ (fraction &* fraction) &>> 32
    let passed = square &>> 33
    rest = square &>> passed &+ square & passed
    digits = digits &<< 1 | passed
  }

  var value: I32F32 { I32F32(bits: Int64(digits)) }
}

/// `1 + x + x²/2! + …` on its way.
private struct ExponentialSeries {
  private let x: UInt64
  private var sum: UInt64
  private var excess: UInt64 = 0
  /// The last term added; zero if all further terms are.
  private(set) var term: UInt64

  /// The first two terms.
  init(of x: UInt64) {
    self.x = x
    term = x
    (sum, _) = x.addingReportingOverflow(1 << 32)
    excess = x >> 63
  }

  @inline(__always)
  mutating func addTerm(_ divisor: SmallDivisor) {
    let product = term.multipliedFullWidth(by: x)
    term = divisor.quotient(of: product.high &<< 32 | product.low &>> 32)
    sum = sum &+ term
    excess |= product.high &>> 31 | sum &>> 63
  }

  /// Nil if a product or a sum did not fit.
  var value: I32F32? {
    excess | sum >> 63 == 0 ? I32F32(bits: Int64(sum)) : nil
  }
}
