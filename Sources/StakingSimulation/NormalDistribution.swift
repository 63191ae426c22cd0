import StakingModel

/// The normal distribution.
public enum NormalDistribution {
  /// Nine of ten normal numbers lie within so many standard deviations of the middle.
  public static let nineOfTen = 1.644_853_626_951_472_7

  /// The part of all normal numbers below so many standard deviations: Marsaglia's series, to 10^−15.
  public static func part(below deviations: Double) -> Double {
    guard deviations.magnitude < 8 else { return deviations < 0 ? 0 : 1 }
    let square = deviations * deviations
    var (sum, term) = (deviations, deviations)
    var factor = 3.0
    while term.magnitude > sum.magnitude * 1e-17 {
      term *= square / factor
      sum += term
      factor += 2
    }
    return 0.5 + sum * ElementaryFunctions.exp(-square / 2) / (2 * Double.pi).squareRoot()
  }
}
