import StakingModel

/// Brent's method: a root of a continuous function between two places where its signs differ.
enum Brent {
  /// The root, to about 10^−15 of its size; one of the ends if the signs do not differ.
  static func root(
    of function: (Double) -> Double, from start: Double, to end: Double
  ) -> Double {
    var (a, b) = (start, end)
    var (valueA, valueB) = (function(a), function(b))
    var (c, valueC) = (a, valueA)
    var step = b - a
    var previous = step
    for _ in 0..<200 {
      if (valueB < 0) == (valueC < 0) {
        (c, valueC) = (a, valueA)
        step = b - a
        previous = step
      }
      if abs(valueC) < abs(valueB) {
        (a, b, c) = (b, c, b)
        (valueA, valueB, valueC) = (valueB, valueC, valueB)
      }
      let tolerance = 4 * abs(b).ulp + 1e-16
      let half = (c - b) / 2
      if abs(half) <= tolerance || valueB == 0 { return b }
      let guess = interpolation(a, b, c, valueA, valueB, valueC)
      let limit = min(3 * half.magnitude - tolerance, previous.magnitude * 2)
      let isUsable =
        previous.magnitude >= tolerance && abs(valueA) > abs(valueB)
        && guess.magnitude * 2 < limit && (guess < 0) == (half < 0)
      (previous, step) = isUsable ? (step, guess) : (half, half)
      (a, valueA) = (b, valueB)
      b += step.magnitude > tolerance ? step : (half < 0 ? -tolerance : tolerance)
      valueB = function(b)
    }
    return b
  }

  /// The step from b that the secant, or a parabola on its side through three places, suggests.
  private static func interpolation(
    _ a: Double, _ b: Double, _ c: Double, _ valueA: Double, _ valueB: Double, _ valueC: Double
  ) -> Double {
    let ratio = valueB / valueA
    guard a != c else { return -ratio * (b - a) }
    let toC = valueA / valueC
    let fromC = valueB / valueC
    let top = ratio * ((c - b) * toC * (toC - fromC) - (b - a) * (fromC - 1))
    return top / ((toC - 1) * (fromC - 1) * (ratio - 1))
  }
}
