import Content
import Diagnostics
import Holdings
import Inquiry
import JSONText
import Market
import StakingModel
import TestSupport
import Testing

@testable import Reports

/// Comparisons of two summaries, and plans: golden pages, and sums that hold.
@Suite struct ComparePlanTests {
  /// What rounding to whole rao leaves over is no cause.
  @Test func roundingIsNoCause() throws {
    let report = try ReportFixtures.summary()
    let both = try ["a", "b"].map { try SavedSummary(report, named: $0) }
    let compared = CompareReport(both[0], both[1], report.context, command: "")
    #expect(compared.causes.isEmpty && compared.why == "No amount and no price moved.")
    #expect(!compared.isTold(1) && !compared.isTold(-2) && compared.isTold(1_000_000))
  }

  /// A loss reads alike in the sentence and in the tables, whatever its sign.
  @Test func aLossHasTheSameDigitsEverywhere() throws {
    let context = try ReportFixtures.context()
    let both = try ["1000.1", "911.7"].map { alpha in
      try summary(
        "taolab: profile/1\npositions:\n  - subnet: 64\n    alpha: \(alpha)\n", context)
    }
    let report = CompareReport(both[0], both[1], context, command: "")
    let text = try report.markdown(.embedded)
    let digits = report.figures.moved(report.figures.totals.worth).filter { $0 != "−" }
    #expect(report.worthRao < 0 && report.first.contains("\(digits) TAO less"))
    #expect(text.contains("**−\(digits)**") && text.contains("| −\(digits) |"))
    #expect(report.why.contains("−\(digits) TAO"))
  }

  private func summary(_ text: String, _ context: ReportContext) throws -> SavedSummary {
    let report = try ReportFixtures.summary(text, context: context)
    return try SavedSummary(report, named: "ada.json")
  }

  private static let later = """
    taolab: profile/1
    name: Ada
    currency: EUR
    positions:
      - root: 150 TAO
        validator: Example Validator
        take: 18%
      - subnet: 64
        alpha: 1000
        take: 9%
      - subnet: 51
        alpha: 40
      - custodial: Exchange A
        amount: 50 TAO
        quoted_apy: 5%
        quoted_on: 2026-10-01
    """

  private func comparison() throws -> CompareReport {
    let context = try ReportFixtures.context()
    let moved = try ReportFixtures.context { snapshot in
      let chain = snapshot.chain
      let subnets = chain.subnets.map { subnet -> SubnetState in
        var subnet = subnet
        if subnet.netuid == Netuid(64) {
          subnet.pool.tao = Amount(rao: subnet.pool.tao.rao / 10 * 13)
        }
        return subnet
      }
      snapshot.chain.subnets = subnets
      snapshot.chain.block += 216_000
    }
    return CompareReport(
      try summary(ReportFixtures.profileText, context), try summary(Self.later, moved), context,
      command: "taolab report compare ada.json later.json")
  }

  private func plan() throws -> PlanReport {
    let context = try ReportFixtures.context()
    let wish = PlanWish(
      goal: Amount(rao: 10_000_000_000), days: 365, amount: Amount(rao: 500_000_000_000),
      mostInOneSubnet: 0.2, mostLost: 0.05)
    return PlanReport(
      context.inquiry.plan(wish, with: [Netuid(64), Netuid(51)]), context,
      command: "taolab report plan 64 51 --goal '10 TAO a year'")
  }

  /// A limit that needs an amount says so, whatever other limits are broken.
  @Test(arguments: [nil, 0.05, 0.000_01])
  func aLimitThatCannotBeJudgedSaysSo(mostLost: Double?) throws {
    let context = try ReportFixtures.context()
    let wish = PlanWish(
      goal: Amount(rao: 1_000_000_000), days: 365, amount: nil, mostInOneSubnet: 0.2,
      mostLost: mostLost)
    let text = try PlanReport(
      context.inquiry.plan(wish, with: [Netuid(64)]), context, command: "again"
    ).markdown(.embedded)
    #expect(text.contains("That could not be judged"))
    #expect(text.contains("a part of what? say the amount"))
  }

  private func first(
    _ amount: UInt64?, _ mostLost: Double?, _ netuids: [UInt16] = [64, 51, 70]
  ) throws -> (plan: StakePlan, text: String) {
    let context = try ReportFixtures.context()
    let wish = PlanWish(
      goal: Amount(rao: 10_000_000_000), days: 365,
      amount: amount.map { Amount(rao: $0 * 1_000_000_000) },
      mostInOneSubnet: amount == nil ? nil : 0.2,
      mostLost: mostLost)
    let plan = context.inquiry.plan(wish, with: netuids.map(Netuid.init))
    return (plan, PlanReport(plan, context, command: "again").first)
  }

  /// What leads is a way within the limits; where none is, that leads.
  @Test func theFirstWordsKeepTheLimits() throws {
    let free = try first(nil, nil)
    #expect(free.text.contains("In SN70 it takes") && !free.text.contains("limits"))
    let narrow = try first(100, 0.05)
    #expect(narrow.text.hasPrefix("None of these ways keeps your limits."), "\(narrow.text)")
    #expect(narrow.text.contains("more than there is") && narrow.text.contains("SN70 takes least"))
    let wide = try first(1_000, 0.05)
    #expect(
      wide.text.hasPrefix("On root it takes") && !wide.text.contains("In SN70"), "\(wide.text)")
    let kept = try first(1_000, nil)
    #expect(kept.text.contains("In SN70 it takes") && kept.text.contains("within your limits"))
  }

  /// No part of the spread loses more than the limit, in 5 of 100 paths either.
  @Test func theSpreadKeepsTheRange() throws {
    let (plan, _) = try first(100, 0.05)
    #expect(plan.spread?.parts.map(\.place) == [.root])
    let text = try PlanReport(plan, ReportFixtures.context(), command: "again").markdown(.embedded)
    #expect(text.contains("SN70: no part there keeps the limits.") && !text.contains("\\`"))
    let open = try first(100, 0.99).plan
    #expect(open.spread?.parts.count == 4)
  }

  @Test(arguments: ReportFormat.ofEvery)
  func goldens(format: ReportFormat) throws {
    expectGolden(
      try comparison().text(format, .embedded), name: "compare.\(format.rawValue)")
    expectGolden(try plan().text(format, .embedded), name: "plan.\(format.rawValue)")
  }

  @Test func everyPageIsSound() throws {
    for page in [try comparison().html(.embedded), try plan().html(.embedded)] {
      #expect(page.contains("noindex") && !page.contains("og:") && !page.contains("style=\""))
      let faults = HTMLAudit(page).faults
      #expect(faults.isEmpty, "\(faults)")
    }
  }

  @Test func causesAreTheWholeChange() throws {
    let report = try comparison()
    let parts = HoldingsChange.Cause.allCases.reduce(Int128(0)) { $0 + report.change.worth($1) }
    #expect(parts == report.worthRao && report.worthRao != 0)
    #expect(report.change.worth(.prices) > 0, "the price of subnet 64 rose")
    #expect(report.change.worth(.came) > 0 && report.change.worth(.went) < 0)
  }

  /// Of many positions those stand in rows that moved; the others are counted.
  @Test func whatDidNotMoveIsOnlyCounted() throws {
    let context = try ReportFixtures.context()
    func report(_ later: String) throws -> String {
      let rows = (1...30).map { "  - {subnet: \($0), alpha: 10}\n" }.joined()
      let texts = ["120 TAO", later].map {
        "taolab: profile/1\npositions:\n  - root: \($0)\n\(rows)"
      }
      return try CompareReport(
        try summary(texts[0], context), try summary(texts[1], context), context,
        command: "taolab report compare a.json b.json"
      ).markdown(.embedded)
    }
    let moved = try report("140 TAO")
    #expect(moved.contains("- 30 other positions did not move and are in the sums only."))
    #expect(moved.contains("| Root | 120 TAO | 140 TAO |") && !moved.contains("| SN5 "))
    let same = try report("120 TAO")
    #expect(!same.contains("## Position by position") && !same.contains("did not move"))
  }

  /// What may be more says so, as the summaries do, and what cannot be left today stands beside what can.
  @Test func boundsAndWhatComesLaterAreTold() throws {
    let context = try ReportFixtures.context()
    let both = try ["900", "950"].map { alpha in
      try summary(
        """
        taolab: profile/1
        positions:
          - {subnet: 64, alpha: 1500.5, locked: 400}
          - {subnet: 108, alpha: \(alpha)}
          - {custodial: Coinbase, amount: 50 TAO, lock_days: 30, withdrawal_days: 3}
        """, context)
    }
    let report = CompareReport(both[0], both[1], context, command: "")
    let text = try report.markdown(.embedded)
    #expect(both.allSatisfy { $0.total.yearIsAtLeast && $0.total.laterRao == 50_000_000_000 })
    #expect(text.contains("| Earned in 365 days, prices held still | at least "))
    #expect(text.contains("| Comes only days after asking | 50.0"))
    #expect(text.contains("| Held by your own locks, at quoted prices | 27."))
    #expect(report.json["before"]?["year_at_least"] == .bool(true))
    #expect(report.json["after"]?["locked_spot_rao"] == .integer(27_873_500_212))
  }

  @Test func aSavedSummaryIsReadAsItWasMade() throws {
    let report = try ReportFixtures.summary()
    let text = try report.text(.json, .embedded)
    #expect(SavedSummary.isOne(text) && !SavedSummary.isOne(ReportFixtures.profileText))
    let saved = try SavedSummary(SourceText(name: "ada.json", text: text))
    #expect(saved.holdings.count == report.positions.count)
    #expect(CompareReport.worth(saved) == report.review.spotRao)
    #expect(saved.total.leavingRao == report.review.leavingToday.knownRao)
    let same = CompareReport(saved, saved, try ReportFixtures.context(), command: "")
    #expect(same.worthRao == 0 && same.causes.isEmpty && same.picture == nil)
  }

  /// One with hidden amounts says so, instead of counting them as nothing.
  @Test func aHiddenSummaryIsRefused() throws {
    var input = try ReportFixtures.summary().input
    input.hide()
    let text = try SummaryReport(input).text(.json, .embedded)
    #expect(throws: DiagnosticList.self) {
      try SavedSummary(SourceText(name: "hidden.json", text: text))
    }
    #expect(throws: DiagnosticList.self) {
      try SavedSummary(SourceText(name: "x.json", text: #"{"schema": "taolab-report-summary/3"}"#))
    }
  }
}
