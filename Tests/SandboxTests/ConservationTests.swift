import StakingModel
import Testing

@Suite struct ConservationTests {
  @Test func everyBlockAddsUp() throws {
    var chain = try RecordedChain.fork(free: 5_000_000_000_000)
    try chain.stake(Amount(rao: 10_000_000_000), into: Netuid(64))
    try chain.stakeOnRoot(Amount(rao: 1_000_000_000_000))
    #expect(chain.imbalance == nil)
    for _ in 0..<60 {
      chain.advance(blocks: 1)
      #expect(chain.imbalance == nil, "block \(chain.block)")
    }
    try chain.unstake(chain.wallet.alpha(on: Netuid(64)), from: Netuid(64))
    #expect(chain.imbalance == nil)
    try chain.unstakeFromRoot(Amount(rao: 400_000_000_000))
    #expect(chain.imbalance == nil)
    #expect(chain.ledger.minted.rao == 60 * 500_000_000)
    #expect(chain.ledger.recycled > .zero)
  }

  @Test func longerRunsAddUpToo() throws {
    var chain = try RecordedChain.small(free: 90_000_000_000_000)
    try chain.stake(Amount(rao: 5_000_000_000_000), into: Netuid(4))
    try chain.stakeOnRoot(Amount(rao: 80_000_000_000_000))
    for _ in 0..<1_000 {
      chain.advance(blocks: 1)
      #expect(chain.imbalance == nil, "block \(chain.block)")
    }
    #expect(chain.fund.shares > 0)
  }

  @Test func aMoveAddsUp() throws {
    var chain = try RecordedChain.small(free: 90_000_000_000)
    try chain.stake(Amount(rao: 50_000_000_000), into: Netuid(4))
    let half = Amount<Alpha>(rao: chain.wallet.alpha(on: Netuid(4)).rao / 2)
    let move = try chain.move(half.rao, from: .subnet(Netuid(4)), to: .subnet(Netuid(64)))
    #expect(chain.imbalance == nil)
    #expect(chain.wallet.alpha(on: Netuid(64)).rao == move.receivedRao)
    #expect(throws: SandboxError.sameSubnet(Netuid(4))) {
      try chain.move(half.rao, from: .subnet(Netuid(4)), to: .subnet(Netuid(4)))
    }
  }

  @Test func claimsMoveTAOFromPoolsToRoot() throws {
    var chain = try RecordedChain.small(free: 90_000_000_000_000)
    try chain.stakeOnRoot(Amount(rao: 80_000_000_000_000))
    chain.advance(blocks: 1_000)
    let root = chain.rootTAO
    let claim = try chain.claimRoot()
    #expect(claim.tao > .zero)
    #expect(chain.imbalance == nil)
    #expect(chain.rootTAO.rao >= root.rao + claim.tao.rao)
    #expect(chain.wallet.root.stake.rao == 80_000_000_000_000 + claim.tao.rao)
  }

  @Test func refusedOperationsChangeNothing() throws {
    var chain = try RecordedChain.fork(free: 1_000_000_000)
    let before = chain
    #expect(throws: SandboxError.self) {
      try chain.stake(Amount(rao: 2_000_000_000), into: Netuid(64))
    }
    #expect(throws: SandboxError.unknownSubnet(Netuid(999))) {
      try chain.stake(Amount(rao: 500_000_000), into: Netuid(999))
    }
    #expect(throws: SandboxError.swap(.amountTooLow)) {
      try chain.stake(Amount(rao: 1), into: Netuid(64))
    }
    #expect(throws: SandboxError.self) {
      try chain.unstake(Amount(rao: 1), from: Netuid(64))
    }
    #expect(throws: SandboxError.self) { try chain.unstakeFromRoot(Amount(rao: 1)) }
    #expect(throws: SandboxError.nothingToClaim) { try chain.claimRoot() }
    #expect(chain == before)
  }
}
