import TestSupport
import Testing

@testable import Decimals

@Suite struct WriterTests {
  @Test(
    arguments: [
      (999_875_693_800, 6, "999.875693"), (999_999_999_999, 6, "999.999999"), (1, 6, "0.000000001"),
      (999, 6, "0.000000999"), (1_000, 6, "0.000001"), (0, 6, "0"), (1_500_000_000, 0, "1"),
      (143_426_133_419, 9, "143.426133419"), (1_234_567_899_999_999, 2, "1,234,567.89"),
    ] as [(UInt64, Int, String)])
  func balancesAreCutAndNeverAllZeros(rao: UInt64, digits: Int, text: String) {
    #expect(NumberFormat.balance(rao: rao, upTo: digits) == text)
  }

  @Test(
    arguments: [
      (999_875_693_800, "999.875"), (1_234_567_899_999, "1,234.56"),
      (12_345_678_900_000_000, "12,345,678"),
      (1_999_999_999, "1.99999"), (1_234_567, "0.00123456"), (7, "0.000000007"), (0, "0"),
    ] as [(UInt64, String)])
  func balancesKeepSixDigits(rao: UInt64, text: String) {
    #expect(NumberFormat.balance(rao: rao) == text)
  }

  @Test func aBalanceIsNeverMoreThanThereIs() {
    for rao in stride(from: UInt64(1), to: 40_000_000_000_000, by: 7_777_777_777) {
      for digits in 0...9 {
        let shown = NumberFormat.balance(rao: rao, upTo: digits)
        #expect((try? DecimalReader.read(shown).wholeRao).flatMap { $0 }.map { $0 <= rao } == true)
      }
    }
  }

  @Test(
    arguments: [
      (0, 2, "0.00"), (144_401_500, 6, "0.144402"), (-144_401_499, 6, "−0.144401"),
      (-1, 6, "0.000000"),
      (1_234_567_890_123, 0, "1,235"), (-1_500_000_000, 0, "−2"),
      (170_000_000_000_000_000_000_000, 3, "170,000,000,000,000.000"),
    ] as [(Int128, Int, String)])
  func fixedRao(rao: Int128, digits: Int, text: String) {
    #expect(NumberFormat.fixed(rao: rao, digits) == text)
  }

  @Test(arguments: [
    (2_677.3, "USD", "2,677.30 USD"), (0.0027, "USD", "0.0027 USD"),
    (0.00000268, "USD", "0.000003 USD"),
    (41_234.6, "JPY", "41,235 JPY"), (82.7046, "KWD", "82.705 KWD"), (0, "JPY", "0 JPY"),
    (0, "EUR", "0.00 EUR"), (1.5, "XYZ", "1.50 XYZ"), (-3.456, "EUR", "−3.46 EUR"),
  ])
  func money(value: Double, code: String, text: String) {
    #expect(NumberFormat.money(value, code) == text)
  }

  @Test(arguments: [(1, "1 day"), (0, "0 days"), (2, "2 days"), (1_000, "1,000 days")])
  func counted(count: Int, text: String) {
    #expect(NumberFormat.counted(count, "day") == text)
  }

  @Test(arguments: [
    (1.5e-05, "0.000015"), (2e20, "200000000000000000000"), (3.0, "3"), (-0.25, "-0.25"), (0, "0"),
    (-0.0, "0"), (1234.5, "1234.5"), (100, "100"), (1e-7, "0.0000001"),
    (0.1 + 0.2, "0.30000000000000004"), (123_456_789, "123456789"), (.infinity, "inf"),
  ])
  func plain(value: Double, text: String) {
    #expect(NumberFormat.plain(value) == text)
  }

  @Test(arguments: [
    ("1234567.5", "1,234,567.5"), ("-1234", "−1,234"), ("0.0001", "0.0001"), ("inf", "inf"),
    ("1e30", "1e30"), ("", ""),
  ])
  func grouping(digits: String, text: String) {
    #expect(NumberFormat.grouping(digits) == text)
  }

  @Test(arguments: [
    ("2.5", 2, "2.50"), ("1234", 1, "1,234.0"), ("-0.005", 2, "−0.01"), ("7", 0, "7"),
  ])
  func fixedDecimals(number: String, digits: Int, text: String) throws {
    #expect(try #require(DecimalNumber(digits: number)).fixedText(digits) == text)
  }
}

/// What the processor rounds is what the digits would give, wherever it does.
@Suite struct QuickNumberTests {
  /// Random numbers of every size, and numbers in the middle between two units and beside it.
  private static var numbers: [Double] {
    var random = SeededRandom(seed: 11)
    let some = (0..<20_000).map { _ in
      Double.random(in: -1...1, using: &random)
        * [1e-7, 0.001, 1, 1_000, 1e6, 1e9][Int.random(in: 0..<6, using: &random)]
    }
    let middles = (0..<2_000).flatMap { step -> [Double] in
      let middle = (Double(step) + 0.5) / 1_000
      return [middle, middle.nextUp, middle.nextDown, -middle, Double(step), Double(step) / 100]
    }
    return some + middles + [0, -0.0, 1e12, 1e18, .infinity, -.infinity, 0.1 + 0.2, 1e-300]
  }

  @Test(arguments: 0...7) func itIsWhatTheDigitsGive(digits: Int) {
    var quick = 0
    for value in Self.numbers {
      guard let text = NumberFormat.quick(value, digits) else { continue }
      quick += 1
      #expect(text == NumberFormat.fixed(value, DecimalDigits(value), digits), "\(value)")
    }
    #expect(digits > 6 ? quick == 0 : quick > 4_000)
  }

  @Test func exponentsAreThoseOfTheDigits() {
    let powers = (-14...16).flatMap { power -> [Double] in
      let ten = Double("1e\(power)") ?? 0
      return [ten, ten.nextDown, ten.nextUp, ten * 3]
    }
    for value in Self.numbers.map(\.magnitude) + powers where value.isFinite && value > 0 {
      guard let exponent = NumberFormat.exponent(of: value) else { continue }
      #expect(exponent == DecimalDigits(value).exponent, "\(value)")
    }
    #expect(NumberFormat.exponent(of: 123) == 2 && NumberFormat.exponent(of: 1e15) == nil)
    #expect(NumberFormat.exponent(of: 0) == nil && NumberFormat.exponent(of: .nan) == nil)
  }
}

@Suite struct RoundedRowsTests {
  @Test func rowsAddUpToTheirTotal() {
    // 0.0000004 three times: at six digits nothing and nothing and nothing would be a millionth.
    let rows = RoundedRows([400, 400, 400], fractionDigits: 6)
    #expect(rows.texts == ["0.0000004", "0.0000004", "0.0000004"])
    #expect(rows.totalText == "0.0000012")
    let loss = RoundedRows([-1_600, 900, -400], fractionDigits: 6)
    #expect(loss.texts == ["−0.000002", "0.000001", "0.000000"])
    #expect(loss.totalText == "−0.000001")
    #expect(RoundedRows([], fractionDigits: 2).totalText == "0.00")
  }

  /// Two positions of the same size read alike, with more digits where it takes them.
  @Test func equalRowsAreShownAlike() {
    let rows = [12_345_678_912, 12_345_678_912, 5_000_000_000] as [Int128]
    let shown = RoundedRows(estimates: rows, fractionDigits: 3)
    #expect(shown.texts[0] == shown.texts[1], "\(shown.texts)")
    #expect(shown.rows.reduce(0, +) == shown.total)
    #expect(shown.total <= rows.reduce(0, +))
    // What can be had is cut in each row by itself, though the rows add up to less then.
    let balances = RoundedRows(balances: rows, fractionDigits: 3, upTo: 4)
    #expect(balances.texts == ["12.3456", "12.3456", "5.0000"])
    #expect(balances.totalText == "29.6913")
    // A row of its own goes up before two equal ones would part.
    let mixed = RoundedRows(estimates: [1_600, 1_600, 1_500], fractionDigits: 6)
    #expect(mixed.rows == [2_000, 2_000, 1_000] || mixed.rows == [1_000, 1_000, 2_000])
  }

  @Test func equalRowsOfAnySizeAddUp() {
    var state: UInt64 = 11
    for count in 1..<200 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let value = Int128(state >> 24)
      let rows = (0..<(count % 9)).map { _ in value } + [Int128(state >> 40)]
      let shown = RoundedRows(estimates: rows, fractionDigits: 4)
      #expect(shown.rows.reduce(0, +) == shown.total)
      let unit = (0..<(9 - shown.fractionDigits)).reduce(Int128(1)) { unit, _ in unit * 10 }
      for (row, value) in zip(shown.rows, rows) { #expect(abs(row - value) < unit) }
      #expect(Set(shown.rows.dropLast()).count <= 1)
    }
  }

  @Test func everyRowIsRoundedByItselfAndTheSumIsRight() {
    var state: UInt64 = 7
    func next() -> Int128 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int128(Int64(bitPattern: state) >> 24)
    }
    for count in 0..<200 {
      let values = (0..<(count % 9)).map { _ in next() }
      for digits in [0, 2, 6, 9] {
        for rounding in RoundedRows.Rounding.allCases {
          let rounded = RoundedRows(values, fractionDigits: digits, rounding)
          let unit = (0..<(9 - rounded.fractionDigits)).reduce(Int128(1)) { unit, _ in unit * 10 }
          #expect(rounded.fractionDigits >= digits)
          #expect(rounded.rows.reduce(0, +) == rounded.total)
          for (value, row) in zip(values + [values.reduce(0, +)], rounded.rows + [rounded.total]) {
            let rest = value - row
            #expect(
              rounding == .down ? (0..<unit).contains(rest) : rest.magnitude * 2 <= unit.magnitude)
            #expect(row % unit == 0)
          }
        }
      }
    }
  }

  @Test(
    arguments: [
      (126_555_530_999, 4, "126.5555"), (126_555_530_999, 2, "126.55"),
      (-14_440_261, 4, "−0.0145"), (20_000, 4, "0.00002"), (-12_000, 4, "−0.00002"),
      (0, 4, "0.0000"),
    ] as [(Int128, Int, String)])
  func whatIsInHandIsCut(rao: Int128, digits: Int, text: String) {
    #expect(NumberFormat.inHand(rao: rao, digits) == text)
  }

  @Test func fewerDigitsInHandAreTheBeginningOfMore() {
    for rao in stride(from: Int128(1), to: 900_000_000_000, by: 7_777_777_777) {
      let whole = NumberFormat.inHand(rao: rao, 9)
      for digits in 2..<9 where rao >= 100_000_000 {
        #expect(whole.hasPrefix(NumberFormat.inHand(rao: rao, digits)))
      }
    }
  }
}

@Suite struct CurrencyTests {
  @Test(
    arguments: [
      ("USD", 2), ("jpy", 0), ("KWD", 3), ("ISK", 0), ("CHF", 2), ("TND", 3), ("ZZZ", nil),
      ("XAU", nil),
      ("US", nil), ("USDT", nil), ("", nil), ("DEM", nil),
    ] as [(String, Int?)])
  func decimals(code: String, decimals: Int?) {
    #expect(Currency.named(code)?.decimals == decimals)
  }

  @Test func theTableIsWhole() {
    #expect(Currency.codes.count == 156)
    #expect(Currency.codes.allSatisfy { $0.utf8.count == 3 && $0 == $0.uppercased() })
    for (_, code) in Currency.signs { #expect(Currency.named(code) != nil) }
  }

  @Test(arguments: [
    ("euro", ["EUR"]), ("€", ["EUR"]), ("yen", ["JPY"]), ("USE", ["USD"]), ("bitcoin", []),
    ("qqq", []),
  ])
  func suggestions(text: String, codes: [String]) {
    #expect(Currency.suggestions(for: text) == codes)
  }
}

@Suite struct TrustTests {
  @Test func aDifferenceOfEqualsIsZero() throws {
    let third = try DecimalNumber.one.divided(by: DecimalNumber(3))
    let one = try third.multiplied(by: DecimalNumber(3))
    #expect(try one.addingTrusted(DecimalNumber(-1)).isZero)
    #expect(
      try !DecimalNumber.one.addingTrusted(#require(DecimalNumber(digits: "-0.999999999999")))
        .isZero)
    #expect(one.roundedTrusted(toFraction: 0, .floor) == .one)
    #expect(third.roundedTrusted(toFraction: 2).isExact)
  }

  @Test func tooCloseToZeroIsNotCalledTooLarge() throws {
    #expect(throws: DecimalError.underflow) { try DecimalNumber(2).raised(to: -2_000) }
    #expect(throws: DecimalError.overflow) { try DecimalNumber.half.raised(to: -2_000) }
    #expect(throws: DecimalError.underflow) { try DecimalNumber(-1_000).exponential() }
    #expect(throws: DecimalError.underflow) {
      try DecimalNumber.half.raised(to: #require(DecimalNumber(digits: "2000.5")))
    }
  }
}
