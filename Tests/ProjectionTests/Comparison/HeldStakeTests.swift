import Testing

@testable import StakingEconomics
@testable import StakingModel

/// Stake that is there already: it joins nothing and dilutes nobody.
@Suite struct HeldStakeTests {
  static let take: UInt16 = 11_796

  /// A comparison whose amount is what the person has there earns what it earns where it lies.
  @Test(arguments: [1, 120, 10_000, 900_000] as [UInt64])
  func ownStakeOnRootEarnsAsItLies(tao: UInt64) throws {
    let ground = try RecordedMarket.ground()
    let amount = SampleChain.tao(tao)
    let held = HeldStake(ground, days: 90)
    let long = StakeComparison(
      amount, days: 90, ground: ground, root: .init(take: Self.take, own: amount),
      course: .followsRules)
    for days in [1, 30, 90] {
      let compared = try #require(long.after(day: days).outcome(of: .root))
      let root = held.root(amount, take: Self.take, days: days)
      #expect(compared.earnedRao == root.earnedRao)
      #expect(compared.rao(.claimFee) == -Int128(root.claimFee.rao))
      // Paid once, whichever way it is counted.
      let claimed = root.claimedRao.map { $0 - Int128(root.claimFee.rao) } ?? 0
      #expect(compared.gainRao == claimed - 1_500_000)
    }
    let joining = StakeComparison(
      amount, days: 90, ground: ground, root: .init(take: Self.take), course: .followsRules)
    let diluted = try #require(joining.outcome(of: .root)).earnedRao
    let earned = held.root(amount, take: Self.take, days: 90).earnedRao
    let rootTAO = ground.chain.rootTAO.approximate
    let share = rootTAO / (rootTAO + Double(tao))
    #expect(abs(Double(diluted) / Double(earned) / share - 1) < 1e-6)
  }

  /// The rate of a day, carried on: TAO times the first day's rate is the first day's reward.
  @Test func aDayIsTheRateOfADay() throws {
    let ground = try RecordedMarket.ground()
    let held = HeldStake(ground, days: 1)
    let root = held.root(SampleChain.tao(1_000), take: Self.take, days: 1)
    let yearly = ground.chain.rootYield(take: Self.take).apr
    #expect(abs(held.rootRate(take: Self.take) / yearly - 1) < 1e-6)
    // What arrives in the day earns for half of it: less than a thousandth of it.
    #expect(abs(Double(root.earnedRao) / (1e12 * yearly / 365) - 1) < 1e-3)
    let netuid = Netuid(64)
    let alpha = Amount<Alpha>(rao: 300_000_000_000)
    let earning = try #require(ground.earning(netuid)).amount
    let rate = try #require(
      ground.chain.alphaYield(netuid, take: Self.take, earningAlpha: earning))
    #expect(abs(held.alphaRate(on: netuid, take: Self.take) / rate.apr - 1) < 1e-6)
    let grown = held.alpha(alpha, on: netuid, take: Self.take, days: 1)
    let earned = Double(grown.rao - alpha.rao)
    // Twenty payouts a day, each growing the next: 300 · ((1 + g)^20 − 1).
    let payout = rate.perBlock * 360
    let byHand = 3e11 * (0..<20).reduce(1.0) { value, _ in value * (1 + payout) } - 3e11
    #expect(abs(earned - byHand) <= 10)
  }

  @Test(arguments: [1, 30, 365])
  func twoHalvesEarnWhatTheWholeEarns(days: Int) throws {
    let ground = try RecordedMarket.ground()
    let held = HeldStake(ground, days: 365)
    for subnet in ground.chain.subnets {
      let whole = Amount<Alpha>(rao: 1_500_500_000_001)
      let parts = [Amount<Alpha>(rao: 400_400_000_000), Amount(rao: 1_100_100_000_001)]
      let grown = parts.map { held.alpha($0, on: subnet.netuid, take: Self.take, days: days).rao }
      let together = held.alpha(whole, on: subnet.netuid, take: Self.take, days: days).rao
      let difference = Int128(together) - Int128(grown[0]) - Int128(grown[1])
      // A holding larger than all that earns is all that earns: its part is not a part any more.
      guard let earning = ground.earning(subnet.netuid)?.amount, earning >= whole else { continue }
      #expect(abs(difference) <= 2, "SN\(subnet.netuid.value)")
    }
    let root = [120_000_000_000, 50_000_000_007, 170_000_000_007].map {
      held.root(Amount(rao: $0), take: Self.take, days: days).earnedRao
    }
    #expect(abs(root[0] + root[1] - root[2]) <= 2)
  }

  @Test func longerIsNeverLess() throws {
    let ground = try RecordedMarket.ground()
    let held = HeldStake(ground, days: 360)
    for (short, long) in [(1, 2), (30, 60), (90, 180), (180, 360)] {
      for subnet in ground.chain.subnets {
        let alpha = Amount<Alpha>(rao: 10_000_000_000)
        func grown(_ days: Int) -> Amount<Alpha> {
          held.alpha(alpha, on: subnet.netuid, take: Self.take, days: days)
        }
        #expect(grown(long) >= grown(short) && grown(short) >= alpha)
        #expect((grown(long) > alpha) == (subnet.hasStarted), "SN\(subnet.netuid.value)")
      }
      for tao in [1, 100, 50_000] as [UInt64] {
        func root(_ days: Int) -> HeldStake.Root {
          held.root(SampleChain.tao(tao), take: Self.take, days: days)
        }
        let (less, more) = (root(short), root(long))
        #expect(more.earnedRao > less.earnedRao)
        #expect((more.claimedRao ?? 0) >= (less.claimedRao ?? 0))
        #expect((more.claimedRao ?? 0) <= more.earnedRao)
      }
    }
  }

  /// Take is taken once, of the rewards.
  @Test func takeIsAPartOfTheRewards() throws {
    let held = HeldStake(try RecordedMarket.ground(), days: 1)
    let amount = SampleChain.tao(1_000)
    let all = held.root(amount, take: 0, days: 1).earnedRao
    let half = held.root(amount, take: 32_768, days: 1).earnedRao
    #expect(abs(Double(half) / Double(all) - 32_767.0 / 65_535) < 1e-3)
    #expect(held.root(amount, take: 65_535, days: 1).earnedRao == 0)
    #expect(held.rootRate(take: 65_535) == 0)
  }
}
