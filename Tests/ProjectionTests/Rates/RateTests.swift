import StakingEconomics
import StakingModel
import Testing

@Suite struct RateTests {
  static func apr(_ value: Double) -> Rate {
    Rate(currentReward: value, unit: "TAO", charges: .gross)
  }

  /// (1 + APR/n)^n − 1, from 40-digit arithmetic.
  @Test(arguments: [
    (0.06, 1.0, 0.06), (0.06, 7_300, 0.061_836_284_724_1), (0.45, 7_300, 0.568_290_434_259_7),
    (0.0, 365, 0.0), (-0.1, 12, -0.095_541_625_850_2), (0.12, 365, 0.127_474_615_638_4),
  ])
  func simpleRatesCompound(apr: Double, periods: Double, apy: Double) throws {
    let rate = try #require(Self.apr(apr).compounded(perYear: periods))
    #expect(abs(rate.value - apy) < 1e-12)
    #expect(abs(rate.simple.value - apr) < 1e-12)
    #expect(rate.name == "APY")
    #expect(rate.simple.name == "APR")
  }

  @Test(arguments: [0.0, -1, .infinity, .nan])
  func impossiblePeriodsAreRefused(periods: Double) {
    #expect(Self.apr(0.1).compounded(perYear: periods) == nil)
  }

  @Test func everyRateSaysWhatItIs() throws {
    let alpha = Rate(
      currentReward: 0.45, unit: "alpha of subnet 64", charges: .net(of: ["validator take"]),
      block: 9_240_382)
    #expect(
      alpha.text
        == "45.00 % APR (simple; reward in alpha of subnet 64, price apart; net of validator take; "
        + "current rate held still, block 9,240,382)")
    let compounded = try #require(alpha.compounded(perYear: Rate.epochsPerYear))
    #expect(
      compounded.text.hasPrefix("56.83 % APY (compounded 7,300 times a year; reward in alpha"))
    let quote = Rate(
      quoted: 0.173, compounding: .periods(perYear: 365), unit: "TAO", by: "the guide",
      on: "2025-11-01", charges: .gross)
    #expect(
      try #require(quote.net(of: "commission", taking: 0.25)).text
        == "12.71 % APY (compounded 365 times a year; reward in TAO, price apart; net of commission; "
        + "quoted by the guide on 2025-11-01, not verified)")
  }

  @Test func rewardsOfAWindowAreARateAndSayTheirWindow() throws {
    let rate = try #require(
      Rate(reward: 0.003, overDays: 30, unit: "TAO", charges: .net(of: ["validator take"])))
    #expect(abs(rate.value - 0.0365) < 1e-15)
    #expect(rate.text.contains("annualized from 30 days of rewards"))
    #expect(Rate(reward: 0.1, overDays: 0, unit: "TAO", charges: .gross) == nil)
    #expect(Rate(reward: .nan, overDays: 1, unit: "TAO", charges: .gross) == nil)
  }

  @Test(arguments: [(0.1, 364.999, false), (0.1, 365, true), (-1, 730, false), (0.21, 730, true)])
  func onlyReturnsOfAYearAreAnnualized(value: Double, days: Double, isPossible: Bool) throws {
    let period = PeriodReturn(
      value: value, days: days, basis: .taoReturn, method: .timeWeighted, charges: .gross)
    #expect((period.annualized != nil) == isPossible)
    if let rate = period.annualized {
      #expect(abs(rate.value - 0.1) < 1e-14)
      #expect(rate.text.contains("past return over"))
    }
  }

  @Test func growthFollowsTheCompounding() throws {
    let simple = Self.apr(0.365)
    #expect(abs(simple.growth(days: 100) - 0.1) < 1e-15)
    let daily = try #require(simple.compounded(perYear: 365))
    #expect(abs(daily.growth(days: 100) - 0.105_115_6) < 1e-7)
    #expect(abs(daily.growth(days: 365) - daily.value) < 1e-14)
  }

  @Test func yieldsBecomeRatesWithTheirLabels() throws {
    let alpha = AlphaYield(
      alphaPerBlock: 1, rootProportion: 0.18, earningAlpha: 2_000_000, take: 11_796)
    let rate = try #require(alpha.rate(of: Netuid(64), block: 5))
    #expect(abs(rate.value - alpha.apy) < 1e-12)
    #expect(abs(rate.simple.value - alpha.apr) < 1e-12)
    let custodial = CustodialYield(quoted: 0.173, basis: .apy, commission: 0.25)
    #expect(custodial.rate(quotedBy: "x", on: "y").charges == .net(of: ["commission"]))
  }

  @Test(arguments: [
    (0.0, "0.00"), (-0.004, "0.00"), (-0.006, "−0.01"), (1_234_567.891, "1,234,567.89"),
    (0.5, "0.50"), (12, "12.00"), (99.996, "100.00"), (1e300, "1e+300"), (.nan, "nan"),
    (-.infinity, "-inf"),
  ])
  func percentagesAsText(value: Double, text: String) {
    let period = PeriodReturn(
      value: value / 100, days: 1, basis: .taoReturn, method: .holding, charges: .gross)
    #expect(period.text.hasPrefix(text + " % in 1 day ("))
  }
}

@Suite struct ReturnChainTests {
  @Test func taoAndFiatReturnsMultiply() throws {
    let tao = ReturnChain.tao(rewards: 0.5, priceChange: -0.2, costIn: 0.01, costOut: 0.02)
    #expect(abs(tao - (1.5 * 0.8 * 0.99 * 0.98 - 1)) < 1e-15)
    #expect(abs(ReturnChain.fiat(taoReturn: tao, taoPriceChange: 1) - (2 * (1 + tao) - 1)) < 1e-15)
    #expect(abs(try #require(ReturnChain.real(nominal: 0.1, inflation: 0.1))) < 1e-15)
    #expect(ReturnChain.real(nominal: 0.1, inflation: -1) == nil)
  }

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
