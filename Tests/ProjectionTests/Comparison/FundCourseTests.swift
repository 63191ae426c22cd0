import Testing

@testable import StakingEconomics
@testable import StakingModel

/// What a TAO on root has in its validator's fund, and what a claim pays of it.
@Suite struct FundCourseTests {
  static let take: UInt16 = 11_796
  static let keep = 1 - 11_796.0 / 65_535

  /// Without dividends of its own the fund holds the rate times the days.
  @Test func heldStillItIsRateTimesDays() throws {
    let ground = try RecordedMarket.ground()
    let rates = ground.rates(days: 365, course: .heldStill)
    let fund = FundCourse(rates, take: Self.take)
    for days in [1, 30, 365] {
      let simple = ground.chain.rootYield(take: Self.take).daily * Double(days)
      #expect(abs(fund.worth(days: days) / simple - 1) < 1e-6)
    }
    #expect(fund.worth(days: 0) == 0)
  }

  /// Under the rules each deposit grows by the alpha rate of its subnet: the sum of all of them,
  /// each followed on its own.
  @Test func underTheRulesEachDepositGrows() throws {
    let rates = SampleChain.ground.rates(days: 90, course: .followsRules)
    let fund = FundCourse(rates, take: Self.take)
    var worth = 0.0
    var plain = 0.0
    for place in rates.places.indices {
      let daily = try #require(rates.alphaPerBlock(rates.places[place].netuid))
        .map { Self.keep * $0 * 7_200 }
      for day in 0..<90 {
        var deposit = Self.keep * rates.rootAlpha[day, place] * rates.places[place].price
        plain += deposit
        // It arrives evenly over its own day.
        deposit *= 1 + daily[day] / 2
        for later in day + 1..<90 { deposit *= 1 + daily[later] }
        worth += deposit
      }
    }
    #expect(abs(fund.worth(days: 90) / worth - 1) < 1e-12)
    #expect(worth > plain * 1.01)
    // Half of the deposits' time at the highest of the rates, 0.27 a year.
    #expect(worth < plain * (1 + 0.27 * 90 / 365))
  }

  /// The chain's own claim, to the rao, of a fund with the same rows in the same pools.
  @Test(arguments: [1.0, 20, 100, 5_000, 85_000], [7, 30, 365])
  func aClaimIsTheChainsClaim(stake: Double, days: Int) throws {
    let ground = try RecordedMarket.ground()
    let chain = ground.chain
    let rates = ground.rates(days: days, course: .followsRules)
    var rows = FundRows(rates, take: Self.take)
    for day in 0..<days { rows.advance(rates, day: day) }
    let validator = RootPlan.validatorRoot(stake, own: .zero, chain: chain)
    let found = rows.claim(
      rates, stake: stake, validator: validator, priceChange: 0,
      depths: FundRows.depths(rates, days: days, chain: chain, priceChange: 0))

    let held = zip(rates.places, rows.held).map { place, alpha in
      (place.netuid, Amount<Alpha>(rao: UInt64(alpha * validator * 1e9)))
    }
    var pools = Dictionary(
      uniqueKeysWithValues: rates.places.compactMap { place in
        chain.subnet(place.netuid).map {
          (place.netuid, $0.pool.given(rates.injected(place.netuid), at: $0.pool.price.approximate))
        }
      })
    // A share for every rao of stake: the claimant owns its part of the validator's root.
    var fund = RootFund(
      rows: Dictionary(uniqueKeysWithValues: held), shares: UInt64(validator * 1e9),
      rate: I96F32(bits: 1 << 32))
    var staker = RootStaker()
    staker.add(Amount(rao: UInt64(stake * 1e9)), rate: .zero)
    guard let claim = fund.claim(for: &staker, pools: &pools) else {
      #expect(!found.isMade)
      return
    }
    let fee = claim.transactionFee
    guard claim.tao > fee else {
      #expect(!found.isMade, "nobody pays more than a claim pays")
      return
    }
    #expect(found.isMade)
    #expect(found.fee == fee)
    // Every row of the fund is rounded down to rao.
    let paid = Double(claim.tao.rao)
    #expect(abs(found.paid * 1e9 - paid) <= paid * 1e-6 + 130)
    let left = Double(claim.forfeited.rao)
    #expect(abs(found.leftToOthers * 1e9 - left) <= left * 1e-6 + 130)
  }

  @Test func nothingIsClaimedOfNothing() {
    let rates = SampleChain.ground.rates(days: 10, course: .followsRules)
    let fund = FundCourse(rates, take: 0)
    let chain = SampleChain.chain
    for (days, stake, validator) in [(0, 1.0, 1.0), (10, 0, 1), (10, 1, 0)] {
      let claim = fund.claim(
        days: days, stake: stake, validator: validator, chain: chain, priceChange: 0)
      #expect(!claim.isMade && claim.fee == .zero && claim.worth == 0)
    }
  }

  /// A fall of alpha by half halves what the rows are worth and what a claim pays of them.
  @Test func aFallOfAlphaFallsOnTheRewards() {
    let rates = SampleChain.ground.rates(days: 30, course: .followsRules)
    let fund = FundCourse(rates, take: Self.take)
    func claim(_ change: Double) -> ProjectedClaim {
      fund.claim(
        days: 30, stake: 85_000, validator: 85_000, chain: SampleChain.chain, priceChange: change)
    }
    let (still, half) = (claim(0), claim(-0.5))
    #expect(abs(half.worth / still.worth - 0.5) < 1e-12)
    #expect(abs(half.paid / still.paid - 0.5) < 0.01)
    #expect(still.leftToOthers == 0, "the last holder forfeits nothing")
  }

  /// Claims that stay on root earn more than one claim only while they pay for themselves.
  @Test func moreClaimsCostMoreFees() throws {
    let ground = try RecordedMarket.ground()
    func claims(_ tao: UInt64, every days: Int) -> RootClaims {
      RootClaims(
        SampleChain.tao(tao), everyDays: days, days: 365, take: Self.take, ground: ground)
    }
    #expect(claims(100, every: 365).count == 1)
    #expect(claims(100, every: 30).count == 12)
    #expect(claims(100, every: 30).netRao < claims(100, every: 365).netRao)
    let once = claims(100, every: 365)
    let compared = StakeComparison(
      SampleChain.tao(100), days: 365, ground: ground, course: .followsRules)
    let root = try #require(compared.outcome(of: .root))
    // The same claim, before the transaction fees of getting in and out.
    #expect(abs(root.gainRao + 1_500_000 - once.netRao) <= 5)
  }
}
