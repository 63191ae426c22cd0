import TestSupport
import Testing

@testable import StakingModel

/// What a wait keeps from block to block changes no bit of what it comes to.
@Suite struct KeptWorkTests {
  private let tao: UInt64 = 1_000_000_000

  /// 3,000 blocks and more with acts in between.
  @Test(arguments: SandboxOthers.allCases, [1, 2, 3] as [UInt64])
  func aWaitIsItsBlocks(others: SandboxOthers, seed: UInt64) throws {
    try compare(RecordedChain.small(free: 90_000 * tao, assuming(others)), seed, blocks: 3_000)
  }

  @Test(arguments: SandboxOthers.allCases)
  func aWaitOfAllSubnetsIsItsBlocks(others: SandboxOthers) throws {
    try compare(RecordedChain.fork(free: 90_000 * tao, assuming(others)), 4, blocks: 800)
  }

  /// Where moving prices have come to rest, one allotment does for many blocks, until an act or the
  /// gate's bar ends it.
  @Test(arguments: SandboxOthers.allCases, [5, 6, 7, 8] as [UInt64])
  func aWaitAtRestIsItsBlocks(others: SandboxOthers, seed: UInt64) throws {
    let state = try stateAtRest(seed: seed)
    let chain = SandboxChain(
      state, free: Amount(rao: 90_000 * tao), assumptions: assuming(others))
    try compare(chain, seed, blocks: 3_000, longestWait: 900)
  }

  /// The halving of a subnet's alpha and of TAO, and root dividends that are recycled.
  @Test(arguments: SandboxOthers.allCases, [0, 3, 500] as [UInt64])
  func aWaitPastHalvingsIsItsBlocks(others: SandboxOthers, blocks: UInt64) throws {
    var state = try stateAtRest(seed: blocks)
    state.totalIssuance = Amount(rao: Halving.threshold(2) - blocks * tao / 2)
    for index in state.subnets.indices {
      let missing = Halving.threshold(1) - state.subnets[index].alphaIssuance.rao
      state.subnets[index].alphaOut = Amount(
        rao: state.subnets[index].alphaOut.rao + missing - blocks * tao * UInt64(index))
    }
    let chain = SandboxChain(
      state, free: Amount(rao: 90_000 * tao), assumptions: assuming(others))
    try compare(chain, blocks, blocks: 1_500)
  }

  /// Few subnets whose moving prices are about where they come to rest, just below spot.
  private func stateAtRest(seed: UInt64) throws -> ChainState {
    var random = SeededRandom(seed: seed)
    var state = try RecordedChain.state()
    state.subnets = state.subnets.filter { [4, 24, 51, 64].contains($0.netuid.value) }
    for index in state.subnets.indices {
      let spot = Int128(state.subnets[index].pool.price.bits >> 32)
      let below = Int128.random(in: -20...5_000, using: &random)
      state.subnets[index].movingPrice = I96F32(bits: spot - below)
    }
    return state
  }

  private func assuming(_ others: SandboxOthers) -> SandboxAssumptions {
    var assumptions = SandboxAssumptions()
    assumptions.others = others
    return assumptions
  }

  /// The same acts and waits twice, the waits of one of them block by block.
  private func compare(
    _ chain: SandboxChain, _ seed: UInt64, blocks: UInt64, longestWait: UInt64 = 400
  ) throws {
    var random = SeededRandom(seed: seed)
    var (kept, plain) = (chain, chain)
    try kept.stakeOnRoot(Amount(rao: 40_000 * tao))
    try plain.stakeOnRoot(Amount(rao: 40_000 * tao))
    while kept.block < chain.block + blocks {
      let wait = UInt64.random(in: 1...longestWait, using: &random)
      kept.advance(blocks: wait)
      plain.advancePlainly(blocks: wait)
      try #require(kept == plain, "\(kept.block - chain.block) blocks")
      var again = random
      RandomLife.step(&kept, using: &random, longestWait: 1)
      RandomLife.step(&plain, using: &again, longestWait: 1)
    }
    #expect(kept.imbalance == nil)
  }
}
