/// Natural logarithms of whole numbers, in thousandths, alike on every machine.
enum Logarithm {
  /// The logarithm of a number above zero.
  ///
  /// `ln n = k ln 2 + ln(n / 2^k)`, with the series of the inverse hyperbolic tangent for the rest.
  static func thousandths(_ number: Int) -> Int {
    guard number > 1 else { return 0 }
    let doublings = Int.bitWidth - 1 - number.leadingZeroBitCount
    let rest = Double(number) / Double(1 << doublings)
    let ratio = (rest - 1) / (rest + 1)
    var (sum, power) = (0.0, ratio)
    for exponent in stride(from: 1, through: 13, by: 2) {
      sum += power / Double(exponent)
      power *= ratio * ratio
    }
    let natural = 2 * sum + Double(doublings) * 0.693_147_180_559_945_3
    return Int((1_000 * natural).rounded())
  }
}
