import Content
import Decimals
import Inquiry
import JSONText
import Market
import StakingEconomics
import StakingModel
import TestSupport
import Testing

@testable import Reports

/// What a summary must not leave unsaid about money: all of it together, at which prices, what was not
/// given, and why a cell says no number.
@Suite struct HonestMoneyTests {
  private static func profile(_ positions: String, head: String = "") -> String {
    "taolab: profile/1\n\(head)positions:\n" + positions
  }

  private static let mixed = profile(
    """
      - root: 100 TAO
      - subnet: 64
        alpha: 1000
      - custodial: Exchange A
        amount: 30 TAO
        quoted_apy: 6%
        quoted_on: 2026-09-01
        commission: 25%
        withdrawal_days: 0

    """)

  /// The joint fall is half of all alpha, and of the rest in money too; text, table and JSON say the same.
  @Test(arguments: SummaryLength.allCases)
  func allOfItFallsTogether(length: SummaryLength) throws {
    var input = try ReportFixtures.summary(Self.mixed).input
    input.length = length
    let report = SummaryReport(input)
    let fall = try #require(report.outlook.jointFall)
    let alpha = try #require(report.positions.first { $0.place == .subnet(Netuid(64)) }).spotRao
    #expect((2 * fall.rao - alpha).magnitude <= 1)
    let left = Double(report.review.spotRao - fall.rao) / Double(report.review.spotRao)
    #expect(abs(fall.part - (1 - left)) < 1e-12 && abs(fall.partInMoney - (1 - left / 2)) < 1e-12)
    let amount = Words.tao(rao: fall.rao)
    let words =
      "f all alpha prices halve at once, \(amount) is gone, \(Words.chance(fall.part)) of all you "
      + "hold. If the price of TAO halves too, \(Words.chance(fall.partInMoney)) of its worth in money "
      + "is gone."
    // What costs most stands first.
    let leads = try fall.rao > #require(report.leadingRisk).rao
    #expect(
      leads
        ? report.mostAtRisk.hasPrefix("I" + words)
        : report.mostAtRisk.hasSuffix("Together: i" + words), "\(report.mostAtRisk)")
    let page = try report.markdown(.embedded)
    #expect(
      page.contains("| All alpha prices halve at once | \(Words.beginning(rao: fall.rao)) |"))
    #expect(report.json["joint_fall"]?["rao"] == .integer(Int(fall.rao)))
    #expect(report.json["joint_fall"]?["price_change"] == .number("-0.5"))
  }

  /// What costs most leads, be it a custodian's failing or the fall of all alpha.
  @Test(arguments: [(30, true), (300, false)])
  func whatCostsMostStandsFirst(held: Int, fallLeads: Bool) throws {
    let report = try ReportFixtures.summary(
      Self.mixed.replacing("amount: 30 TAO", with: "amount: \(held) TAO"))
    #expect(
      report.mostAtRisk.hasPrefix(
        fallLeads ? "If all alpha prices halve at once" : "If Exchange A pays nothing back"),
      "\(report.mostAtRisk)")
  }

  /// A chance that nobody knows is no dash, which is for root, and a lock is named beside the picture.
  @Test func whatIsNotKnownIsNoDash() throws {
    let text = """
      taolab: profile/1
      positions:
        - root: 10 TAO
        - subnet: 108
          alpha: 12345.123456789
          locked: 100

      """
    let report = try ReportFixtures.summary(text)
    let page = try report.markdown(.embedded)
    let row = try #require(
      page.split(separator: "\n").first {
        $0.hasPrefix("| SN108 ChipForge | not known | not known |")
      })
    #expect(!row.isEmpty && page.contains("| Root | – | – |"))
    #expect(page.contains("“Not known” is no sign of safety"))
    #expect(
      page.contains("Under lock, so not in hand: \(Words.tao(rao: report.review.lockedSpotRao))."))
    #expect(page.contains("| 12,345.1 α108 |") && page.contains("**≥ "))
    #expect(report.csv?.contains("12345.123456789") == true)
  }

  /// Without alpha nothing falls but the price of TAO itself.
  @Test func rootFallsInMoneyAlone() throws {
    let report = try ReportFixtures.summary(Self.profile("  - root: 10 TAO\n"))
    let fall = try #require(report.outlook.jointFall)
    #expect(fall.rao == 0 && fall.part == 0 && fall.partInMoney == 0.5)
    #expect(report.mostAtRisk.hasSuffix("so does the worth of all of it in money."))
    #expect(!(try report.markdown(.embedded).contains("All alpha prices halve at once")))
  }

  @Test func theRangeSaysAtWhichPrices() throws {
    let report = try ReportFixtures.summary(Self.mixed)
    #expect(report.earns.contains("9 of 10 paths"))
    #expect(report.earns.hasSuffix("Both are at quoted prices, before what leaving costs."))
  }

  /// A custodian without a rate earns nothing in any figure, and the first screen and the picture say so.
  @Test func whatHasNoRateIsSaidToCountAsNothing() throws {
    let text = Self.mixed + "  - custodial: Exchange B\n    amount: 10 TAO\n"
    let report = try ReportFixtures.summary(text)
    #expect(
      report.earns.hasSuffix("What Exchange B earns is not known: it counts as nothing in both."))
    let page = try report.markdown(.embedded)
    #expect(page.contains("1 position without a rate: counted as 0."))
    #expect(page.contains("missing from the totals and from the range."))
    #expect(!(try ReportFixtures.summary(Self.mixed).earns.contains("not known")))
  }

  /// Days that nobody gave are counted as none, which is said where it is counted.
  @Test(arguments: [false, true])
  func waitingThatWasNotGivenIsTold(isGiven: Bool) throws {
    let text = Self.profile(
      "  - root: 5 TAO\n  - custodial: Exchange B\n    amount: 10 TAO\n"
        + (isGiven ? "    withdrawal_days: 0\n" : ""))
    let report = try ReportFixtures.summary(text)
    let page = try report.markdown(.embedded)
    let csv = try report.text(.csv, .embedded)
    #expect(
      report.leaves.contains(
        "10 TAO at Exchange B counts as paid at once, as you gave no days of waiting.") == !isGiven)
    #expect(
      page.contains("no days from asking to receiving for Exchange B: none are counted")
        == !isGiven)
    #expect(csv.contains("no days from asking to receiving were given") == !isGiven)
  }

  /// A rate is net and simple wherever it is shown; the quote stands beside it by its own name.
  @Test func everyRateIsNet() throws {
    let report = try ReportFixtures.summary(Self.mixed)
    let position = try #require(report.json["positions"]?.arrayValue?.last)
    let rate = try #require(report.positions.last?.heldRate)
    #expect(position["rate"]?["shown"]?.stringValue == Words.percent(rate))
    #expect(position["rate"]?["quoted"]?.stringValue == "6 % APY, compounded daily")
    #expect(report.json["positions"]?.arrayValue?.first?["rate"]?["quoted"] == .null)
    let page = try report.markdown(.embedded)
    #expect(page.contains("| Exchange A | \(Words.percent(rate)) | TAO | quoted on 2026-09-01"))
    #expect(page.contains("The rate of each position as APR, simple and net"))
    #expect(page.contains("a commission of 25 %; quoted as 6 % APY, compounded daily |"))
  }

  /// A result that is not known says why.
  @Test func aResultThatIsNotKnownSaysWhy() throws {
    let text = Self.profile(
      """
        - root: 5 TAO
        - {subnet: 64, alpha: 10, locked: 5, bought_for: 3 TAO}
        - {subnet: 51, alpha: 10, locked: 10, bought_for: 3 TAO}
        - {subnet: 4, alpha: 10, bought_for: 3 TAO}
        - {subnet: 8, alpha: 0.000000001, bought_for: 3 TAO}

      """)
    let page = try ReportFixtures.summary(text).markdown(.embedded)
    for (start, reason) in [
      ("Root", "no cost"), ("SN64", "part locked"), ("SN51", "locked"), ("SN8", "refused"),
    ] {
      let row = page.split(separator: "\n").first { $0.hasPrefix("| \(start) ") }
      #expect(row?.hasSuffix("| \(reason) |") == true, "\(row ?? "none")")
    }
    let known = page.split(separator: "\n").first { $0.hasPrefix("| SN4 ") }
    #expect(known?.split(separator: " ").dropLast().last?.hasPrefix("−") == true)
  }

  /// Where a lock holds everything, nothing is said to arrive.
  @Test func allThatIsLockedIsSaidSo() throws {
    let report = try ReportFixtures.summary(
      Self.profile("  - {subnet: 64, alpha: 640, locked: 640}\n"))
    #expect(report.leaves.hasPrefix("Nothing of it can be left now. "))
    #expect(!report.leaves.contains("arrives today") && report.leaves.contains("held by locks"))
  }

  /// What a position returns reads the same in each table of the page.
  @Test func whatAPositionReturnsReadsTheSameEverywhere() throws {
    let report = try ReportFixtures.summary()
    let page = try report.markdown(.embedded)
    let shown = page.split(separator: "\n").filter { $0.hasPrefix("| SN23") }
      .map { $0.split(separator: "|").map { $0.filter { $0 != " " } } }
    let left = try #require(shown.first?[3])
    let parts = try #require(shown.first { $0.contains { $0.hasSuffix("%)") } })
    let all = try #require(parts.dropLast().last?.split(separator: "(").first)
    #expect(left.hasPrefix(all) || all.hasPrefix(left), "\(left) and \(all)")
  }

  /// What sums of 64-bit numbers add in their last digits stands in no cell.
  @Test(
    arguments: [
      (0.05000000000000001, "0.05"), (7704.620999999999, "7704.621"),
      (27764.249609500002, "27764.2496095"),
      (0.1 + 0.2, "0.3"), (0, "0"), (-0.30000000000000004, "-0.3"), (120, "120"),
      (0.000_000_123, "0.000000123"), (1_234_567_890_123_456, "1234567890123456"),
    ] as [(Double, String)])
  func cellsHaveNoNoise(value: Double, text: String) {
    #expect(NumberFormat.plain(value, significant: 15) == text)
  }

  @Test(
    arguments: [
      (0.0000000057, "under 0.0001 %"), (-0.000000002, "under 0.0001 %"), (0, "0.00 %"),
      (0.000893, "0.0893 %"),
    ] as [(Double, String)])
  func shareOfNothingIsNoDigits(value: Double, text: String) {
    #expect(Words.finePercent(value) == text)
  }
}
