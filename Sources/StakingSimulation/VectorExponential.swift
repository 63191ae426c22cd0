import StakingModel

/// e^x for the inner loops of a simulation: one polynomial without branches, so the compiler can
/// work on several numbers at once, and the four operations only, so every machine agrees.
///
/// The error is below 1 unit in the last place. Arguments are held within ±708.
enum VectorExponential {
  /// e^x.
  @inline(__always)
  static func exp(_ argument: Double) -> Double {
    let low = argument < -708 ? -708 : argument
    let x = low > 708 ? 708 : low
    // Adding 1.5·2^52 rounds to a whole number and leaves it in the low bits.
    let shifted = x * 0x1.71547652b82fep+0 + 0x1.8p52
    let count = shifted - 0x1.8p52
    let rest = (x - count * 0x1.62e42fefap-1) - count * 0x1.cf79abc9e3b3ap-40
    let result = 1 + (rest + rest * rest * quotient(rest))
    return Double(bitPattern: result.bitPattern &+ (shifted.bitPattern &<< 52))
  }

  /// (e^x − 1 − x)/x² for |x| ≤ ln2/2, by its Chebyshev fit of degree 9, error below 2·10^−17.
  @inline(__always)
  private static func quotient(_ x: Double) -> Double {
    let square = x * x
    let fourth = square * square
    let low =
      (0x1.0000000000001p-1 + x * 0x1.5555555555556p-3)
      + square * (0x1.5555555553d37p-5 + x * 0x1.11111111109a6p-7)
    let middle =
      (0x1.6c16c1789d1d7p-10 + x * 0x1.a01a01a7cebcdp-13)
      + square * (0x1.a019b8ca26fcfp-16 + x * 0x1.71de0d85293b8p-19)
    let high = 0x1.2891d4ffbb0f9p-22 + x * 0x1.af390ba7e6f47p-26
    return low + fourth * (middle + fourth * high)
  }
}
