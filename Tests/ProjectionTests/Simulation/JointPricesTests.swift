import StakingModel
import StakingSimulation
import Testing

extension JointPrices {
  fileprivate init(
    _ volatilities: [Double], market: Double, correlation: Double, paths: Int, seed: UInt64
  ) {
    self.init(
      volatilities, market: market, correlation: correlation,
      JointDraws(prices: volatilities.count, paths: paths, seed: seed))
  }

  /// Path by path, the market's own price last.
  fileprivate func multiples(_ days: Int) -> [[Double]] {
    let day = day(days)
    let courses = volatilities.indices.map(day.multiples)
    return (0..<paths).map { path in courses.map { $0[path] } }
  }
}

/// Prices that move together, beside what mathematics says of them.
@Suite struct JointPricesTests {
  private func logs(_ prices: JointPrices, _ days: Int = 365) -> [[Double]] {
    prices.multiples(days).map { path in path.map { ElementaryFunctions.log($0) } }
  }

  private func mean(_ values: [Double]) -> Double { values.reduce(0, +) / Double(values.count) }

  @Test(arguments: [0.0, 0.3, 0.9])
  func volatilityAndCorrelationComeOut(correlation: Double) {
    let prices = JointPrices(
      [0.5, 0.8], market: 0.2, correlation: correlation, paths: 20_000, seed: 7)
    let logs = logs(prices)
    let centred = [0, 1].map { index in
      let middle = mean(logs.map { $0[index] })
      return logs.map { $0[index] - middle }
    }
    let spreads = centred.map { mean($0.map { $0 * $0 }).squareRoot() }
    #expect(abs(spreads[0] - 0.5) < 0.01 && abs(spreads[1] - 0.8) < 0.02)
    let found = mean(zip(centred[0], centred[1]).map { $0 * $1 }) / (spreads[0] * spreads[1])
    #expect(abs(found - correlation) < 0.03)
    // On average each price stays where it is.
    let average = mean(prices.multiples(365).map { $0[0] })
    #expect(abs(average - 1) < 0.02)
  }

  @Test func everySecondPathIsAMirror() {
    let prices = JointPrices([0.5], market: 0.2, correlation: 0.4, paths: 7, seed: 1)
    #expect(prices.paths == 6)
    let found = prices.multiples(90)
    for path in stride(from: 0, to: prices.paths, by: 2) {
      let (one, other) = (found[path], found[path + 1])
      let spread = 0.5 * (90.0 / 365).squareRoot()
      #expect(abs(ElementaryFunctions.log(one[0] * other[0]) + spread * spread) < 1e-12)
    }
    #expect(prices.multiples(0)[0] == [1, 1])
  }

  @Test func theSameSeedDrawsTheSame() {
    func end(_ seed: UInt64) -> [Double] {
      JointPrices([0.5, 1], market: 0.2, correlation: 0.4, paths: 4, seed: seed)
        .multiples(365)[3]
    }
    #expect(end(1) == end(1) && end(1) != end(2))
  }

  /// Histories that move as one, and such that have nothing in common.
  @Test func commonMovesAreFound() throws {
    func history(_ signs: [Double]) throws -> PriceHistory {
      var price = 1.0
      return try PriceHistory(
        signs.enumerated().map { index, sign in
          price *= ElementaryFunctions.exp(sign * 0.1)
          return .init(day: index * 7, price: price)
        })
    }
    let up = [1.0, 1, -1, 1, -1, -1, 1, -1, 1, -1, -1, 1]
    let same = try #require(CommonMoves([history(up), history(up), history(up)]))
    #expect(abs(same.correlation - 1) < 1e-12 && same.count == 3)
    #expect(abs(same.marketVolatility - same.typicalVolatility) < 1e-12)
    let other = up.map { -$0 }
    let mixed = try #require(CommonMoves([history(up), history(other), history(up)]))
    #expect(mixed.correlation < 0.4)
    #expect(CommonMoves([try history(up), try history(up)]) == nil)
  }
}
