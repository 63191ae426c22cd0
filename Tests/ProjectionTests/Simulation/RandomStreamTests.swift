import Testing

@testable import StakingModel
@testable import StakingSimulation

@Suite struct RandomStreamTests {
  /// The first outputs of the reference xoshiro256++ from the state 1, 2, 3, 4.
  @Test func followsTheReferenceGenerator() {
    var random = RandomStream(state: (1, 2, 3, 4))
    let expected: [UInt64] = [
      41_943_041, 58_720_359, 3_588_806_011_781_223, 3_591_011_842_654_386,
      9_228_616_714_210_784_205, 9_973_669_472_204_895_162, 14_011_001_112_246_962_877,
      12_406_186_145_184_390_807, 15_849_039_046_786_891_736, 10_450_023_813_501_588_000,
    ]
    #expect(expected.map { _ in random.next() } == expected)
  }

  @Test func streamsOfASeedAndSeedsOfAStreamDiffer() {
    var first: Set<UInt64> = []
    for number in 0..<1_000 {
      var stream = RandomStream(seed: 42, stream: UInt64(number))
      var seeded = RandomStream(seed: UInt64(number) &+ 1_000, stream: 0)
      first.insert(stream.next())
      first.insert(seeded.next())
    }
    #expect(first.count == 2_000)
  }

  @Test func uniformNumbersAreInsideAndEven() {
    var random = RandomStream(seed: 7, stream: 0)
    let values = (0..<100_000).map { _ in random.uniform() }
    #expect(values.allSatisfy { $0 > 0 && $0 < 1 })
    let mean = Estimate.mean(values)
    #expect(abs(mean.value - 0.5) < 4 * mean.standardError)
  }
}
