import Diagnostics
import Market
import Sandbox
import StakingModel
import TestSupport
import Testing

@Suite struct CheckpointRoundTripTests {
  private func copy(_ chain: SandboxChain) throws -> SandboxChain {
    let text = SandboxCheckpoint.text(of: chain)
    return try SandboxCheckpoint.read(SourceText(name: "state.json", text: text))
  }

  @Test(arguments: 0..<8)
  func aChainReadBackIsTheSame(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    var chain = try RecordedChain.small(free: 90_000_000_000_000)
    for _ in 0..<14 { RandomLife.step(&chain, using: &random) }
    #expect(chain.imbalance == nil)
    #expect(chain.record.faults.isEmpty)
    #expect(SandboxChain(chain.record) == chain)
    var copied = try copy(chain)
    #expect(copied == chain)
    #expect(SandboxCheckpoint.text(of: copied) == SandboxCheckpoint.text(of: chain))
    var repeated = random
    for _ in 0..<8 {
      RandomLife.step(&chain, using: &random)
      RandomLife.step(&copied, using: &repeated)
      #expect(copied == chain)
    }
    #expect(copied.imbalance == nil)
  }

  /// Every stored number is other than its default, so that a forgotten or swapped one shows.
  @Test func noNumberIsLost() throws {
    var state = try RecordedChain.snapshot().chain
    state.subnets = state.subnets.filter { [4, 64].contains($0.netuid.value) }
    for index in state.subnets.indices {
      state.subnets[index].movingPrice = I96F32(bits: 0x1_2345_6789)
      state.subnets[index].minerBurned = U96F32(bits: 0x1234_5678)
      state.subnets[index].emissionEnabled = index == 1
      state.subnets[index].tempo = index == 0 ? nil : 37
      state.subnets[index].taoReservoir = Amount(rao: 11)
      state.subnets[index].alphaReservoir = Amount(rao: 12)
      state.subnets[index].pool.minimumReserve = 1_000_013
      state.subnets[index].pool.feeRate = 34
    }
    state.subnets[0].firstEmissionBlock = nil
    state.gateRank = 31
    state.gateExponent = U64F64(bits: (3 << 64) + 5)
    state.movingAlpha = I96F32(bits: 1_288_491)
    var assumptions = SandboxAssumptions()
    assumptions.take = 1
    assumptions.ownerCut = 2
    assumptions.edition = .first
    assumptions.others = .hold
    assumptions.earningRootBasisPoints = 9_002
    assumptions.validatorRootBasisPoints = 9_003
    assumptions.flushInterval = 7
    assumptions.epochsPerBlock = 3
    var chain = SandboxChain(
      state, free: Amount(rao: 40_000_000_000_000), assumptions: assumptions,
      earning: [Netuid(64): Amount(rao: 9_004)])
    try chain.stakeOnRoot(Amount(rao: 20_000_000_000_000))
    try chain.stake(Amount(rao: 1_000_000_000_000), into: Netuid(64))
    chain.advance(blocks: 50)
    #expect(try copy(chain) == chain)
    #expect(SandboxChain(chain.record) == chain)
  }

  /// The wide numbers at their ends.
  @Test func wideNumbersKeepEveryBit() throws {
    let chain = try RecordedChain.small(free: 5_000_000_000)
    var record = chain.record
    record.gateBar = .max
    record.gateExponent = U64F64(bits: 1)
    record.movingAlpha = I96F32(bits: .min)
    record.taoWeight = .max
    record.fund.rate = I96F32(bits: .max)
    record.fund.timeWeightedReturn = .max
    record.fund.shares = .max
    record.fund.rows = [SandboxRecord.Holding(Netuid(4), .zero)]
    record.wallet.root = RootStaker(stake: .zero, claimed: .min)
    record.subnets[0].state.movingPrice = I96F32(bits: .min)
    record.subnets[0].state.minerBurned = .max
    record.subnets[0].state.registeredBlock = .max
    record.subnets[0].state.firstEmissionBlock = .max
    record.subnets[0].state.pool.quoteWeight = .one
    let made = try #require(SandboxChain(record))
    #expect(made.record == record)
    var copied = try copy(made)
    #expect(copied == made)
    copied.advance(blocks: 2)
    _ = try? copied.claimRoot()
  }

  @Test func oneSubnetPerLine() throws {
    var chain = try RecordedChain.small(free: 50_000_000_000)
    try chain.stake(Amount(rao: 10_000_000_000), into: Netuid(64))
    let lines = SandboxCheckpoint.text(of: chain).split(separator: "\n")
    #expect(lines.first == "{")
    #expect(lines.dropFirst().first == #"  "schema": "taolab-sandbox-state/2","#)
    for netuid in [4, 24, 51, 64] {
      #expect(lines.filter { $0.hasPrefix("      [\(netuid),") }.count == 1)
    }
    let held = chain.wallet.alpha(on: Netuid(64)).rao
    #expect(lines.contains(#"      {"netuid":64,"alpha_rao":\#(held)}"#))
    let before = SandboxCheckpoint.text(of: try RecordedChain.small(free: 50_000_000_000))
      .split(separator: "\n")
    // Free TAO, the holding with its brackets, issuance and what was paid, the subnet.
    #expect(Set(lines).subtracting(before).count <= 8)
  }

  /// Every key and column is in the page on data.
  @Test func thePageNamesEveryKey() throws {
    let root = #filePath.split(separator: "/").dropLast(4).map { "/" + $0 }.joined()
    let page = try #require(TextFile.read(root + "/docs/data.md"))
    var chain = try RecordedChain.small(free: 50_000_000_000)
    try chain.stake(Amount(rao: 10_000_000_000), into: Netuid(64))
    let text = SandboxCheckpoint.text(of: chain)
    let keys = text.matches(of: /"([a-z_0-9]+)"/).map { String($0.output.1) }
    #expect(keys.count > 60)
    for key in keys { #expect(page.contains("`\(key)`"), "\(key)") }
  }

  @Test func fingerprintsTellStatesApart() throws {
    let chain = try RecordedChain.small(free: 50_000_000_000)
    let state = SandboxCheckpoint.fingerprint(of: chain.state)
    #expect(state.count == 16)
    #expect(state.allSatisfy { $0.isHexDigit && !$0.isUppercase })
    #expect(SandboxCheckpoint.fingerprint(of: try copy(chain).state) == state)
    var other = chain
    other.advance(blocks: 1)
    #expect(SandboxCheckpoint.fingerprint(of: try RecordedChain.small().state) == state)
    #expect(SandboxCheckpoint.fingerprint(of: other.state) != state)
    var changed = chain.state
    changed.subnets[3].pool.tao = Amount(rao: changed.subnets[3].pool.tao.rao + 1)
    #expect(SandboxCheckpoint.fingerprint(of: changed) != state)
  }

  /// FNV-1a of the text without spaces, computed elsewhere.
  @Test func theHashIsFNV() throws {
    let empty = ChainState(
      block: 1, specVersion: 475, totalIssuance: .zero, rootTAO: .zero, taoWeight: 0,
      gateBar: .zero, gateRank: 32, gateExponent: .zero, movingAlpha: .zero, subnets: [])
    #expect(SandboxCheckpoint.fingerprint(of: empty) == "a09e19d6ed048f03")
  }
}
