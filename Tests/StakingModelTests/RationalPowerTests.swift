import StakingModel
import Testing

@Suite struct RationalPowerTests {
  @Test func equalsArbitraryPrecision() throws {
    let table = try rows("powers.tsv")
    #expect(table.count > 150)
    for row in table {
      let power = RationalPower(
        try #require(UInt128(row[0])), over: try #require(UInt128(row[1])),
        to: try #require(UInt64(row[2])), over: try #require(UInt64(row[3])))
      #expect(
        power.scaledFloor(1_000_000_000_000_000_000) == UInt64(row[4]),
        "(\(row[0])/\(row[1]))^(\(row[2])/\(row[3]))")
    }
  }

  @Test func neverTraps() {
    var random = Seeded(7)
    let edges: [UInt64] = [0, 1, 2, .max - 1, .max]
    for _ in 0..<400 {
      let exponent = (random.anySize(), random.anySize())
      _ = RationalPower(
        random.anySize128(), over: random.anySize128(), to: exponent.0, over: exponent.1
      )
      .scaledFloor(random.anySize())
    }
    for a in edges {
      for b in edges {
        for c in edges {
          for d in edges {
            let power = RationalPower(UInt128(a) << 64, over: UInt128(b), to: c, over: d)
            if b == 0 || d == 0 {
              #expect(power.scaledFloor(1) == nil)
            } else {
              _ = power.scaledFloor(1)
            }
          }
        }
      }
    }
  }

  @Test func growsWithTheBase() throws {
    var random = Seeded(11)
    for _ in 0..<300 {
      let weight = UInt64.random(
        in: 10_000_000_000_000_000...990_000_000_000_000_000, using: &random)
      let other = 1_000_000_000_000_000_000 - weight
      let denominator = UInt128(random.anySize()) + 2
      let numerator = UInt128.random(in: 1..<denominator, using: &random)
      let low = RationalPower(numerator, over: denominator, to: weight, over: other)
      let high = RationalPower(numerator + 1, over: denominator, to: weight, over: other)
      let one: UInt64 = 1_000_000_000_000_000_000
      #expect(try #require(low.scaledFloor(one)) <= #require(high.scaledFloor(one)))
    }
  }
}
