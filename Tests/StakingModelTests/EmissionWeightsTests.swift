import StakingModel
import Testing

@Suite struct EmissionWeightsTests {
  private static let whole = UInt64.max

  @Test func standardOnesAreTheDefaultsOfTheRule() {
    let standard = EmissionWeights.standard
    #expect(standard.owner == 3_320_329_489_486_196_244)
    #expect(standard.validator == 7_563_207_292_111_677_685)
    #expect(standard.miner == 7_563_207_292_111_677_686)
    #expect(EmissionWeights(parts: standard.parts) == standard)
  }

  @Test(arguments: [
    [0, 0, 0, 0], [1, 0, 0, whole / 2, whole / 2], [0, 1, 0, whole / 2, whole / 2],
    [0, 0, 0, whole / 2, whole / 2], [0, 0, whole / 2, whole / 4, whole - whole / 2 - whole / 4],
    [0, 0, 0, whole / 100 * 51, whole - whole / 100 * 51], [0, 0, whole, whole, 2],
  ])
  func onlyAllowedListsAreWeights(_ parts: [UInt64]) {
    #expect(EmissionWeights(parts: parts) == nil)
  }

  /// The rule of 480 and 481 with nothing set is the rule of 475, to the rao.
  @Test func standardOnesSplitAsBefore() {
    var random = Seeded(481)
    for round in 0..<20_000 {
      let emission = round < 100 ? UInt64(1_000_000_000) >> UInt64(round % 8) : random.next() >> 34
      let proportion = U96F32(bits: UInt128(random.next() >> 32))
      let paysRoot = Bool.random(using: &random)
      let before = EmissionSplit(
        emission: Amount(rao: emission), ownerCut: StakingDefaults.ownerCut,
        rootProportion: proportion, paysRoot: paysRoot)
      let after = EmissionSplit(
        emission: Amount(rao: emission), weights: .standard, rootProportion: proportion,
        paysRoot: paysRoot)
      #expect(before == after, "\(emission) \(proportion)")
    }
  }

  @Test func anOwnerCannotMoveRootUntilItTakesAll() throws {
    let unit = Self.whole / 100
    let low = try #require(
      EmissionWeights(parts: [0, 0, 33 * unit, 10 * unit, Self.whole - 43 * unit]))
    for bits in stride(from: UInt128(0), through: 1 << 32, by: 1 << 26) {
      let proportion = U96F32(bits: bits)
      let standard = EmissionSplit(
        emission: Amount(rao: 1_000_000_000), weights: .standard, rootProportion: proportion,
        paysRoot: true)
      let split = EmissionSplit(
        emission: Amount(rao: 1_000_000_000), weights: low, rootProportion: proportion,
        paysRoot: true)
      #expect(split.root == min(standard.root, Amount(rao: 99_999_999)) || split.validator == .zero)
      #expect(
        split.owner.rao + split.server.rao + split.validator.rao + split.root.rao <= 1_000_000_000)
      #expect(abs(low.rootShare(proportion.approximate) * 1e9 - Double(split.root.rao)) < 2)
    }
  }
}

@Suite struct RuntimeRulesTests {
  @Test(arguments: [
    (UInt32(475), true), (470, true), (473, true), (467, false), (476, false), (481, false),
    (486, false), (440, false), (0, false),
  ])
  func knowsItsRuntimes(_ specVersion: UInt32, _ areKnown: Bool) {
    #expect(RuntimeRules(specVersion: specVersion).areKnown == areKnown)
  }

  @Test func refusesWhatItCannotKnow() {
    #expect(RuntimeRules(specVersion: 440).objection != nil)
    #expect(RuntimeRules(specVersion: 441).objection == nil)
    for known: UInt32 in [441, 475, 481, 486] {
      #expect(RuntimeRules(specVersion: known).refusal(of: .claim) == nil)
    }
    #expect(RuntimeRules(specVersion: 487).refusal(of: .blocks)?.contains("487") == true)
    #expect(RuntimeRules(specVersion: 487).refusal(of: .claim) != nil)
    #expect(RuntimeRules(specVersion: 479).split == .standard)
    #expect(RuntimeRules(specVersion: 480).split == .weights)
    #expect(RuntimeRules(specVersion: 484).unknowns.count == 2)
    #expect(RuntimeRules(specVersion: 496).unknowns.last?.contains("486") == true)
  }

  @Test func theHistoryIsInOrder() {
    let history = RuntimeRules.history
    #expect(zip(history, history.dropFirst()).allSatisfy { $0.date <= $1.date })
    let blocks = history.compactMap(\.block)
    #expect(zip(blocks, blocks.dropFirst()).allSatisfy { $0 < $1 })
    let versions = history.compactMap(\.specVersion)
    #expect(zip(versions, versions.dropFirst()).allSatisfy { $0 < $1 })
  }
}
