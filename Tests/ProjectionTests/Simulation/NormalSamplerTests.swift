import Testing

@testable import StakingModel
@testable import StakingSimulation

@Suite struct NormalSamplerTests {
  /// 200,000 numbers of one stream.
  static let numbers: [Double] = {
    var random = RandomStream(seed: 2_026, stream: 3)
    let count = 200_000
    return [Double](unsafeUninitializedCapacity: count) { buffer, filled in
      if let start = buffer.baseAddress {
        NormalSampler.standard.fill(start, count: count, from: &random)
      }
      filled = count
    }
  }()

  /// E[zᵏ] of a normal number, each within four of its own standard errors.
  @Test(arguments: [(1, 0.0), (2, 1.0), (3, 0.0), (4, 3.0), (5, 0.0), (6, 15.0)])
  func moments(power: Int, expected: Double) {
    let powers = Self.numbers.map { number in (0..<power).reduce(1.0) { value, _ in value * number }
    }
    let mean = Estimate.mean(powers)
    #expect(abs(mean.value - expected) < 4 * mean.standardError)
  }

  /// Φ at places in boxes, wedges and the tail.
  @Test(arguments: [
    (-3.7, 1.077_997_334_773_883_4e-4), (-2.0, 0.022_750_131_948_179_21),
    (-0.3, 0.382_088_577_811_047_33), (0.0, 0.5), (0.215, 0.585_116_340_720_195_7),
    (1.0, 0.841_344_746_068_542_9), (3.0, 0.998_650_101_968_369_9),
    (3.654_152_885_361_008_8, 0.999_870_983_756_173_1),
  ])
  func distribution(limit: Double, expected: Double) {
    let share = Estimate.share(Self.numbers.count { $0 < limit }, of: Self.numbers.count)
    let error = (expected * (1 - expected) / Double(Self.numbers.count)).squareRoot()
    #expect(abs(share.value - expected) < 4 * error)
  }

  @Test func layersHaveEqualAreaAndCloseAtTheTop() {
    let sampler = NormalSampler.standard
    #expect(sampler.edges.count == 257)
    for layer in 1..<255 {
      let area = sampler.edges[layer] * (sampler.heights[layer + 1] - sampler.heights[layer])
      #expect(abs(area / NormalSampler.layerArea - 1) < 1e-12)
    }
    let top = sampler.edges[255] * (1 - sampler.heights[255])
    #expect(abs(top / NormalSampler.layerArea - 1) < 1e-9)
  }

  @Test func neighboursAreNotCorrelated() {
    let products = zip(Self.numbers, Self.numbers.dropFirst()).map(*)
    let mean = Estimate.mean(products)
    #expect(abs(mean.value) < 4 * mean.standardError)
  }

  @Test func oneByOneGivesTheSameNumbersAsFilling() {
    var random = RandomStream(seed: 2_026, stream: 3)
    let single = (0..<5_000).map { _ in NormalSampler.standard.next(from: &random) }
    #expect(single == Array(Self.numbers.prefix(5_000)))
  }
}
