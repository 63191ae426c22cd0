import Testing

@testable import StakingEconomics
@testable import StakingModel
@testable import StakingSimulation

@Suite struct ExactMoneyTests {
  @Test(arguments: [
    ("0", 0), ("12.5", 12_500_000_000), ("-0.000000001", -1),
    ("1000000000000000000", Int128(10).power(27)),
    ("00.10", 100_000_000),
  ])
  func parses(text: String, nano: Int128) {
    #expect(ExactMoney(text)?.nano == nano)
  }

  @Test(arguments: [
    "", "-", ".5", "5.", "1e5", "+1", "--1", "1.0000000001", "1 000", "٣", "1,5", "nan",
    "1000000000000000001", "99999999999999999999999999999999", "1.2.3",
  ])
  func refuses(text: String) {
    #expect(ExactMoney(text) == nil)
  }

  @Test(arguments: ["0", "12.5", "-0.000000001", "300.79", "1000000000000000000"])
  func textReadsBack(text: String) {
    #expect(ExactMoney(text)?.decimal == text)
  }

  /// Halves to even at the last digit.
  @Test(arguments: [
    (1, "0.5", 0), (3, "0.5", 2), (5, "0.5", 2),
    (1_000_000_000, "300.790000000001", 300_790_000_000),
    (1_500_000_000, "0.000000001", 2), (2_500_000_000, "0.000000001", 2),
  ])
  func valuesRoundHalvesToEven(rao: Int128, price: String, nano: Int128) {
    #expect(ExactPrice(price)?.value(ofRao: rao)?.nano == nano)
  }

  @Test func valuesPastTheLimitAreNil() throws {
    let price = try #require(ExactPrice("999999999999999999"))
    #expect(price.value(ofRao: .max) == nil)
    #expect(price.value(ofRao: 1_000_000_000) != nil)
    #expect(ExactPrice(pico: -1) == nil)
    #expect(ExactPrice("-1") == nil)
    #expect(ExactPrice(pico: .max) == nil)
  }

  /// Against two-step long division on numbers that fit 128 bits.
  @Test func ratiosAgreeWithPlainArithmetic() throws {
    var random = RandomStream(seed: 3, stream: 0)
    for _ in 0..<2_000 {
      let a = Int128(random.next() >> 8) - (1 << 54)
      let b = Int128(random.next() >> 4)
      let c = Int128(random.next() >> (random.next() % 60)) + 1
      let found = try #require(ExactRatio.product(a, b, over: c))
      let rest = a * b - found * c
      #expect(rest.magnitude * 2 <= c.magnitude)
      if rest.magnitude * 2 == c.magnitude { #expect(found % 2 == 0) }
    }
    #expect(ExactRatio.product(.min, .min, over: 1) == nil)
    #expect(ExactRatio.product(.max, 1, over: 0) == nil)
    #expect(ExactRatio.product(.max, 1, over: -1) == nil)
    #expect(ExactRatio.product(Int128.max - 1, .max, over: .max) == Int128.max - 1)
  }

  @Test func taxNeedsARate() {
    let sum = ExactMoney(nano: 1_000_000_000)
    #expect(YearSummary.tax(on: sum, millionths: 250_000)?.decimal == "0.25")
    #expect(YearSummary.tax(on: ExactMoney(nano: -5), millionths: 250_000) == .zero)
    #expect(YearSummary.tax(on: sum, millionths: 1_000_001) == nil)
    #expect(YearSummary.tax(on: sum, millionths: -1) == nil)
  }

  @Test func sumsStopAtTheEndOfTheirBits() {
    let most = ExactMoney(nano: .max)
    #expect(most + ExactMoney(nano: 1) == most)
    #expect(ExactMoney(nano: .min) - ExactMoney(nano: 1) == ExactMoney(nano: .min))
  }
}

extension Int128 {
  func power(_ exponent: Int) -> Int128 { (0..<exponent).reduce(1) { value, _ in value * self } }
}
