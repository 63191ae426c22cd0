import Content
import Inquiry
import Market
import StakingEconomics
import StakingModel
import Testing

/// A sandbox in which others hold prices comes to what a comparison says.
struct SandboxAgreementTests {
  /// Deep and thin pools, old and young subnets.
  private static let subnets: [UInt16] = [64, 51, 4, 8, 120, 1, 19, 62, 75, 93]
  private static let days = 60
  private static let amount = Amount<TAO>(rao: 100_000_000_000)

  @Test func sixtyDaysInTenSubnetsAndOnRoot() throws {
    let market = try Market.of(Snapshot.embedded(in: .embedded), in: .embedded)
    var assumptions = SandboxAssumptions()
    assumptions.others = .hold
    var chain = SandboxChain(
      market.chain, free: Amount(rao: 2_000_000_000_000), assumptions: assumptions,
      earning: market.ground.earningAmounts)
    let netuids = Self.subnets.map(Netuid.init)
    for netuid in netuids { try chain.stake(Self.amount, into: netuid) }
    try chain.stakeOnRoot(Self.amount)
    chain.advance(blocks: UInt64(Self.days * ChainCalendar.blocksPerDay))
    let compared = Inquiry(market).compare(Self.amount, days: Self.days, with: netuids)
    for netuid in netuids {
      let back = try chain.unstake(chain.wallet.alpha(on: netuid), from: netuid).received
      try expect(back, of: .alpha(netuid), in: compared)
    }
    let before = chain.wallet.free
    let claim = try chain.claimRoot()
    try chain.unstakeFromRoot(chain.wallet.root.stake)
    let fees = claim.transactionFee.addingSaturated(TransactionFee.unstake)
    let back = try #require(chain.wallet.free.subtracting(before)).addingSaturated(fees)
      .subtractingSaturated(claim.transactionFee)
    try expect(back, of: .root, in: compared)
    #expect(chain.imbalance == nil)
  }

  /// Where the stakes are a large part of the pool and of all that earns. What their own push of the price
  /// draws into the pool is not counted on: of a twelfth of the pool that is under a hundredth of the reward.
  @Test func thirtyDaysOfStakesLargeBesideTheirPools() throws {
    let market = try Market.of(Snapshot.embedded(in: .embedded), in: .embedded)
    var assumptions = SandboxAssumptions()
    assumptions.others = .hold
    var chain = SandboxChain(
      market.chain, free: Amount(rao: 2_000_000_000_000), assumptions: assumptions,
      earning: market.ground.earningAmounts)
    let stakes = [(Netuid(70), 20), (Netuid(103), 24), (Netuid(99), 30), (Netuid(16), 25)].map {
      ($0, Amount<TAO>(rao: $1 * 1_000_000_000))
    }
    for (netuid, amount) in stakes { try chain.stake(amount, into: netuid) }
    chain.advance(blocks: UInt64(30 * ChainCalendar.blocksPerDay))
    for (netuid, amount) in stakes {
      let back = try chain.unstake(chain.wallet.alpha(on: netuid), from: netuid).received
      let compared = Inquiry(market).compare(amount, days: 30, with: [netuid])
      try expect(back, of: .alpha(netuid), in: compared, within: 0.01)
    }
  }

  /// Within a thousandth of the reward.
  private func expect(
    _ returned: Amount<TAO>, of way: StakeWay, in compared: StakeComparison,
    within part: Double = 0.001
  ) throws {
    let outcome = try #require(compared.outcome(of: way))
    let fees = Int128(TransactionFee.stake.rao) + Int128(TransactionFee.unstake.rao)
    let inHand = Int128(returned.rao) - fees
    let difference = (inHand - outcome.finalRao).magnitude
    let share = Double(difference) / Double(outcome.earnedRao)
    #expect(share < part, "\(way.text): \(inHand) rao beside \(outcome.finalRao), \(share)")
  }
}
