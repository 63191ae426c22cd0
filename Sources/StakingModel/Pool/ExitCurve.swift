/// What leaving brings by size: the value of a holding is not its size times the price.
public struct ExitCurve: Hashable, Sendable {
  /// One size.
  public struct Point: Hashable, Sendable {
    /// The part of the holding sold, in parts of 10,000.
    public let basisPoints: UInt64
    /// What it brings, with everything that is computed from.
    public let quote: UnstakeQuote
  }

  /// The holding.
  public let holding: Amount<Alpha>
  /// The sizes the pool accepts, ascending.
  public let points: [Point]

  /// The curve of a holding at parts of it; sizes the chain refuses are left out.
  public init(
    of holding: Amount<Alpha>, in pool: Pool,
    basisPoints: [UInt64] = [100, 500, 1_000, 2_500, 5_000, 7_500, 10_000]
  ) {
    self.holding = holding
    points = basisPoints.filter { $0 <= 10_000 }.sorted().compactMap { part in
      let alpha = Amount<Alpha>(rao: holding.rao.scaled(by: part, over: 10_000))
      let quote = try? pool.unstake(alpha, wholeHolding: alpha == holding)
      return quote.map { Point(basisPoints: part, quote: $0) }
    }
  }
}

extension Pool {
  /// The most alpha that can be unstaked with at most this price impact, as a fraction.
  public func largestUnstake(impact: Double) -> Amount<Alpha> {
    Amount(
      rao: Pool.largest(from: 1_000_000) { rao in
        (try? unstake(Amount(rao: rao), wholeHolding: true)).map { $0.priceImpact <= impact }
          ?? false
      })
  }

  /// The largest number with a property that small numbers have and large ones do not; dust, which the
  /// chain refuses or rounds to nothing, may be without it.
  private static func largest(from lowest: UInt64, _ fits: (UInt64) -> Bool) -> UInt64 {
    var low = lowest
    while !fits(low) {
      guard low < .max / 2 else { return 0 }
      low *= 2
    }
    var high = low
    while high < .max / 2, fits(high * 2) { high *= 2 }
    low = high
    high = high < .max / 2 ? high * 2 : .max
    while high - low > 1 {
      let middle = low + (high - low) / 2
      if fits(middle) { low = middle } else { high = middle }
    }
    return low
  }
}
