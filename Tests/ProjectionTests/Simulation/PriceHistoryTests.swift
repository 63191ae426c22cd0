import Testing

@testable import StakingModel
@testable import StakingSimulation

@Suite struct PriceHistoryTests {
  static func history(_ prices: [(Int, Double)]) throws -> PriceHistory {
    try PriceHistory(prices.map { PriceHistory.Point(day: $0.0, price: $0.1) })
  }

  /// Prices of known drift and volatility, a change a day with days left out.
  static func generated(
    mean: Double, volatility: Double, days: Int, leavingOut: (Int) -> Bool = { _ in false },
    seed: UInt64 = 5
  ) throws -> PriceHistory {
    var random = RandomStream(seed: seed, stream: 0)
    var log = 0.0
    let points = (0..<days).compactMap { day -> PriceHistory.Point? in
      if day > 0 {
        let move = NormalSampler.standard.next(from: &random)
        log += mean / 365 + volatility * (1.0 / 365).squareRoot() * move
      }
      return leavingOut(day)
        ? nil : PriceHistory.Point(day: day, price: 300 * ElementaryFunctions.exp(log))
    }
    return try PriceHistory(points)
  }

  /// By hand: changes ln 2 and −ln 2 in a day each.
  @Test func twoChanges() throws {
    let estimate = LogReturnEstimate(try Self.history([(0, 1), (1, 2), (2, 1)]))
    #expect(estimate.mean.value == 0)
    let expected = 0.693_147_180_559_945_3 * (2.0 * 365).squareRoot()
    #expect(abs(estimate.volatility.value / expected - 1) < 1e-12)
    #expect(
      estimate.warnings == [.shortWindow(days: 2), .fewChanges(2), .driftUnknown])
    #expect(estimate.warnings.allSatisfy { !$0.text.isEmpty })
  }

  @Test func findsWhatItWasMadeFrom() throws {
    let history = try Self.generated(mean: 4, volatility: 0.8, days: 2_000)
    let estimate = LogReturnEstimate(history)
    expectClose(estimate.mean, 4)
    expectClose(estimate.volatility, 0.8)
    #expect(estimate.warnings.isEmpty)
    #expect(estimate.count == 1_999)
  }

  /// A missing day is one change over two days, not two of half the size.
  @Test func gapsDoNotBendTheVolatility() throws {
    let history = try Self.generated(mean: 0, volatility: 0.8, days: 3_000) { $0 % 3 == 1 }
    let estimate = LogReturnEstimate(history)
    expectClose(estimate.volatility, 0.8)
    #expect(estimate.warnings == [.gaps(longestDays: 1), .driftUnknown])
  }

  @Test func correlationIsFoundOnCommonDays() throws {
    let left = try Self.generated(mean: 0, volatility: 0.8, days: 1_000)
    let right = try Self.generated(mean: 0.2, volatility: 0.3, days: 1_200, seed: 6)
    let none = try #require(LogReturnEstimate.correlation(left, right))
    #expect(abs(none.value) < 4 * none.standardError)
    let same = try Self.generated(mean: 0, volatility: 0.8, days: 1_000) { $0 % 7 == 3 }
    let full = try #require(LogReturnEstimate.correlation(left, same))
    #expect(abs(full.value - 1) < 1e-9)
    let short = try Self.history([(0, 1), (1, 2), (2, 3)])
    #expect(LogReturnEstimate.correlation(short, short) == nil)
  }

  @Test func aPriceThatNeverMovesSaysSo() throws {
    let still = try Self.history((0..<400).map { ($0, 7) })
    let estimate = LogReturnEstimate(still)
    #expect(estimate.volatility.value == 0)
    #expect(estimate.warnings == [.constant, .driftUnknown])
    #expect(LogReturnEstimate.correlation(still, still) == nil)
  }

  @Test func everyFaultOfTheRecordIsReported() {
    do throws(PriceHistoryFaults) {
      let points: [(Int, Double)] = [(0, 1), (0, -1), (-5, .nan)]
      _ = try PriceHistory(points.map { PriceHistory.Point(day: $0.0, price: $0.1) })
      Issue.record("accepted")
    } catch {
      #expect(
        error.faults == [
          .notAPrice(index: 1), .outOfOrder(index: 1), .notAPrice(index: 2), .outOfOrder(index: 2),
        ])
    }
    #expect(throws: PriceHistoryFaults(faults: [.notADay(index: 0), .notADay(index: 2)])) {
      try Self.history([(.min, 1), (0, 1), (.max, 1)])
    }
    #expect(throws: PriceHistoryFaults(faults: [.tooFew(1)])) { try Self.history([(0, 1)]) }
  }
}
