import StakingModel
import Testing

@Suite struct SupplyTests {
  @Test(arguments: [
    (0, 0), (1, 10_500_000), (2, 15_750_000), (3, 18_375_000), (4, 19_687_500), (5, 20_343_750),
    (6, 20_671_875),
  ])
  func thresholds(_ count: Int, _ tao: UInt64) {
    let rao = tao * 1_000_000_000
    #expect(Halving.threshold(count) == rao)
    #expect(BlockEmission.halvings(issuance: rao) == count)
    #expect(BlockEmission.perBlock(issuance: rao) == 1_000_000_000 >> UInt64(count))
    // One step of 2^-32 below the threshold the emission is still double.
    if count > 0 { #expect(BlockEmission.halvings(issuance: rao - 4_889_444) == count - 1) }
  }

  @Test func endsAtTheCap() {
    #expect(BlockEmission.perBlock(issuance: BlockEmission.supplyCap) == 0)
    #expect(BlockEmission.perBlock(issuance: .max) == 0)
    #expect(Halving(issuance: .max).next == nil)
    #expect(Halving(issuance: BlockEmission.supplyCap - 1).blocksLeft != 0)
  }

  @Test func nextHalvingOnMainnet() throws {
    let halving = Halving(issuance: 11_597_618_610_011_215)
    #expect(halving.era == 1)
    #expect(halving.perBlock == 500_000_000)
    #expect(try #require(halving.next) == 15_750_000_000_000_000)
    #expect(try #require(halving.blocksLeft) == 8_304_763)
  }
}
