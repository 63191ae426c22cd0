import Sandbox
import StakingModel
import TestSupport
import Testing

/// The list of acts alone makes the same sandbox again, to the rao.
@Suite struct SandboxBranchReplayTests {
  @Test(arguments: [1, 2, 3] as [UInt64])
  func makesTheSameSandboxAgainFromAnywhere(seed: UInt64) throws {
    let state = try RecordedChain.state()
    let life = try Self.life(seed, on: state)
    var kept: [SandboxBranch: SandboxChain] = [:]
    for (count, chain) in life.chains.enumerated() { kept[life.branch.prefix(count)] = chain }
    let end = try #require(life.chains.last)
    let fromBeginning = try life.branch.chain { part in
      part.acts.isEmpty ? part.beginning.chain(on: state) : nil
    }
    #expect(fromBeginning == end && end.imbalance == nil)
    var asked: [Int] = []
    let fromWait = try life.branch.chain { part in
      asked.append(part.acts.count)
      return part.acts.count < life.branch.acts.count ? kept[part] : nil
    }
    #expect(fromWait == end)
    let lastWait = try #require(
      life.branch.acts.indices.last { life.branch.prefix($0).endsInWait })
    #expect(asked == [life.branch.acts.count, lastWait], "not further back than the last wait")
  }

  @Test func saysWhichActComesToSomethingElse() throws {
    let state = try RecordedChain.state()
    var branch = try Self.life(1, on: state).branch
    branch.acts[2].outcome.received += 1
    #expect(throws: SandboxReplayFault.differs(act: 2)) {
      try branch.chain { $0.acts.isEmpty ? $0.beginning.chain(on: state) : nil }
    }
    #expect(throws: SandboxReplayFault.noBeginning) { try branch.chain { _ in nil } }
  }

  @Test func stoppedWaitsAreKeptAsLongAsTheyWere() throws {
    var chain = SandboxChain(try RecordedChain.state(), free: Amount(rao: 1_000_000_000_000))
    let act = try chain.perform(.wait(blocks: 10_000)) { $0 < 720 }
    #expect(act.operation == .wait(blocks: 720) && act.outcome.block == chain.block)
    #expect(chain.imbalance == nil)
  }

  /// What leaving everything is said to return is what it returns, less the transaction fees.
  @Test func thePortfolioKnowsWhatLeavingReturns() throws {
    let state = try RecordedChain.state()
    let beginning = SandboxBeginning(
      block: state.block, state: "", recorded: 0, free: Amount(rao: 1_000_000_000_000), take: 9_000,
      earning: "")
    var chain = beginning.chain(on: state)
    var branch = SandboxBranch(beginning)
    func act(_ operation: SandboxOperation) throws {
      branch.acts.append(try chain.perform(operation))
    }
    for netuid in [64, 51, 4, 120] as [UInt16] {
      try act(.stake(rao: 40_000_000_000, into: .subnet(Netuid(netuid))))
    }
    try act(.wait(blocks: 720))
    try act(.move(rao: 90_000_000_000, from: .subnet(Netuid(64)), to: .subnet(Netuid(8))))
    let said = SandboxPortfolio(chain, after: branch)
    let promised = try #require(said.exit)
    #expect(said.positions.map(\.place.netuid.value) == [4, 8, 51, 64, 120])
    #expect(said.positions.allSatisfy { $0.rewardsRao > 0 || $0.place.netuid == Netuid(8) })
    for position in said.positions {
      try act(.unstake(rao: position.heldRao, from: position.place))
    }
    let left = SandboxPortfolio(chain, after: branch)
    #expect(left.positions.isEmpty)
    #expect(left.free.rao == promised.rao - 5 * 650_000)
    #expect(left.free == said.exitNet)
    #expect(left.gain?.totalRao == said.gain?.totalRao)
    #expect(left.transactionFees.rao == 4 * 850_000 + 1_070_000 + 5 * 650_000)
    #expect(left.gainRao == Int128(left.free.rao) - Int128(left.started.rao))
  }

  /// Rewards at the old prices and the change of prices make up the whole change.
  @Test func growthIsRewardsAndPrices() throws {
    let state = try RecordedChain.state()
    let beginning = SandboxBeginning(
      block: state.block, state: "", recorded: 0, free: Amount(rao: 1_000_000_000_000), take: 9_000,
      earning: "")
    var chain = beginning.chain(on: state)
    _ = try chain.perform(.stake(rao: 100_000_000_000, into: .subnet(Netuid(64))))
    _ = try chain.perform(.stake(rao: 500_000_000_000, into: .root))
    let branch = SandboxBranch(beginning)
    let (earlier, before) = (chain, SandboxPortfolio(chain, after: branch))
    let act = try chain.perform(.wait(blocks: 1_500))
    let after = SandboxPortfolio(chain, after: branch)
    let growth = SandboxGrowth(from: before, to: after, act.outcome) {
      earlier.subnet($0)?.pool.price
    }
    let held = Double(after.positions.last?.heldRao ?? 0)
    let pool = try #require(earlier.subnet(Netuid(64))?.pool)
    let moved = try #require(chain.subnet(Netuid(64))?.pool)
    let byPrice = held * (moved.price.approximate - pool.price.approximate)
    #expect(abs(Double(growth.pricesRao) - byPrice) < 5)
    let alpha = Double(act.outcome.rewards.first?.alpha.rao ?? 0) * pool.price.approximate
    #expect(after.claimable > before.claimable)
    #expect(abs(Double(growth.rewardsRao) - alpha - Double(after.claimable.rao)) < 5)
    #expect(
      growth.rewardsRao + growth.pricesRao == Int128(after.worth.rao) - Int128(before.worth.rao))
  }

  /// Random acts that the chain accepted, with the state after each.
  private static func life(
    _ seed: UInt64, on state: ChainState
  ) throws -> (branch: SandboxBranch, chains: [SandboxChain]) {
    var random = SeededRandom(seed: seed)
    let beginning = SandboxBeginning(
      block: state.block, state: "", recorded: 0, free: Amount(rao: 1_000_000_000_000), take: 9_000,
      earning: "")
    var chains = [beginning.chain(on: state)]
    var branch = SandboxBranch(beginning)
    while branch.acts.count < 12, var chain = chains.last {
      let netuid = Netuid([64, 51, 4, 8].randomElement(using: &random) ?? 64)
      let rao = UInt64.random(in: 3_000_000...60_000_000_000, using: &random)
      let held = chain.wallet.alpha(on: netuid).rao / 2
      let operations: [SandboxOperation] = [
        .stake(rao: rao, into: .subnet(netuid)), .stake(rao: rao, into: .root),
        .unstake(rao: held, from: .subnet(netuid)), .claim, .wait(blocks: rao % 97 + 1),
        .move(rao: held, from: .subnet(netuid), to: .root),
        .move(rao: chain.wallet.root.stake.rao / 3, from: .root, to: .subnet(netuid)),
      ]
      guard let operation = operations.randomElement(using: &random),
        let act = try? chain.perform(operation)
      else { continue }
      branch.acts.append(act)
      chains.append(chain)
    }
    return (branch, chains)
  }
}
