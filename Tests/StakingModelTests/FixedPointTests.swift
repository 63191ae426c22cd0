import StakingModel
import Testing

/// Fixed point against the same arithmetic in other words: schoolbook products and long division.
@Suite struct FixedPointTests {
  @Test func productsAndQuotients() {
    var random = Seeded(21)
    for _ in 0..<150 {
      let a = random.anySize128()
      let b = random.anySize128()
      #expect(U64F64(bits: a).multipliedTruncated(by: U64F64(bits: b)).bits == product(a, b, 64))
      #expect(U96F32(bits: a).multipliedTruncated(by: U96F32(bits: b)).bits == product(a, b, 32))
      #expect(U64F64(bits: a).dividedTruncated(by: U64F64(bits: b)).bits == quotient(a, b, 64))
      #expect(U96F32(bits: a).dividedTruncated(by: U96F32(bits: b)).bits == quotient(a, b, 32))
    }
  }

  /// a·b/2^shift by adding shifted copies, saturated.
  private func product(_ a: UInt128, _ b: UInt128, _ shift: Int) -> UInt128 {
    var words = [UInt64](repeating: 0, count: 256)
    var carry: UInt64 = 0
    for place in 0..<255 {
      for index in max(0, place - 127)...min(place, 127) {
        carry += UInt64((a >> UInt128(index)) & 1) & UInt64((b >> UInt128(place - index)) & 1)
      }
      words[place] = carry & 1
      carry >>= 1
    }
    words[255] = carry
    if words[(shift + 128)...].contains(1) { return .max }
    return words[shift..<(shift + 128)].reversed().reduce(0) { $0 << 1 | UInt128($1) }
  }

  /// a·2^shift/b bit by bit; zero for a zero divisor or an overflow.
  private func quotient(_ a: UInt128, _ b: UInt128, _ shift: Int) -> UInt128 {
    guard b > 0 else { return 0 }
    var rest: UInt128 = 0
    var result: UInt128 = 0
    for place in (0..<(128 + shift)).reversed() {
      let bit = place >= shift ? (a >> UInt128(place - shift)) & 1 : 0
      let large = rest >> 127 == 1
      rest = rest << 1 | bit
      if result >> 127 == 1 { return 0 }
      result <<= 1
      if large || rest >= b {
        rest &-= b
        result |= 1
      }
    }
    return result
  }

  @Test func sumsSaturate() {
    #expect(U64F64.max.addingSaturated(.one) == .max)
    #expect(U64F64.one.subtractingSaturated(.max) == .zero)
    #expect(I96F32(bits: .max).addingSaturated(.one).bits == .max)
    #expect(I96F32(bits: .min).multipliedFloored(by: I96F32(bits: -2 << 32)).bits == .max)
    #expect(I96F32(bits: .min).multipliedFloored(by: I96F32(bits: 2 << 32)).bits == .min)
  }

  @Test func signedProductsFloor() {
    var random = Seeded(22)
    for _ in 0..<2_000 {
      let a =
        Int128(Int64(truncatingIfNeeded: random.next()))
        >> Int128.random(in: 0...40, using: &random)
      let b =
        Int128(Int64(truncatingIfNeeded: random.next()))
        >> Int128.random(in: 0...40, using: &random)
      #expect(I96F32(bits: a).multipliedFloored(by: I96F32(bits: b)).bits == (a * b) >> 32)
    }
    #expect(I96F32(bits: -1).floor == -1)
  }

  @Test func conversions() {
    #expect(U96F32(truncating: U64F64(bits: 1 << 31)).bits == 0)
    #expect(U64F64(truncating: U96F32(bits: 1 << 100)) == .max)
    #expect(U64F64(truncating: 1, over: 0) == .zero)
    #expect(I96F32(truncating: U96F32.max).bits == .max)
    #expect(U64F64.max.floorSaturated == .max)
    #expect(U96F32.max.floorSaturated == .max)
  }

  @Test func perquintill() {
    #expect(Perquintill(raw: .max) == .one)
    #expect(Perquintill(flooring: 1, over: 0) == .one)
    #expect(Perquintill(flooring: 1, over: 3).raw == 333_333_333_333_333_333)
    #expect(Perquintill(flooring: .max - 1, over: .max).raw == 999_999_999_999_999_999)
    #expect(Perquintill.one.multipliedRounded(.max) == .max)
    #expect(Perquintill.half.multipliedRounded(3) == 2)
  }
}
