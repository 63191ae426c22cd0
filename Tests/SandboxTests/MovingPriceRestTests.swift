import TestSupport
import Testing

@testable import StakingModel

@Suite struct MovingPriceRestTests {
  /// Wherever a moving price is said to rest, the rule leaves it as it is; and it is said for nearly
  /// all of the spots at which it does.
  @Test func aRestIsNoMovement() {
    var random = SeededRandom(seed: 77)
    var (said, missed) = (0, 0)
    for _ in 0..<20_000 {
      let speed = I96F32(
        bits: Int128.random(
          in: 1...(1 << Int128.random(in: 1...33, using: &random)), using: &random))
      let firstEmission = UInt64.random(in: 0...9_000_000, using: &random)
      let price = I96F32(bits: Int128.random(in: 0...(1 << 32), using: &random))
      let begin = MovingPrice(
        speed: speed, now: firstEmission + UInt64.random(in: 0...4_000_000, using: &random))
      let rest = begin.rest(at: price, firstEmission: firstEmission)
      // Around both ends of the rest, which are one and 2^32 units of movement from the price.
      let weight = max(begin.weight(firstEmission: firstEmission).bits, 1)
      let end = Bool.random(using: &random) ? UInt128(1) << 64 / weight : UInt128.max >> 32 / weight
      let spot = U64F64(
        bits: UInt128(price.bits) << 32 + end &+ UInt128.random(in: 0...8, using: &random) &- 4)
      for block in [begin.now, begin.now + 1, begin.now + 360, begin.now + 2_000_000] {
        let step = MovingPrice(speed: speed, now: block)
        let stands = step.next(after: price, spot: spot, firstEmission: firstEmission) == price
        if rest.holds(spot, in: block) {
          said += 1
          #expect(stands, "\(price) \(spot) \(block)")
        } else if stands {
          missed += 1
        }
      }
    }
    #expect(said > 10_000 && missed < 60_000, "\(said) said, \(missed) not")
  }

  @Test func nothingRestsBeforeItIsKnown() {
    #expect(!MovingPrice.Rest.none.holds(.zero, in: 0))
    #expect(!MovingPrice.Rest.none.holds(.one, in: .max))
    let fast = MovingPrice(speed: I96F32(bits: 1 << 33), now: 10_000_000)
    #expect(fast.rest(at: .zero, firstEmission: 1) == .none)
    #expect(fast.rest(at: .one, firstEmission: 1) == .none)
  }
}
