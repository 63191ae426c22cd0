/// Exponential and logarithm on 64-bit floats from the four operations alone, so that rates come
/// out bit for bit the same on every machine. Good to a few units in the last place.
package enum ElementaryFunctions {
  private static let ln2High = 0x1.62e42fefap-1
  private static let ln2Low = 0x1.cf79abc9e3b39p-40

  /// e^x.
  package static func exp(_ x: Double) -> Double {
    if x.isNaN { return x }
    if x > 709.8 { return .infinity }
    if x < -745.2 { return 0 }
    let count = (x / 0x1.62e42fefa39efp-1).rounded()
    let rest = (x - count * ln2High) - count * ln2Low
    return scaled(1 + expm1Series(rest), by: Int(count))
  }

  /// e^x − 1, exact to the last places near zero too.
  package static func expm1(_ x: Double) -> Double {
    abs(x) < 0.35 ? expm1Series(x) : exp(x) - 1
  }

  /// The same of all values in their places, equal to the last bit: eight go along together, for none
  /// waits for the divisions of another.
  package static func expm1(inPlace values: inout [Double]) {
    var start = 0
    while start < values.count {
      let end = min(values.count, start + 8)
      var block = SIMD8<Double>.zero
      for place in start..<end { block[place - start] = values[place] }
      let series = expm1Series(block)
      for place in start..<end {
        let x = values[place]
        values[place] = abs(x) < 0.35 ? series[place - start] : expm1(x)
      }
      start = end
    }
  }

  /// ln x; −∞ at zero, not a number below.
  package static func log(_ x: Double) -> Double {
    guard x > 0 else { return x == 0 ? -.infinity : .nan }
    guard x.isFinite else { return x }
    var exponent = Int(x.exponent)
    var significand = x.significand
    if significand > 0x1.6a09e667f3bcdp0 {
      significand /= 2
      exponent += 1
    }
    let fraction = twiceArtanh((significand - 1) / (significand + 1))
    return Double(exponent) * ln2High + (Double(exponent) * ln2Low + fraction)
  }

  /// (1 + rate)^periods − 1, where 1 + rate is rounded to a 64-bit float first, as everybody's
  /// calculator does: good to about periods·10^-16.
  package static func compounded(_ rate: Double, periods: Double) -> Double {
    guard rate > -1 else { return rate == -1 ? -1 : .nan }
    return expm1(periods * log(1 + rate))
  }

  /// x + x²/2! + … for |x| < 0.4.
  private static func expm1Series(_ x: Double) -> Double {
    var sum = 0.0
    for index in stride(from: 16, through: 2, by: -1) {
      sum = (x + x * sum) / Double(index)
    }
    return x + x * sum
  }

  private static func expm1Series(_ x: SIMD8<Double>) -> SIMD8<Double> {
    var sum = SIMD8<Double>.zero
    for index in stride(from: 16, through: 2, by: -1) {
      sum = (x + x * sum) / Double(index)
    }
    return x + x * sum
  }

  /// 2·(z + z³/3 + …) for |z| < 0.25.
  private static func twiceArtanh(_ z: Double) -> Double {
    let square = z * z
    var sum = 0.0
    for index in stride(from: 27, through: 3, by: -2) {
      sum = square * (1 / Double(index) + sum)
    }
    return 2 * z + 2 * z * sum
  }

  private static func scaled(_ x: Double, by exponent: Int) -> Double {
    // In two steps, since 2^−1074 and 2^1024 are no normal factors.
    let half = exponent / 2
    return x * Double(sign: .plus, exponent: half, significand: 1)
      * Double(sign: .plus, exponent: exponent - half, significand: 1)
  }
}
