import StakingEconomics
import StakingModel
import Testing

/// Fixtures by method. The figures come from an independent calculation with exact fractions.
@Suite struct LotMatrixTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let name: String
    let ledger: Ledger
    let method: LotMethod
    let treatment: LedgerBook.SwapTreatment
    let figures: [String]

    var testDescription: String { "\(name), \(method.name), \(treatment)" }

    init(
      _ name: String, _ ledger: Ledger, _ method: LotMethod, _ figures: [String],
      _ treatment: LedgerBook.SwapTreatment = .disposal
    ) {
      self.name = name
      self.ledger = ledger
      self.method = method
      self.treatment = treatment
      self.figures = figures
    }
  }

  /// Income, proceeds, cost, gain, cost left.
  static let matrix: [Row] = [
    Row("plain", Fixture.plain, .firstIn, ["0", "1750", "700", "1050", "2800"]),
    Row("plain", Fixture.plain, .lastIn, ["0", "1750", "1600", "150", "1900"]),
    Row("plain", Fixture.plain, .highestIn, ["0", "1750", "1900", "-150", "1600"]),
    Row("plain", Fixture.plain, .average, ["0", "1750", "1225", "525", "2275"]),
    Row("rewards", Fixture.rewards, .firstIn, ["101.25", "1144", "1048", "96", "53.25"]),
    Row("rewards", Fixture.rewards, .lastIn, ["101.25", "1144", "1053.75", "90.25", "47.5"]),
    Row("rewards", Fixture.rewards, .highestIn, ["101.25", "1144", "1056.25", "87.75", "45"]),
    Row(
      "rewards", Fixture.rewards, .average,
      ["101.25", "1144", "1053.149425287", "90.850574713", "48.100574713"]),
    Row("staking", Fixture.staking, .firstIn, ["105", "9110", "5900", "3210", "2905"]),
    Row("staking", Fixture.staking, .lastIn, ["105", "9110", "7085", "2025", "1720"]),
    Row("staking", Fixture.staking, .highestIn, ["105", "9110", "7100", "2010", "1705"]),
    Row(
      "staking", Fixture.staking, .average,
      ["105", "9110", "6313.914027149", "2796.085972851", "2491.085972851"]),
    Row("staking", Fixture.staking, .firstIn, ["105", "3410", "1200", "2210", "1905"], .carryOver),
    Row("staking", Fixture.staking, .lastIn, ["105", "3410", "1809", "1601", "1296"], .carryOver),
    Row(
      "staking", Fixture.staking, .highestIn, ["105", "3410", "1809", "1601", "1296"], .carryOver),
    Row(
      "staking", Fixture.staking, .average,
      ["105", "3410", "1566.628959276", "1843.371040724", "1538.371040724"], .carryOver),
    Row(
      "thirds", Fixture.thirds, .firstIn,
      ["0", "17.333333385", "100.000000008", "-82.666666623", "0"]),
    Row(
      "thirds", Fixture.thirds, .lastIn,
      ["0", "17.333333385", "100.000000008", "-82.666666623", "0"]),
    Row(
      "thirds", Fixture.thirds, .highestIn,
      ["0", "17.333333385", "100.000000008", "-82.666666623", "0"]),
    Row(
      "thirds", Fixture.thirds, .average,
      ["0", "17.333333385", "100.000000008", "-82.666666623", "0"]),
  ]

  @Test(arguments: matrix)
  func figures(row: Row) throws {
    let book = try row.ledger.book(
      in: Fixture.dollar, method: row.method, treatment: row.treatment)
    let sums: [ExactMoney] = [
      book.income.reduce(.zero) { $0 + $1.value },
      book.disposals.reduce(.zero) { $0 + $1.proceeds },
      book.disposals.reduce(.zero) { $0 + $1.lot.cost },
      book.disposals.reduce(.zero) { $0 + $1.gain },
      book.costLeft,
    ]
    // Two averages in a row are rounded twice, which may differ in the last digit.
    let tolerance: Int128 = row.method == .average ? 1 : 0
    for (sum, figure) in zip(sums, row.figures) {
      let exact = try #require(ExactMoney(figure))
      #expect(abs(sum.nano - exact.nano) <= tolerance, "\(sum.decimal) against \(figure)")
    }
    let year = try #require(book.years().first)
    #expect(year.net == sums[3])
    #expect(book.years().count == 1)
  }

  @Test func lotsKeepTheirDates() throws {
    let book = try Fixture.staking.book(
      in: Fixture.dollar, method: .firstIn, treatment: .carryOver)
    let alpha = book.lots(of: Fixture.alpha)
    #expect(alpha.map(\.event) == [0, 1, 3])
    #expect(alpha.map { $0.rao } == [25_000_000_000, 25_000_000_000, 6_000_000_000])
    #expect(book.held(.tao) == 6_000_000_000)
    #expect(book.assets == [.tao, Fixture.alpha])
  }

  /// In TAO a purchase of TAO costs what it is, so only alpha gains or loses.
  @Test func booksInTAO() throws {
    let book = try Fixture.staking.book(in: .tao, method: .firstIn)
    #expect(book.income.map(\.value.decimal) == ["0.42"])
    #expect(book.disposals.map(\.gain.decimal) == ["0", "0", "1", "0", "0"])
    #expect(book.costLeft.decimal == "10.42")
  }
}
