/// Compound growth by repeated multiplication, so that it comes out the same everywhere.
enum Growth {
  /// (1 + rate)^periods.
  static func factor(_ rate: Double, periods: Int) -> Double {
    var result = 1.0
    var base = 1 + rate
    var rest = max(0, periods)
    while rest > 0 {
      if rest & 1 == 1 { result *= base }
      base *= base
      rest >>= 1
    }
    return result
  }
}
