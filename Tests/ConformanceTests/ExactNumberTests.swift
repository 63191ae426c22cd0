import Testing

@testable import Conformance

@Suite struct ExactNumberTests {
  @Test(arguments: [
    ("0", "0"), ("-0", "0"), ("1.50", "1.5"), ("1e3", "1000"), ("1.25E-3", "0.00125"),
    ("-12.0e1", "-120"), ("340282366920938463463374607431768211455", nil as String?),
    ("0.1000000000000000055511151231257827", nil),
  ])
  func readsAndWrites(_ text: String, _ shown: String?) throws {
    #expect(try #require(ExactNumber(text)).text == shown ?? text)
  }

  @Test(arguments: ["", "-", "1e", "x", "1.2.3", "1e401", "1e-401", "--1", "١"])
  func refuses(_ text: String) {
    #expect(ExactNumber(text) == nil)
  }

  @Test(arguments: [
    (0.1, "0.1000000000000000055511151231257827021181583404541015625"), (-2.0, "-2"),
    (0x1p70, "1180591620717411303424"), (0, "0"),
  ])
  func doublesAreExact(_ value: Double, _ text: String) throws {
    #expect(try #require(ExactNumber(value)).text == text)
  }

  @Test func smallAndUndefined() throws {
    #expect(try #require(ExactNumber(Double.leastNormalMagnitude)).double == .leastNormalMagnitude)
    #expect(ExactNumber(Double.nan) == nil)
    #expect(ExactNumber(-Double.infinity) == nil)
  }

  @Test func fixedPointRoundsAsAsked() throws {
    let third = try #require(ExactNumber("0.6666666666666666666666666666666667"))
    #expect(third.bits(fractionBits: 4, rounded: false) == 10)
    #expect(third.bits(fractionBits: 4, rounded: true) == 11)
    #expect(ExactNumber(Int128(-1)).bits(fractionBits: 4, rounded: true) == nil)
    #expect(ExactNumber(UInt128.max).bits(fractionBits: 1, rounded: false) == nil)
  }

  @Test func sumsAndProducts() throws {
    let a = try #require(ExactNumber("-1.5"))
    let b = try #require(ExactNumber("0.75"))
    #expect((a + b).text == "-0.75")
    #expect((a * b).text == "-1.125")
    #expect(ExactNumber.distance(a, b).text == "2.25")
    #expect(b.isAtMost(a.absolute))
    #expect(!a.absolute.isAtMost(b))
  }
}
