import Testing

@testable import StakingEconomics
@testable import StakingModel

/// The first day on which leaving returns what was paid.
@Suite struct BreakEvenDayTests {
  static func comparison(_ amount: Amount<TAO>, _ netuid: UInt16, days: Int) -> StakeComparison {
    StakeComparison(
      amount, days: days, ground: SampleChain.ground, root: nil,
      alpha: [SampleChain.choice(netuid)], course: .followsRules)
  }

  /// Day after day through the pool, as a comparison of that many days has it.
  @Test(arguments: [1, 64] as [UInt16], [1, 10, 100, 2_000] as [UInt64])
  func itIsTheFirstDayThatPays(netuid: UInt16, tao: UInt64) throws {
    let amount = SampleChain.tao(tao)
    let found = Self.comparison(amount, netuid, days: 60)
    let choice = SampleChain.choice(netuid)
    let paying = try (1...60).first { day in
      let short = Self.comparison(amount, netuid, days: day)
      return try #require(short.outcome(of: .alpha(Netuid(netuid)))).gainRao >= 0
    }
    #expect(found.breakEvenDay(of: choice) == paying)
  }

  @Test func whatNeverPaysHasNoDay() {
    let found = Self.comparison(SampleChain.tao(1_000), 64, days: 1)
    #expect(found.breakEvenDay(of: SampleChain.sixtyFour) == nil)
    #expect(found.breakEvenDay(of: SampleChain.choice(99)) == nil)
  }

  /// The transaction fees are the same whatever is staked.
  @Test func aSmallStakeWaitsLonger() throws {
    func day(_ tao: UInt64) throws -> Int {
      let found = Self.comparison(SampleChain.tao(tao), 1, days: 400)
      return try #require(found.breakEvenDay(of: SampleChain.choice(1)))
    }
    let small = try [1, 3, 10, 100].map(day)
    #expect(small == small.sorted(by: >) && small[0] > small[3])
  }
}
