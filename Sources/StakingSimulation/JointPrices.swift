import StakingModel

/// Prices that move by chance together: a part of each move is common to all, the rest its own.
///
/// One step leads to any day, since a lognormal price needs no steps between; so a few thousand paths
/// take next to no time. Every second path is the mirror of the one before it.
public struct JointPrices: Sendable {
  /// A year's standard deviation of each logarithm; the market's own comes last.
  public let volatilities: [Double]
  /// How far the moves of two prices go together, 0 to 1.
  public let correlation: Double
  /// How many courses are drawn.
  public let paths: Int
  /// The draws of a path: the common move, then each price's own.
  fileprivate let draws: [Double]
  fileprivate var width: Int { volatilities.count }

  /// Prices with the draws that move them.
  ///
  /// - Parameter market: the volatility of all prices together.
  public init(
    _ volatilities: [Double], market: Double, correlation: Double, _ draws: JointDraws
  ) {
    self.volatilities = volatilities + [market]
    self.correlation = min(max(correlation, 0), 1)
    (paths, self.draws) = (draws.paths, draws.values)
  }

  /// What all prices are after some days, path by path.
  public func day(_ days: Int) -> Day {
    let years = Double(days) / Double(ChainCalendar.daysPerYear)
    return Day(
      prices: self, spreads: volatilities.map { $0 * years.squareRoot() },
      shared: correlation.squareRoot(), own: (1 - correlation).squareRoot())
  }

  /// All prices on one day.
  public struct Day: Sendable {
    fileprivate let prices: JointPrices
    fileprivate let spreads: [Double]
    fileprivate let shared: Double
    fileprivate let own: Double

    /// What one price is on every path, as multiples of today's, the market's being the last. On
    /// average over all paths it stays where it is.
    public func multiples(of index: Int) -> [Double] {
      (0..<prices.paths).map { multiple($0, index) }
    }

    private func multiple(_ path: Int, _ index: Int) -> Double {
      let start = path / 2 * prices.width
      let sign = path % 2 == 0 ? 1.0 : -1.0
      let common = prices.draws[start] * sign
      let isMarket = index == prices.width - 1
      let move = isMarket ? common : shared * common + own * sign * prices.draws[start + 1 + index]
      let spread = spreads[index]
      return VectorExponential.exp(spread * move - spread * spread / 2)
    }
  }
}

/// The draws of paths on which so many prices move together. They depend on nothing else, so that many
/// who ask need them once.
public struct JointDraws: Sendable {
  /// How many courses are drawn.
  public let paths: Int
  fileprivate let values: [Double]

  /// Draws.
  ///
  /// - Parameter paths: brought to an even number, 2 at least.
  public init(prices: Int, paths: Int, seed: UInt64) {
    let pairs = max(1, paths / 2)
    self.paths = pairs * 2
    let count = pairs * (prices + 1)
    values = [Double](unsafeUninitializedCapacity: count) { buffer, initialized in
      var stream = RandomStream(seed: seed, stream: 0)
      if let start = buffer.baseAddress {
        NormalSampler.standard.fill(start, count: count, from: &stream)
      }
      initialized = count
    }
  }
}

/// How prices moved together in their recorded histories. No trend is assumed, so a fall that all went
/// through is a common move.
public struct CommonMoves: Hashable, Sendable {
  /// The mean correlation of two of them, 0 to 1.
  public let correlation: Double
  /// The median of their volatilities, a year.
  public let typicalVolatility: Double
  /// How many histories were looked at.
  public let count: Int

  /// The volatility of all together: chance of their own evens out.
  public var marketVolatility: Double { typicalVolatility * correlation.squareRoot() }

  /// Nil where fewer than three histories have stretches in common.
  public init?(_ histories: [PriceHistory]) {
    struct Stretch: Hashable { let day: Int, years: Double }
    var moves: [Stretch: (sum: Double, squares: Double, count: Int)] = [:]
    var volatilities: [Double] = []
    for history in histories {
      let scaled = history.moves.map { $0.log / $0.years.squareRoot() }
      let size = (scaled.reduce(0) { $0 + $1 * $1 } / Double(scaled.count)).squareRoot()
      guard size > 0 else { continue }
      volatilities.append(LogReturnEstimate(history).volatility.value)
      for (move, scaled) in zip(history.moves, scaled) {
        let part = scaled / size
        var found = moves[Stretch(day: move.day, years: move.years)] ?? (0, 0, 0)
        found.sum += part
        found.squares += part * part
        found.count += 1
        moves[Stretch(day: move.day, years: move.years)] = found
      }
    }
    // Products of all pairs of a stretch: the square of the sum less the squares. Sorted, for a sum
    // of numbers depends on their order.
    let parts = moves.sorted { ($0.key.day, $0.key.years) < ($1.key.day, $1.key.years) }.map(
      \.value)
    let pairs = parts.reduce(0.0) { $0 + Double($1.count * ($1.count - 1)) }
    guard volatilities.count > 2, pairs > 0 else { return nil }
    let products = parts.reduce(0.0) { $0 + $1.sum * $1.sum - $1.squares }
    correlation = min(1, max(0, products / pairs))
    typicalVolatility = volatilities.sorted()[volatilities.count / 2]
    count = volatilities.count
  }
}
