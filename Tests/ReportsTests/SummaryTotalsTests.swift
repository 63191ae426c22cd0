import Content
import Diagnostics
import Holdings
import Inquiry
import JSONText
import StakingEconomics
import StakingModel
import TestSupport
import Testing
import TextFormats

@testable import Reports

/// Positions of each kind, some locked, some paid late: totals and risks say the same everywhere.
@Suite struct SummaryTotalsTests {
  /// Six positions, of which one is locked in part and has a cost.
  static let six = """
    taolab: profile/1
    positions:
      - root: 120 TAO
      - subnet: 64
        alpha: 1500.5
        locked: 500
        bought_for: 120 TAO
      - subnet: 51
        alpha: 777
        bought_for: 70 TAO
      - subnet: 70
        alpha: 5000
        bought_for: 0 TAO
      - custodial: Exchange A
        amount: 50 TAO
        quoted_apy: 17.3%
        quoted_on: 2026-09-01
        lock_days: 400
        withdrawal_days: 7
      - custodial: Exchange B
        amount: 30 TAO
        quoted_apr: 5%
        quoted_on: 2026-09-01
        withdrawal_days: 20

    """

  private func line(_ start: String, in page: String) throws -> [String] {
    let line = try #require(page.split(separator: "\n").first { $0.hasPrefix(start) })
    return line.split(separator: "|").map { $0.filter { $0 != "*" && $0 != " " } }
  }

  /// What is at the foot of the column is the sum of the column, on the page, in CSV and in JSON.
  @Test func whatAllCostIsOneNumber() throws {
    let report = try ReportFixtures.summary(Self.six)
    let page = try report.text(.markdown, .embedded)
    let csv = try report.text(.csv, .embedded)
    #expect(report.review.costRao == 190_000_000_000)
    #expect(try line("| **All together** |", in: page).contains("190.000"))
    let last = try #require(csv.split(separator: "\r\n").last)
    #expect(last.contains(",190,") && !last.contains(",70,"))
    #expect(last.contains("cost: 3 of 6 positions; result: 2 of 6 positions, which cost 70 TAO"))
    #expect(report.json["total"]?["cost_rao"] == .integer(190_000_000_000))
    #expect(report.json["total"]?["result"]?["cost_rao"] == .integer(70_000_000_000))
    #expect(page.contains("The result all together is of 2 positions that cost 70 TAO."))
  }

  /// A cost alone, of what is locked, is told too.
  @Test func aCostWithoutAResultIsTold() throws {
    let text = """
      taolab: profile/1
      positions:
        - subnet: 64
          alpha: 10
          locked: 5
          bought_for: 3 TAO

      """
    let page = try ReportFixtures.summary(text).text(.markdown, .embedded)
    let total = try line("| **All together** |", in: page)
    #expect(
      total.suffix(2).first?.hasPrefix("3") == true && total.last == "notknownyet", "\(total)")
  }

  /// What a lock holds is not refused: CSV and page say that it is locked, and how much.
  @Test func whatIsLockedIsNotRefused() throws {
    let text = """
      taolab: profile/1
      positions:
        - root: 5 TAO
        - subnet: 64
          alpha: 640
          locked: 640
        - subnet: 8
          alpha: 900
          locked: 100

      """
    let report = try ReportFixtures.summary(text)
    let csv = try report.text(.csv, .embedded)
    let page = try report.text(.markdown, .embedded)
    #expect(
      csv.contains(",\"locked, TAO\",") && !csv.contains("refuse")
        && !csv.contains("at least, without"))
    #expect(
      csv.contains("all of it is held by a lock") && csv.contains("a part of it is held by a lock"))
    #expect(csv.contains("what locks hold of 2 of 3 positions is not in it"))
    #expect(csv.contains(",\(PlainAmount.text(rao: report.review.lockedSpotRao)),"))
    #expect(page.contains("| SN64 Chutes | all of it is locked |"))
    #expect(page.contains("What selling a part of what no lock holds at once returns"))
  }

  /// However many positions there are, each kind of risk is told by its largest.
  @Test(arguments: SummaryLength.allCases)
  func everyKindOfRiskIsTold(length: SummaryLength) throws {
    var input = try ReportFixtures.summary(Self.six).input
    input.length = length
    let report = SummaryReport(input)
    let page = try report.markdown(.embedded)
    let risks = report.outlook.risks
    #expect(risks.contains { if case .removal = $0.kind { true } else { false } })
    #expect(page.contains("is removed from the network (place"))
    #expect(page.contains("pays nothing back |"))
    #expect(page.contains("Root's rewards of 365 days at most"))
    let rows = page.split(separator: "\n").count {
      $0.hasPrefix("| ")
        && ($0.contains("the price falls as") || $0.contains("is removed from")
          || $0.contains("pays nothing back") || $0.contains("Root's rewards of"))
    }
    let rest = risks.count - rows
    #expect(rest > 0 && page.contains("\(rest) more of these kinds"))
  }

  /// What a custodian pays out only later is not in hand, and the page says so at each place.
  @Test func whatIsPaidLaterIsNotInHand() throws {
    let report = try ReportFixtures.summary(Self.six)
    let page = try report.text(.markdown, .embedded)
    let waterfall = try #require(report.outlook.waterfall)
    let late = try #require(report.positions.first { $0.exit.waitDays == 407 })
    let kept = late.spotRao + (late.earned(days: 365)?.taoRao ?? 0)
    #expect(-waterfall.rao(.locked) > kept)
    #expect(waterfall.rao(.inHand) == report.outlook.chance?.inHandRao)
    let bars = waterfall.steps.filter { !$0.step.isSum }.reduce(waterfall.rao(.gross)) {
      $0 + $1.rao
    }
    #expect(bars == waterfall.rao(.inHand))
    #expect(page.contains("Not to be had then"))
    #expect(page.contains("or a custodian pays out only later, is not in hand."))
    #expect(page.contains("| Exchange A, after 407 days |"))
    #expect(page.contains("**Exchange A, after 407 days** comes later than the other ways."))
    #expect(page.contains("earns nothing in them: you ask on day 345."))
    #expect(page.contains("All on root counts what custodians pay out within 365 days as if"))
  }

  /// Root beside it has nothing of what cannot be moved there in time.
  @Test func rootHasOnlyWhatCanBeMoved() throws {
    let all = try ReportFixtures.summary(Self.six).review
    let short = try ReportFixtures.summary(
      Self.six.replacing("lock_days: 400", with: "lock_days: 40")
    )
    .review
    let (late, inTime) = (try #require(all.allOnRoot), try #require(short.allOnRoot))
    #expect(inTime.paid.rao - late.paid.rao == 50_000_000_000)
    #expect(all.comparison.amount == short.comparison.amount)
  }

  /// The days in which a custodian pays out earn nothing: the position and its way say the same.
  @Test func withdrawalEarnsNothing() throws {
    let text = """
      taolab: profile/1
      positions:
        - root: 0.5 TAO
        - custodial: Exchange B
          amount: 30 TAO
          quoted_apr: 5%
          quoted_on: 2026-09-01
          withdrawal_days: 20

      """
    let report = try ReportFixtures.summary(text)
    let waterfall = try #require(report.outlook.waterfall)
    let earned = try #require(report.positions[1].earned(days: 365)?.taoRao)
    let paid = earned * 345 / 365
    #expect(abs(-waterfall.rao(.leaving) - 650_000 - (earned - paid)) <= 2)
  }
}
