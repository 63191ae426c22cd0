import Testing

@testable import StakingModel

/// Blocks come out bit for bit as they did when the digests were recorded, before block making was
/// made fast: a faster rule that is another rule shows here.
@Suite struct DigestTests {
  @Test func allSubnetsWithOperations() throws {
    var chain = try RecordedChain.fork(free: 5_000_000_000_000, RecordedChain.firstEdition)
    var digests: [UInt64] = []
    func note() { digests.append(ChainDigest(chain).value) }
    try chain.stake(Amount(rao: 10_000_000_000), into: Netuid(64))
    try chain.stakeOnRoot(Amount(rao: 1_000_000_000_000))
    chain.advance(blocks: 1)
    note()
    chain.advance(blocks: 99)
    try chain.move(20_000_000_000, from: .subnet(Netuid(64)), to: .subnet(Netuid(4)))
    chain.advance(blocks: 40)
    note()
    try chain.unstake(chain.wallet.alpha(on: Netuid(64)), from: Netuid(64))
    try chain.unstakeFromRoot(Amount(rao: 400_000_000_000))
    chain.advance(blocks: 60)
    note()
    #expect(
      digests == [8_103_791_782_357_861_515, 952_045_265_584_274_225, 14_526_299_957_527_014_192])
  }

  @Test func fewSubnetsForLonger() throws {
    var chain = try RecordedChain.small(free: 90_000_000_000_000, RecordedChain.firstEdition)
    try chain.stake(Amount(rao: 5_000_000_000_000), into: Netuid(4))
    try chain.stakeOnRoot(Amount(rao: 80_000_000_000_000))
    chain.advance(blocks: 1_200)
    _ = try chain.claimRoot()
    chain.advance(blocks: 400)
    #expect(ChainDigest(chain).value == 13_932_964_576_532_118_999)
  }

  @Test func statesOfAllKinds() {
    var random = Words(state: 0x7A01_AB)
    var digest: UInt64 = 0
    for _ in 0..<300 {
      var chain = SandboxChain(
        ChainState(drawnFrom: &random), free: Amount(rao: random.amount()),
        assumptions: SandboxAssumptions(drawnFrom: &random))
      chain.advance(blocks: 3)
      let netuid = Netuid(UInt16(random.below(5)))
      _ = try? chain.stake(Amount(rao: random.amount()), into: netuid)
      _ = try? chain.stakeOnRoot(Amount(rao: random.amount()))
      chain.advance(blocks: 4)
      _ = try? chain.unstake(chain.wallet.alpha(on: netuid), from: netuid)
      _ = try? chain.claimRoot()
      chain.advance(blocks: 2)
      digest = digest &* 31 &+ ChainDigest(chain).value
    }
    #expect(digest == 8_874_682_714_673_827_030)
  }
}

/// SplitMix64, drawing usual amounts and the ends of their range.
private struct Words {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }

  mutating func below(_ bound: UInt64) -> UInt64 { next() % bound }

  /// Any magnitude alike, sometimes zero or all there is.
  mutating func amount() -> UInt64 {
    switch below(24) {
    case 0: 0
    case 1: .max
    case 2...16: 1_000_000_000_000 + below(5_000_000_000_000_000)
    default: next() >> below(64)
    }
  }

  mutating func fraction() -> U64F64 {
    switch below(6) {
    case 0: .zero
    case 1: .max
    default: U64F64(bits: UInt128(next() >> below(40)))
    }
  }
}

extension ChainState {
  fileprivate init(drawnFrom random: inout Words) {
    let subnets = (1...1 + random.below(5)).map {
      SubnetState(UInt16($0), drawnFrom: &random)
    }
    self.init(
      block: random.below(3) == 0 ? random.below(400) : 9_000_000 + random.below(800),
      specVersion: 475, totalIssuance: Amount(rao: random.amount()),
      rootTAO: Amount(rao: random.amount()),
      taoWeight: random.below(4) == 0 ? random.next() : 3_320_413_933_267_719_290,
      gateBar: random.fraction(), gateRank: UInt16(random.below(4)),
      gateExponent: random.below(4) == 0 ? random.fraction() : StakingDefaults.gateExponent,
      movingAlpha: I96F32(bits: Int128(random.below(8) == 0 ? random.next() : 1_288_490)),
      subnets: subnets)
  }
}

extension SubnetState {
  fileprivate init(_ netuid: UInt16, drawnFrom random: inout Words) {
    let weight = 10_000_000_000_000_000 + random.below(980_000_000_000_000_001)
    let pool = Pool(
      tao: Amount(rao: random.amount()), alpha: Amount(rao: random.amount()),
      quoteWeight: Perquintill(raw: random.below(3) == 0 ? weight : Perquintill.half.raw),
      feeRate: UInt16(random.below(8) == 0 ? random.below(65536) : 33))
    let price = Int128(random.below(1 << 33)) >> Int128(random.below(24))
    self.init(
      netuid: Netuid(netuid), pool: pool, alphaOut: Amount(rao: random.amount()),
      movingPrice: I96F32(bits: random.below(12) == 0 ? -price : price),
      minerBurned: U96F32(bits: UInt128(random.below(3) == 0 ? 0 : random.below(5 << 30))),
      emissionEnabled: random.below(6) > 0,
      firstEmissionBlock: random.below(6) == 0 ? nil : random.below(9_000_000),
      tempo: [0, 1, 2, 3, 360, nil][Int(random.below(6))],
      taoReservoir: Amount(rao: random.below(3) == 0 ? random.amount() : 0),
      alphaReservoir: Amount(rao: random.below(3) == 0 ? random.amount() : 0))
  }
}

extension SandboxAssumptions {
  fileprivate init(drawnFrom random: inout Words) {
    self.init()
    if random.below(3) == 0 { ownerCut = UInt16(truncatingIfNeeded: random.next()) }
    if random.below(3) == 0 { take = UInt16(truncatingIfNeeded: random.next()) }
    if random.below(2) == 0 { flushInterval = random.below(4) }
    if random.below(3) == 0 { epochsPerBlock = Int(random.below(3)) }
    // What it stood for, the part of alpha that earns, is not a part any more.
    if random.below(3) == 0 { _ = random.below(10_001) }
    edition = .first
    if random.below(3) == 0 { validatorRootBasisPoints = random.below(10_001) }
  }
}
