import Market
import StakingModel
import TestSupport
import Testing

/// Others that keep prices where they are, the alpha that earns, fees by call and small rests.
@Suite struct OthersTests {
  private let tao: UInt64 = 1_000_000_000

  @Test(arguments: SandboxOthers.allCases, [1, 2, 3, 4] as [UInt64])
  func everyStepAddsUp(others: SandboxOthers, seed: UInt64) throws {
    var assumptions = SandboxAssumptions()
    assumptions.others = others
    var random = SeededRandom(seed: seed &+ 400)
    let staked: [Netuid: Amount<Alpha>] = [Netuid(64): Amount(rao: 1_900_000_000_000_000)]
    var chain = try RecordedChain.small(free: 90_000 * tao, assumptions, earning: staked)
    try chain.stakeOnRoot(Amount(rao: 40_000 * tao))
    for _ in 0..<40 {
      RandomLife.step(&chain, using: &random)
      #expect(chain.imbalance == nil)
      for subnet in chain.state.subnets {
        let earning = try #require(chain.earning(on: subnet.netuid))
        #expect(earning <= subnet.alphaOut)
        #expect(earning >= chain.wallet.alpha(on: subnet.netuid))
      }
    }
  }

  /// A day on all subnets: no price moves, pools get deeper, and the TAO the chain spent is with
  /// others.
  @Test func aDayLeavesPricesWhereTheyAre() throws {
    var chain = try RecordedChain.fork(RecordedChain.held)
    let before = chain
    chain.advance(blocks: 7_200)
    #expect(chain.imbalance == nil)
    var spent: Int128 = 0
    for subnet in chain.state.subnets {
      let old = try #require(before.subnet(subnet.netuid))
      // One rao of the smaller reserve, and the weights' floor to 10^-18 in each block.
      let reserve = Double(min(old.pool.tao.rao, old.pool.alpha.rao))
      let change = subnet.pool.price.approximate / old.pool.price.approximate - 1
      #expect(abs(change) <= 1 / reserve + 7_200 * 2e-18 * 1.01, "\(subnet.netuid): \(change)")
      #expect(subnet.pool.tao >= old.pool.tao && subnet.pool.alpha >= old.pool.alpha)
      spent += Int128(subnet.pool.tao.rao) - Int128(old.pool.tao.rao)
    }
    let minted = Int128(chain.ledger.minted.rao) - Int128(chain.ledger.recycled.rao)
    let others = chain.record.ledger.elsewhere - before.record.ledger.elsewhere
    #expect(others == minted - spent && others > 0)
    #expect(minted == 3_600 * Int128(tao) - Int128(chain.ledger.recycled.rao))
  }

  /// The injection is the same as where nobody sells, in the first block.
  @Test func poolsAreGivenTheSame() throws {
    var held = try RecordedChain.fork(RecordedChain.held)
    var bare = try RecordedChain.fork()
    let injections = try RecordedChain.state().nextInjections
    held.advance(blocks: 1)
    bare.advance(blocks: 1)
    for (netuid, injection) in injections {
      let before = try #require(try RecordedChain.state().subnet(netuid)).pool
      let after = try #require(held.subnet(netuid)).pool
      #expect(after.tao.rao == before.tao.rao + injection.taoIn.rao)
      #expect(after.alpha.rao == before.alpha.rao + injection.alphaIn.rao)
      let raised = try #require(bare.subnet(netuid)).pool
      #expect(raised.tao.rao == after.tao.rao + injection.spent.rao)
    }
    #expect(held.totalIssuance == bare.totalIssuance)
  }

  /// One epoch of SN64 by hand: E·(1−c)/2·(1−r) a block, shared by the alpha that earns, take off.
  @Test func anEpochPaysTheFormula() throws {
    let netuid = Netuid(64)
    let staked = Amount<Alpha>(rao: 2_000_000_000_000_000)
    var chain = SandboxChain(
      try RecordedChain.state(), free: Amount(rao: 200 * tao), assumptions: RecordedChain.held,
      earning: [netuid: staked])
    try chain.stake(Amount(rao: 100 * tao), into: netuid)
    chain.advance(blocks: 360)
    let held = chain.wallet.alpha(on: netuid)
    let earning = try #require(chain.earning(on: netuid))
    let subnet = try #require(chain.subnet(netuid))
    let proportion = chain.state.rootProportion(of: subnet).approximate
    chain.advance(blocks: 360)
    let reward = chain.wallet.alpha(on: netuid).approximate - held.approximate
    let cut = 1 - Double(chain.assumptions.ownerCut) / 65_535
    let take = 1 - Double(chain.assumptions.take) / 65_535
    let pot = 360 * subnet.alphaEmission.approximate * cut / 2
    let expected = take * pot * (1 - proportion) * held.approximate / earning.approximate
    // The root proportion falls during the epoch by some parts in ten million.
    #expect(abs(reward / expected - 1) < 1e-5)
    let grown = try #require(chain.earning(on: netuid)).approximate - earning.approximate
    #expect(abs(grown / pot - 1) < 1e-5, "validators' and root's part are both staked")
  }

  /// A day with 100 TAO in SN64 and out again, by hand: the blocks whose epochs have run, the pool as
  /// the chain deepened it at its price.
  @Test func aDayInAndOutByHand() throws {
    let netuid = Netuid(64)
    let staked = Amount<Alpha>(rao: 2_000_000_000_000_000)
    var chain = SandboxChain(
      try RecordedChain.state(), free: Amount(rao: 200 * tao), assumptions: RecordedChain.held,
      earning: [netuid: staked])
    let bought = try chain.stake(Amount(rao: 100 * tao), into: netuid)
    let subnet = try #require(chain.subnet(netuid))
    let proportion = chain.state.rootProportion(of: subnet).approximate
    chain.advance(blocks: 7_200)
    var held = bought.received.approximate
    var earning = staked.approximate + held
    let kept = (1 - Double(11_796) / 65_535) * (1 - proportion)
    // The first epoch is due after 360 − 64 blocks, then every 360.
    for epoch in 0..<20 {
      let pot =
        (epoch == 0 ? 296 : 360) * subnet.alphaEmission.approximate
        * (1 - Double(11_796) / 65_535) / 2
      held += pot * kept * held / earning
      earning += pot
    }
    let reward = chain.wallet.alpha(on: netuid).approximate - bought.received.approximate
    let byHand = held - bought.received.approximate
    #expect(abs(reward / byHand - 1) < 2e-4)
    let pool = try #require(chain.subnet(netuid)).pool
    let net = held * (1 - 33.0 / 65_535)
    let returned = pool.tao.approximate * net / (pool.alpha.approximate + net)
    let sale = try chain.unstake(chain.wallet.alpha(on: netuid), from: netuid)
    // Weights are a half to about a millionth.
    #expect(abs(sale.received.approximate / returned - 1) < 2e-6)
    #expect(chain.wallet.free > Amount(rao: 200 * tao), "a day pays for both ways at this rate")
  }

  @Test func callsCostWhatTheyAre() throws {
    let netuid = Netuid(64)
    var chain = try RecordedChain.small(free: 5_000 * tao)
    func cost(_ act: (inout SandboxChain) throws -> Void) rethrows -> UInt64 {
      let before = chain.ledger.recycled.rao
      try act(&chain)
      return chain.ledger.recycled.rao - before
    }
    #expect(try cost { try $0.stake(Amount(rao: 50 * tao), into: netuid) } == 850_000)
    #expect(try cost { try $0.stakeOnRoot(Amount(rao: 4_000 * tao)) } == 850_000)
    #expect(try cost { try $0.unstake(Amount(rao: 50 * tao), from: netuid) } == 650_000)
    #expect(try cost { try $0.unstakeFromRoot(Amount(rao: 5 * tao)) } == 650_000)
    #expect(try cost { try $0.move(50 * tao, from: .subnet(netuid), to: .root) } == 1_070_000)
    #expect(
      try cost { try $0.move(tao, from: .root, to: .subnet(Netuid(4))) } == 1_070_000)
    chain.advance(blocks: 1_500)
    let claim = try #require(chain.pendingClaim())
    let fee = TransactionFee.of(.claim(sold: UInt64(claim.rowsSold), skipped: 0))
    #expect(try cost { try $0.claimRoot() } == fee.rao)
    #expect(fee.rao > 1_500_000 && fee < TransactionFee.claim)
  }

  @Test(arguments: [
    (TransactionFee.Call.stake, UInt64(850_000)), (.unstake, 650_000), (.move, 370_000),
    (.swap, 1_070_000), (.claim(sold: 1, skipped: 0), 1_537_979),
    (.claim(sold: 40, skipped: 0), 8_250_000), (.claim(sold: 1, skipped: 60), 8_250_000),
  ])
  func feesGoByCall(call: TransactionFee.Call, rao: UInt64) {
    #expect(TransactionFee.of(call).rao == rao)
    var first = SandboxAssumptions()
    first.edition = .first
    if case .claim = call { return }
    #expect(first.fee(of: call).rao == 850_000)
  }

  /// 0.359 α33 worth 0.0013 TAO would stay: it is sold too.
  @Test func aSmallRestIsSoldToo() throws {
    let netuid = Netuid(33)
    var chain = try RecordedChain.fork(free: 10 * tao)
    try chain.stake(Amount(rao: 500_000_000), into: netuid)
    let held = chain.wallet.alpha(on: netuid)
    let pool = try #require(chain.subnet(netuid)).pool
    let part = Amount<Alpha>(rao: 134_000_000_000)
    #expect(held.rao - part.rao > 300_000_000 && held.rao - part.rao < 400_000_000)
    let sale = try chain.unstake(part, from: netuid)
    let first = try pool.unstake(part)
    let second = try first.after.unstake(
      Amount(rao: held.rao - part.rao), wholeHolding: true)
    #expect(sale.order == first && sale.rest == second)
    #expect(sale.received.rao == first.received.rao + second.received.rao)
    #expect(sale.paid == held && sale.left == .zero && sale.after == second.after)
    #expect(chain.wallet.holdings.isEmpty && chain.imbalance == nil)
    #expect(chain.ledger.recycled.rao == 850_000 + 650_000)
  }

  /// Just below and just at what must stay.
  @Test(arguments: [-1, 0, 1])
  func theRestMayBeWorthTheMinimum(more: Int64) throws {
    let pool = Pool(tao: Amount(rao: 100_000 * tao), alpha: Amount(rao: 400_000 * tao))
    let holding = Amount<Alpha>(rao: 10 * tao)
    let around = Int64(holding.rao) - 80_000_000
    var sale = try HoldingSale(Amount(rao: UInt64(around)), of: holding, in: pool)
    let least = StakeMinimum.leftoverAlpha(in: sale.order.after)
    sale = try HoldingSale(
      Amount(rao: holding.rao - UInt64(Int64(least.rao) + more)), of: holding, in: pool)
    // The sale moves the price by less than a rao of the limit here.
    #expect(StakeMinimum.leftoverAlpha(in: sale.order.after) == least)
    #expect((sale.rest == nil) == (more >= 0))
    #expect(sale.left.rao == (more >= 0 ? UInt64(Int64(least.rao) + more) : 0))
  }

  @Test func aSmallRestOnRootComesOffToo() throws {
    var chain = try RecordedChain.small(free: 10 * tao)
    try chain.stakeOnRoot(Amount(rao: tao))
    #expect(try chain.unstakeFromRoot(Amount(rao: 500_000_000)).rao == 500_000_000)
    #expect(try chain.unstakeFromRoot(Amount(rao: 480_000_000)).rao == 480_000_000)
    #expect(chain.wallet.root.stake.rao == 20_000_000)
    #expect(try chain.unstakeFromRoot(Amount(rao: 2_000_000)).rao == 20_000_000)
    #expect(chain.wallet.root.stake == .zero && chain.imbalance == nil)
  }

  /// The move's source does not look at what it leaves (move_stake.rs).
  @Test func aMoveLeavesASmallRest() throws {
    var chain = try RecordedChain.small(free: 10 * tao)
    try chain.stake(Amount(rao: tao), into: Netuid(64))
    let held = chain.wallet.alpha(on: Netuid(64)).rao
    try chain.move(held - 1_000_000, from: .subnet(Netuid(64)), to: .root)
    #expect(chain.wallet.alpha(on: Netuid(64)).rao == 1_000_000)
  }

  @Test func inAndOutCountsEveryFee() throws {
    let pool = try #require(try RecordedChain.state().subnet(Netuid(64))).pool
    let both = InAndOut(try RoundTrip(Amount(rao: 10 * tao), in: pool))
    #expect(both.cost.rao == 10_068_171 + 850_000 + 650_000)
    #expect(both.returnedNet.rao == 9_989_931_829 - 650_000)
    // Leaving costs more than it returns: nothing comes back, and no more is lost than was paid.
    let tiny = InAndOut(Amount(rao: 100_000))
    #expect(tiny.returnedNet == .zero)
    #expect(tiny.cost == Amount(rao: 100_000).addingSaturated(TransactionFee.of(.stake)))
  }
}
