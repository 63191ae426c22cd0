import Content
import JSONText
import StakingEconomics
import StakingModel
import Testing

@testable import Reports

@Suite struct SummaryTests {
  static let only64 = "taolab: profile/1\npositions:\n  - subnet: 64\n    alpha: 1000\n"

  @Test func allPositionsOfASubnetAreSoldTogether() throws {
    let report = try ReportFixtures.summary()
    let pool = try #require(report.input.market.chain.subnet(Netuid(64))?.pool)
    let all = try pool.unstake(Amount(rao: 21_500_500_000_000))
    let parts = report.positions.filter { $0.kind == .alpha(Netuid(64)) }
      .compactMap(\.exit.received)
    #expect(parts.count == 2)
    let sum = parts.reduce(0) { $0 + $1.rao }
    #expect(sum <= all.received.rao && all.received.rao - sum <= 1)
    let alone = try pool.unstake(Amount(rao: 20_000_000_000_000))
    #expect(parts[1] < alone.received)
  }

  @Test func leavingAddsUp() throws {
    let report = try ReportFixtures.summary()
    let sum = report.positions.compactMap(\.exit.received).reduce(0) { $0 + $1.rao }
    #expect(report.leavingToday.rao == sum)
    #expect(report.positions.count == 7)
  }

  @Test func aDayMonthAndYearAreOneRate() throws {
    let report = try ReportFixtures.summary()
    let day = report.netTAO(days: 1)
    #expect(abs(report.netTAO(days: 30) - 30 * day) < 1e-9)
    #expect(abs(report.netTAO(days: 365) - 365 * day) < 1e-9)
  }

  /// 120 TAO at a take of 9 %: the model's rate, less the fee of a claim every 30 days.
  @Test func rootIsNetOfTakeAndClaims() throws {
    let report = try ReportFixtures.summary()
    let rate = report.input.market.chain.rootYield(take: 5898).daily
    let expected = 120 * rate - 0.00825 / 30
    #expect(abs((report.positions[0].netPerDay ?? 0) - expected) < 1e-12)
    #expect(report.positions[0].claims?.everyDays == 30)
    #expect(report.positions[1].claims?.everyDays == 365)
  }

  @Test func alphaFollowsTheRecordedRate() throws {
    let position = try ReportFixtures.summary(SummaryTests.only64).positions[0]
    // 0.092 % a day was observed before take; the stand-in for earning alpha is a little high.
    let gross = (position.netPerDay ?? 0) / 1000 / (1 - 11796.0 / 65535)
    #expect(abs(gross - 0.00092) < 0.00001)
  }

  @Test func custodialIsNetOfCommission() throws {
    let position = try ReportFixtures.summary().positions[5]
    let yield = CustodialYield(quoted: 0.06, basis: .apy, commission: 0.25)
    #expect(position.netPerDay == yield.daily * 50)
  }

  @Test func anUnknownRateIsNotZero() throws {
    let report = try ReportFixtures.summary()
    #expect(report.positions[6].netPerDay == nil)
    #expect(report.withoutRate.count == 1)
    #expect(report.json["positions"]?.arrayValue?[6]["net_day"] == .null)
    #expect(report.warnings.contains { $0.contains("Exchange B: no rate is known") })
  }

  @Test func withoutAPriceMoneyIsUnknown() throws {
    let report = try ReportFixtures.summary(SummaryTests.only64)
    #expect(report.price == nil)
    #expect(report.json["total"]?["leaving_today_money"] == .null)
    let text = try report.markdown(.embedded)
    #expect(text.contains("In money: unknown."))
    #expect(!text.contains("USD"))
  }

  @Test func breakEvenIsWhereTheGainIsGone() throws {
    let comparison = try ReportFixtures.summary().comparison
    let root = try #require(comparison.model.outcome(of: .root))
    for way in comparison.ways where way.way.netuid != nil {
      for (change, wanted) in [(way.breakEven, Int128(0)), (way.asRoot, root.gainRao)] {
        let change = try #require(change)
        let moved = StakeComparison(
          comparison.amount, days: comparison.days, chain: comparison.model.chain,
          alpha: comparison.choices, scenario: StakeScenario(name: "x", alphaPriceChange: change),
          course: .followsRules)
        let gain = try #require(moved.outcome(of: way.way)).gainRao
        // Where all prices fall, root may go unpaid and less alpha joins what earns; the break-even
        // moves this price alone.
        #expect((gain - wanted).magnitude < comparison.amount.rao / 200, "\(way.title)")
      }
      #expect((way.breakEven ?? 0) < (way.asRoot ?? 0))
    }
  }

  @Test func aLongerTimeEarnsMoreAndCostsNoLess() throws {
    let short = try ReportFixtures.summary(days: 30).comparison
    let long = try ReportFixtures.summary(days: 300).comparison
    for (a, b) in zip(short.ways, long.ways) {
      #expect((a.final ?? 0) < (b.final ?? 0), "\(a.title)")
      #expect((a.entryAndExit ?? 0) <= (b.entryAndExit ?? 0))
    }
  }

  /// A stake as large as all that earns halves the rate.
  @Test func aLargeStakeDilutesItself() throws {
    let small = try ReportFixtures.summary(amount: Amount(rao: 1_000_000_000)).comparison
    let large = try ReportFixtures.summary(amount: Amount(rao: 150_000_000_000_000)).comparison
    func rate(_ comparison: Comparison, _ index: Int) -> Double {
      (comparison.ways[index].gain ?? 0) / comparison.amount.approximate
    }
    #expect(rate(large, 1) < 0.8 * rate(small, 1))
  }

  @Test func aPoolThatRefusesIsSaid() throws {
    var market = try ReportFixtures.market()
    for index in market.chain.subnets.indices { market.chain.subnets[index].pool.tao = .zero }
    let report = try ReportFixtures.summary(SummaryTests.only64, market: market)
    #expect(report.positions[0].exit.received == nil)
    #expect(report.leavingToday == .zero)
    #expect(report.warnings.contains { $0.contains("refuses the sale (ReservesTooLow)") })
    #expect(try report.markdown(.embedded).contains("| refused |"))
  }

  @Test func aSubnetThatIsGoneIsSaid() throws {
    let text = "taolab: profile/1\npositions:\n  - subnet: 999\n    alpha: 5\n"
    let report = try ReportFixtures.summary(text)
    #expect(report.positions[0].netPerDay == nil)
    #expect(report.warnings.count >= 3)
    #expect(HTMLAudit(try report.html(.embedded)).faults == [])
  }

  @Test func absurdInputNeverTraps() throws {
    let texts = [
      "taolab: profile/1\npositions:\n  - root: 21000000 TAO\n  - subnet: 1\n    alpha: 21000000\n",
      "taolab: profile/1\npositions:\n  - root: 1 rao\n  - subnet: 70\n    alpha: 0.000000001\n",
      "taolab: profile/1\npositions:\n  - custodial: A\n    amount: 1 rao\n    quoted_apr: 1000%\n"
        + "    quoted_on: 2026-01-01\n",
    ]
    for text in texts {
      for days in [-5, 1, 3650, .max] {
        for amount in [nil, Amount<TAO>.zero, Amount(rao: 1), Amount(rao: .max)] {
          guard let report = try? ReportFixtures.summary(text, days: days, amount: amount) else {
            continue
          }
          _ = report.json
          if days == 3650 { #expect(HTMLAudit(try report.html(.embedded)).faults == []) }
        }
      }
    }
  }

  @Test(
    arguments: [
      ([1234.5, 0.5], 0.5, "0.50"), ([12.3456789], 12.3456789, "12.3457"),
      ([0.000038, 1.26], 1.26, "1.260000"), ([0.0], 0, "0.00"), ([nil], nil, "unknown"),
      ([999_999.0, 1], 1, "1.00"),
    ] as [([Double?], Double?, String)])
  func columnsShareTheirDecimals(values: [Double?], value: Double?, text: String) {
    #expect(NumberColumn(values).text(value) == text)
  }
}
