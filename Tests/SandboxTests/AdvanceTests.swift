import Market
import StakingEconomics
import StakingModel
import Testing

@Suite struct AdvanceTests {
  @Test func growthIsTheYield() throws {
    var chain = try RecordedChain.small(free: 200_000_000_000)
    let netuid = Netuid(64)
    try chain.stake(Amount(rao: 100_000_000_000), into: netuid)
    // The first epoch is short by what had waited before the fork.
    chain.advance(blocks: 360)
    let before = chain.wallet.alpha(on: netuid)
    let yield = try #require(chain.state.alphaYield(netuid))
    chain.advance(blocks: 720)
    let growth = chain.wallet.alpha(on: netuid).approximate / before.approximate - 1
    #expect(abs(growth / (yield.perBlock * 720) - 1) < 0.01)
  }

  @Test func aCopyIsAnotherBranch() throws {
    var chain = try RecordedChain.small(free: 50_000_000_000)
    let kept = chain
    chain.advance(blocks: 20)
    var other = kept
    other.advance(blocks: 10)
    #expect(other != chain)
    other.advance(blocks: 10)
    #expect(other == chain)
    #expect(kept.block + 20 == chain.block)
  }

  @Test func canBeStopped() throws {
    var chain = try RecordedChain.small()
    var asked: [UInt64] = []
    let made = chain.advance(blocks: 1_200) { blocks in
      asked.append(blocks)
      return blocks < 720
    }
    #expect(asked == [360, 720])
    #expect(made == 720)
    #expect(chain.block == (try RecordedChain.snapshot().chain.block) + 720)
  }

  @Test func anEmptyChainOnlyMintsAndRecycles() {
    let state = ChainState(
      block: 1, specVersion: 475, totalIssuance: .zero, rootTAO: .zero, taoWeight: 0,
      gateBar: .zero, movingAlpha: .zero, subnets: [])
    var chain = SandboxChain(state)
    chain.advance(blocks: 10)
    #expect(chain.totalIssuance == .zero)
    #expect(chain.imbalance == nil)
  }

  @Test func extremeStatesNeverTrap() {
    let pool = Pool(tao: Amount(rao: .max), alpha: Amount(rao: .max))
    let subnets = (1...3).map {
      SubnetState(
        netuid: Netuid(UInt16($0)), pool: pool, alphaOut: Amount(rao: .max),
        movingPrice: I96F32(bits: $0 == 1 ? .max : .min), minerBurned: .max,
        firstEmissionBlock: .max, tempo: $0 == 2 ? 0 : 1)
    }
    let state = ChainState(
      block: 5, specVersion: 475, totalIssuance: Amount(rao: .max), rootTAO: Amount(rao: .max),
      taoWeight: .max, gateBar: .max, gateRank: 0, movingAlpha: I96F32(bits: .max),
      subnets: subnets)
    var chain = SandboxChain(state, free: Amount(rao: .max))
    chain.advance(blocks: 3)
    _ = try? chain.stake(Amount(rao: .max), into: Netuid(1))
    _ = try? chain.stakeOnRoot(Amount(rao: .max))
    chain.advance(blocks: 3)
    #expect(chain.block == 11)
  }
}
