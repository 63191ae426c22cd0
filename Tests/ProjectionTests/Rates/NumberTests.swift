import StakingModel
import Testing

@testable import StakingEconomics

@Suite struct FixedDecimalTests {
  @Test(arguments: [
    (0.0, "0.00"), (-0.004, "0.00"), (-0.006, "−0.01"), (1_234_567.891, "1,234,567.89"),
    (0.5, "0.50"), (12, "12.00"), (99.996, "100.00"), (1e300, "1e+300"), (.nan, "nan"),
    (-.infinity, "-inf"),
  ])
  func percentagesAsText(value: Double, text: String) {
    #expect(FixedDecimal.percent(value / 100) == text + " %")
  }

  @Test(arguments: [(1.0, "1 day"), (30, "30 days"), (0.5, "0.50 days"), (1_000, "1,000 days")])
  func daysAsText(days: Double, text: String) {
    #expect(FixedDecimal.days(days) == text)
  }
}

@Suite struct DiversificationTests {
  static let spreads: [(values: [Double], bets: Double)] = [
    ([1], 1), ([1, 1, 1, 1], 4), ([3, 1], 1.6), ([5, 0, 0], 1), ([2, 1, 1], 8.0 / 3),
  ]

  @Test(arguments: spreads)
  func effectiveBets(values: [Double], bets: Double) throws {
    #expect(abs(try #require(Diversification.effectiveBets(values)) - bets) < 1e-9)
  }

  static let nothingHeld: [[Double]] = [[], [0], [1, -1], [.nan], [.infinity, 1]]

  @Test(arguments: nothingHeld)
  func noBetsWithoutHoldings(values: [Double]) {
    #expect(Diversification.effectiveBets(values) == nil)
  }
}
