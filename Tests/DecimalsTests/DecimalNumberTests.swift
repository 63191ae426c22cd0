import Decimals
import TestSupport
import Testing

@Suite struct DecimalNumberTests {
  private func number(_ text: String) throws -> DecimalNumber {
    try #require(DecimalNumber(digits: text))
  }

  @Test(arguments: [
    ("0.1", "+", "0.2", "0.3"),
    ("9999999999999999999999999999999999999", "+", "1", "10000000000000000000000000000000000000"),
    ("1e30", "+", "1e-30", "1000000000000000000000000000000"),
    ("1e40", "+", "123456", "10000000000000000000000000000000000120000"),
    ("1", "-", "1e-30", "0.999999999999999999999999999999"),
    ("5", "-", "5", "0"),
    ("1e36", "*", "1e36", "1e72"),
    (
      "9999999999999999999999999999999999999", "*", "9999999999999999999999999999999999999",
      "9.999999999999999999999999999999999998e73"
    ),
    ("1", "/", "3", "0.333333333333333333333333333333333333"),
    ("2", "/", "3", "0.666666666666666666666666666666666667"),
    ("22", "/", "7", "3.14285714285714285714285714285714286"),
    ("33", "/", "65535", "0.000503547722590981918059052414740215152"),
    ("1", "/", "8", "0.125"),
    ("10", "/", "4", "2.5"),
    ("-7", "/", "2", "-3.5"),
  ]) func arithmetic(_ left: String, _ sign: String, _ right: String, _ result: String) throws {
    let a = try number(left)
    let b = try number(right)
    let value =
      switch sign {
      case "+": try a.adding(b)
      case "-": try a.subtracting(b)
      case "*": try a.multiplied(by: b)
      default: try a.divided(by: b)
      }
    #expect(value.plainText == result)
  }

  /// Laws that hold exactly while everything fits, on numbers of every size.
  @Test func laws() throws {
    var random = SeededRandom(seed: 42)
    for _ in 0..<20_000 {
      let a = try self.random(&random)
      let b = try self.random(&random)
      #expect(try a.adding(b) == b.adding(a))
      #expect(try a.multiplied(by: b) == b.multiplied(by: a))
      #expect(try a.subtracting(b).isNegative == (a < b))
      #expect(try a.subtracting(a).isZero)
      #expect(DecimalNumber(digits: a.plainText) == a)
      guard !b.isZero else { continue }
      let quotient = try a.divided(by: b)
      if quotient.isExact {
        #expect(try quotient.multiplied(by: b) == a)
      } else {
        // Correctly rounded: within half of the last of at least 36 digits.
        let error = try quotient.multiplied(by: b).subtracting(a)
        #expect(error.isZero || error.magnitudeExponent <= a.magnitudeExponent - 34)
      }
    }
  }

  private func random(_ random: inout SeededRandom) throws -> DecimalNumber {
    let digits = Int64.random(in: -1_000_000_000_000...1_000_000_000_000, using: &random)
    let shorter = digits >> Int64.random(in: 0...40, using: &random)
    return try number("\(shorter)e\(Int.random(in: -12...12, using: &random))")
  }

  @Test(arguments: ["", "-", "1e", "e5", "1.2.3", "0x10", "1_000", "nan", "1e999", "1e-999", "+1"])
  func refused(_ text: String) {
    #expect(DecimalNumber(digits: text) == nil)
  }

  @Test func limitsThrowInsteadOfTrapping() throws {
    let large = try number("1e300")
    #expect(throws: DecimalError.overflow) { try large.multiplied(by: large) }
    #expect(throws: DecimalError.overflow) { try large.raised(to: .max) }
    #expect(throws: DecimalError.divisionByZero) { try large.divided(by: .zero) }
    let small = try number("1e-300")
    #expect(throws: DecimalError.underflow) { try small.multiplied(by: small) }
    #expect(try small.raised(to: .min + 1, expecting: DecimalError.underflow))
    #expect(try large.adding(small).accuracy == .rounded)
  }

  @Test(arguments: [
    ("2.5", 0, "3"), ("-2.5", 0, "-3"), ("2.345", 2, "2.35"), ("0.4", 0, "0"), ("1234", -2, "1200"),
    ("5e-40", 3, "0"), ("999.9", 0, "1000"),
  ]) func roundsHalfAwayFromZero(_ text: String, _ places: Int, _ result: String) throws {
    #expect(try number(text).rounded(toFraction: places).plainText == result)
  }

  @Test func wholeRaoDropsFractions() throws {
    #expect(try number("1.0000000019").wholeRao == 1_000_000_001)
    #expect(try number("18446744073.709551615").wholeRao == .max)
    #expect(try number("18446744073.709551616").wholeRao == nil)
    #expect(try number("-1").wholeRao == nil)
    #expect(try number("1e25").wholeRao == nil)
  }
}

extension DecimalNumber {
  fileprivate func raised(to power: Int64, expecting error: DecimalError) throws -> Bool {
    do throws(DecimalError) {
      _ = try raised(to: power)
      return false
    } catch let thrown {
      return thrown == error || thrown == .overflow
    }
  }
}
