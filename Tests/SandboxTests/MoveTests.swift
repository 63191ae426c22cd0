import StakingModel
import TestSupport
import Testing

@Suite struct MoveTests {
  private let tao: UInt64 = 1_000_000_000

  @Test func fromRootTheFeeIsTakenOnTheWayIn() throws {
    var chain = try RecordedChain.small(free: 100 * tao)
    try chain.stakeOnRoot(Amount(rao: 50 * tao))
    let before = chain
    let move = try chain.move(10 * tao, from: .root, to: .subnet(Netuid(64)))
    let pool = try #require(before.subnet(Netuid(64))?.pool)
    #expect(move.stake == (try pool.stake(Amount(rao: 10 * tao))))
    #expect(move.stake?.fee.rao == 5_035_477)
    #expect(chain.wallet.root.stake.rao == 40 * tao)
    #expect(chain.rootTAO.rao == before.rootTAO.rao - 10 * tao)
    #expect(chain.wallet.alpha(on: Netuid(64)).rao == move.receivedRao)
    #expect(chain.ledger.toAuthors.rao == 5_035_477)
    #expect(chain.wallet.free.rao == before.wallet.free.rao - 1_070_000)
    #expect(chain.imbalance == nil)
  }

  @Test func toRootTheFeeIsTakenOnTheWayOut() throws {
    var chain = try RecordedChain.small(free: 100 * tao)
    try chain.stake(Amount(rao: 50 * tao), into: Netuid(64))
    let before = chain
    let held = chain.wallet.alpha(on: Netuid(64))
    let move = try chain.move(held.rao, from: .subnet(Netuid(64)), to: .root)
    #expect(move.stake == nil)
    #expect(move.tao == before.exitValue(of: Netuid(64)))
    #expect(chain.wallet.root.stake == move.tao)
    #expect(chain.rootTAO.rao == before.rootTAO.rao + move.tao.rao)
    #expect(chain.wallet.holdings.isEmpty)
    #expect(chain.ledger.toAuthors > before.ledger.toAuthors)
    #expect(chain.imbalance == nil)
  }

  /// To root and back at once costs what the same trades cost by way of free TAO, but for the
  /// transaction fees.
  @Test func aMoveIsTheTradesItIsMadeOf() throws {
    var moved = try RecordedChain.small(free: 100 * tao)
    try moved.stake(Amount(rao: 50 * tao), into: Netuid(64))
    var traded = moved
    let held = moved.wallet.alpha(on: Netuid(64))
    let out = try moved.move(held.rao, from: .subnet(Netuid(64)), to: .root)
    try moved.move(out.tao.rao, from: .root, to: .subnet(Netuid(4)))
    let quote = try traded.unstake(held, from: Netuid(64))
    try traded.stakeOnRoot(quote.received)
    try traded.unstakeFromRoot(quote.received)
    try traded.stake(quote.received, into: Netuid(4))
    #expect(moved.wallet.holdings == traded.wallet.holdings)
    #expect(
      moved.wallet.free.rao == traded.wallet.free.rao + 2 * (850_000 + 650_000) - 2 * 1_070_000)
    #expect(moved.state.subnets == traded.state.subnets)
  }

  @Test func whatRootEarnedStaysClaimable() throws {
    var chain = try RecordedChain.small(free: 90_000 * tao)
    try chain.stakeOnRoot(Amount(rao: 80_000 * tao))
    chain.advance(blocks: 1_000)
    let before = chain.claimable
    #expect(before > .zero)
    try chain.move(80_000 * tao, from: .root, to: .subnet(Netuid(4)))
    #expect(chain.wallet.root.stake == .zero)
    #expect(chain.record.queued.isEmpty)
    // The purchase raised the price of what the fund holds of subnet 4.
    #expect(chain.claimable >= before)
    #expect(chain.imbalance == nil)
  }

  @Test func refusalsChangeNothing() throws {
    var chain = try RecordedChain.small(free: 90_000 * tao)
    try chain.stakeOnRoot(Amount(rao: 80_000 * tao))
    try chain.stake(Amount(rao: 5 * tao), into: Netuid(4))
    chain.advance(blocks: 360)
    while chain.record.queued.isEmpty { chain.advance(blocks: 1) }
    let before = chain
    let root = chain.wallet.root.stake
    #expect(throws: SandboxError.sameSubnet(.root)) {
      try chain.move(tao, from: .root, to: .root)
    }
    #expect(
      throws: SandboxError.notEnoughRoot(needed: Amount(rao: root.rao + 1), staked: root)
    ) { try chain.move(root.rao + 1, from: .root, to: .subnet(Netuid(4))) }
    #expect(throws: SandboxError.self) {
      try chain.move(.max, from: .subnet(Netuid(4)), to: .root)
    }
    #expect(throws: SandboxError.unknownSubnet(Netuid(999))) {
      try chain.move(tao, from: .root, to: .subnet(Netuid(999)))
    }
    #expect(throws: SandboxError.swap(.amountTooLow)) {
      try chain.move(2_000_000, from: .root, to: .subnet(Netuid(4)))
    }
    #expect(throws: SandboxError.self) { try chain.move(0, from: .subnet(Netuid(4)), to: .root) }
    #expect(throws: SandboxError.self) { try chain.stakeOnRoot(Amount(rao: .max)) }
    #expect(throws: SandboxError.nothingToClaim) {
      try chain.claimRoot(rules: ClaimRules(threshold: Amount(rao: .max)))
    }
    #expect(chain == before)
    var poor = try RecordedChain.small(free: 5 * tao + 850_000)
    try poor.stakeOnRoot(Amount(rao: 5 * tao))
    #expect(poor.wallet.free == .zero)
    let broke = poor
    #expect(throws: SandboxError.self) {
      try poor.move(tao, from: .root, to: .subnet(Netuid(4)))
    }
    #expect(poor == broke)
  }

  @Test func placesHaveNumbers() {
    #expect(SandboxPlace(.root) == .root)
    #expect(SandboxPlace(Netuid(7)) == .subnet(Netuid(7)))
    #expect(SandboxPlace.root.netuid == .root)
    #expect(SandboxPlace.subnet(Netuid(7)).netuid == Netuid(7))
  }

  /// A life of stakes, moves and claims adds up after every step, and what is said beforehand is what
  /// comes.
  @Test(arguments: 0..<6)
  func everyStepAddsUp(seed: UInt64) throws {
    var random = SeededRandom(seed: seed &+ 900)
    var chain = try RecordedChain.small(free: 90_000 * tao)
    try chain.stakeOnRoot(Amount(rao: 40_000 * tao))
    for _ in 0..<30 {
      RandomLife.step(&chain, using: &random)
      #expect(chain.imbalance == nil)
      var copy = chain
      let said = copy.claimable
      if let claim = try? copy.claimRoot() {
        #expect(claim.tao == said)
        #expect(copy.wallet.root.stake.rao == chain.wallet.root.stake.rao + said.rao)
      } else {
        #expect(said == .zero || chain.wallet.free.rao < 100_000_000)
        #expect(copy == chain)
      }
      for holding in chain.wallet.holdings {
        var left = chain
        let value = chain.exitValue(of: holding.netuid)
        let quote = try? left.unstake(holding.alpha, from: holding.netuid)
        #expect(quote == nil || quote?.received == value)
      }
    }
  }

  @Test func nothingHasNoValue() throws {
    let chain = try RecordedChain.small(free: tao)
    #expect(chain.exitValue(of: Netuid(64)) == nil)
    #expect(chain.exitValue(of: Netuid(999)) == nil)
    #expect(chain.claimable == .zero)
    #expect(chain.pendingClaim() == nil)
  }
}
