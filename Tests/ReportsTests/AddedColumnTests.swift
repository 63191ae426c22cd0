import Decimals
import Inquiry
import TestSupport
import Testing

@testable import Reports

/// Rows that are shown add up to the total that is shown.
@Suite struct AddedColumnTests {
  @Test func shownRowsAddUpToTheShownTotal() {
    var random = SeededRandom(seed: 8)
    for _ in 0..<2_000 {
      let count = Int.random(in: 1...40, using: &random)
      let sizes = [3, 1_000_000, 9_000_000_000, 9_000_000_000_000_000] as [Int128]
      let amounts = (0..<count).map { _ -> Int128 in
        let size = sizes[Int.random(in: 0..<sizes.count, using: &random)]
        return Int128.random(in: 0...size, using: &random)
      }
      let sum = amounts.reduce(0, +)
      for decimals in [2, 4, 6, 9] {
        for rounding in RoundedRows.Rounding.allCases {
          let shown = RoundedRows(amounts, fractionDigits: decimals, rounding)
          let unit = (shown.fractionDigits..<9).reduce(Int128(1)) { unit, _ in unit * 10 }
          #expect(shown.rows.reduce(0, +) == shown.total)
          #expect(zip(shown.rows, amounts).allSatisfy { ($0 - $1).magnitude < unit })
          if rounding == .down {
            #expect(shown.total <= sum && sum - shown.total < unit)
          } else {
            #expect((shown.total - sum).magnitude * 2 <= unit)
          }
        }
      }
    }
  }

  @Test func lossesRoundDownToo() {
    let shown = RoundedRows([-15, 4, -26], fractionDigits: 8, .down)
    #expect(shown.total == -37 && shown.rows == [-15, 4, -26])
    #expect(RoundedRows([-20, 24], fractionDigits: 8, .down).rows == [-20, 20])
  }

  /// What can be had reads as it would alone, and never shows more than there is.
  @Test func whatCanBeHadIsCutInEachRow() {
    let amounts = [333_333_333, 333_333_333, 333_333_334] as [Int128]
    let total = HoldingsReview.Total(1_000_000_000)
    let column = AddedColumn(amounts, total: total, isBalance: true)
    #expect(column.rows == ["0.33333", "0.33333", "0.33333"])
    #expect(column.total == "1.00000" && column.addsUpToLess)
    let whale = AddedColumn(
      [499_999_999_350_000, 68_902_340_570_000, 63_246_898_590_000],
      total: HoldingsReview.Total(632_149_238_510_000), isBalance: true)
    #expect(whale.rows == ["499,999.9993", "68,902.3405", "63,246.8985"])
    #expect(whale.total == "632,149.2385")
    let plain = AddedColumn(
      [100_123_400_000, 7_000_600_000], total: HoldingsReview.Total(107_124_000_000),
      isBalance: true)
    #expect(plain.rows == ["100.1234", "7.0006"] && plain.total == "107.1240")
    #expect(!plain.addsUpToLess && whale.addsUpToLess)
    let estimates = AddedColumn(amounts, total: total)
    #expect(estimates.rows == ["0.33333", "0.33333", "0.33334"])
    #expect(estimates.total == "1.00000" && !estimates.addsUpToLess)
  }

  @Test func estimatesAddUpToTheirCutTotal() {
    var random = SeededRandom(seed: 9)
    for count in 1...200 {
      let amounts = (0..<count).map { _ in Int128.random(in: -5...9_000_000_000, using: &random) }
      for digits in [2, 4, 6, 9] {
        let shown = RoundedRows(estimates: amounts, fractionDigits: digits)
        let unit = (digits..<9).reduce(Int128(1)) { unit, _ in unit * 10 }
        #expect(shown.fractionDigits == digits && shown.rows.reduce(0, +) == shown.total)
        #expect((0..<unit).contains(amounts.reduce(0, +) - shown.total))
        #expect(zip(amounts, shown.rows).allSatisfy { ($0 - $1).magnitude < unit })
      }
    }
  }

  @Test func whatIsNotKnownIsMissing() {
    let report = AddedColumn([5_000_000_000, nil], total: HoldingsReview.Total(5_000_000_000))
    #expect(report.rows == ["5.00000", "unknown"])
  }

  @Test(
    arguments: [
      (99_999_350_000, "99.9993 TAO"), (100_000_000_000, "100 TAO"), (1, "0.000000001 TAO"),
      (632_149_239_999_999, "632,149 TAO"), (0, "0 TAO"), (1_999_999_999, "1.99999 TAO"),
    ] as [(Int128, String)])
  func balancesAreNeverRoundedUp(rao: Int128, text: String) {
    #expect(Words.balance(rao: rao) == text)
  }

  @Test(
    arguments: [
      (0.0000000012, "0.000000001"), (0.00000123, "0.0000012"), (0.000276, "0.000276"),
      (-0.00000002, "−0.000000020"), (0.5, "0.5"),
    ])
  func smallNumbersKeepTheirDigits(value: Double, text: String) {
    #expect(Words.number(value) == text)
  }
}
