import Content
import Diagnostics
import Holdings
import Inquiry
import JSONText
import Market
import StakingEconomics
import StakingModel
import TestSupport
import Testing

@testable import Reports

/// Profiles that once made a summary say something wrong, each held to what is right.
@Suite struct ProfileCaseTests {
  /// Read as the verb reads it: against the recorded state.
  private func summary(_ name: String, file: String = #filePath) throws -> SummaryReport {
    let folder = file.split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 } + "/Profiles"
    let text = try #require(TextFile.read("\(folder)/\(name).yaml"))
    let context = try ReportFixtures.context()
    let profile = try Profile.read(
      SourceText(name: name, text: text), snapshot: context.market.snapshot, now: context.now)
    return SummaryReport(
      SummaryInput(
        profile: profile, profileText: text, context: context,
        command: "taolab report summary --profile \(name).yaml --made-on 2026-11-22"))
  }

  private func markdown(_ name: String) throws -> String {
    try summary(name).markdown(.embedded)
  }

  /// The cells of the first row of a table that begins with a title.
  private func row(_ title: String, in markdown: String) -> [Substring]? {
    markdown.split(separator: "\n").first { $0.hasPrefix("| \(title) |") }?
      .split(separator: "|").map { $0.trimmed }
  }

  @Test func aWhalePaysTheRoundTripAndNoMore() throws {
    let report = try summary("whale-cost")
    for outcome in report.comparison.outcomes {
      let cost = Int128(outcome.inAndOut?.cost.rao ?? 0)
      #expect(cost >= 0 && cost <= Int128(outcome.paid.rao), "\(outcome.way)")
    }
    let outcome = try #require(report.comparison.outcome(of: .alpha(Netuid(64))))
    let pool = try #require(report.context.chain.subnet(Netuid(64))?.pool)
    let trip = try RoundTrip(report.comparison.amount, in: pool)
    let fees = TransactionFee.stake.rao + TransactionFee.unstake.rao
    let expected = Int128(trip.paid.rao) - Int128(trip.received.rao) + Int128(fees)
    #expect(Int128(outcome.inAndOut?.cost.rao ?? 0) == expected)
    #expect(expected / 1_000_000_000 == 550)
    // Locked TAO stands apart, and the chance of losing all is an expected value beside the result.
    #expect(report.review.leavingLater.map(\.days) == [21])
    #expect(report.review.leavingLater.map(\.rao) == [295_000_000_000_000])
    let custodial = try #require(report.comparison.outcome(of: .custodial("Big Custodian")))
    #expect(custodial.finalRao - custodial.paid.raoSigned == custodial.earnedRao)
    #expect(custodial.expectedFinalRao < custodial.finalRao)
    let text = try report.markdown(.embedded)
    #expect(text.contains("| More in 21 days, if you ask today | 295,000 TAO |"))
    #expect(text.contains("in hand on average, with the chance of losing all that you gave"))
  }

  /// Large amounts have few digits, a small fee is told as small, and the chart shows what the table does.
  @Test func aWhaleReadsFewDigits() throws {
    let text = try markdown("whale-cost")
    let left = try ["Root", "SN64 Chutes", "SN51 lium.io"].map {
      String(try #require(row($0, in: text))[3])
    }
    #expect(left.allSatisfy { ($0.split(separator: ".").last?.count ?? 9) <= 4 }, "\(left)")
    #expect(text.contains("That is under 0.01 % of what 30 days earn there."))
    #expect(!text.contains("\\`"))
    let course = try #require(text.firstRange(of: "Table: Where your worth lies"))
    let rows = text[course.upperBound...].split(separator: "\n").prefix(8)
    let custodians = try #require(rows.first { $0.hasPrefix("| Custodians |") })
    let end = try #require(custodians.split(separator: "|").last { !$0.trimmed.isEmpty }?.trimmed)
    #expect(!end.contains(".") && text.contains("Custodians, \(end) TAO"))
  }

  @Test func theOrderOfTakesChangesNothing() throws {
    let (a, b) = (try summary("take-order-a"), try summary("take-order-b"))
    for key in ["total", "comparison"] { #expect(a.json[key] == b.json[key], "\(key)") }
    // 1,000 TAO at 18 % and 100 TAO at none: 18 % × 1000 ÷ 1100.
    #expect(a.comparison.root?.take == 10_724)
    let titles = [a, b].map { report in
      report.json["positions"]?.arrayValue?.sorted { "\($0["title"]!)" < "\($1["title"]!)" }
    }
    #expect(titles[0] == titles[1])
  }

  @Test func lockedMoneyIsNotLeftToday() throws {
    let report = try summary("locked")
    #expect(report.review.leavingToday == HoldingsReview.Total(0))
    let text = try report.markdown(.embedded)
    #expect(text.contains("| Leaving everything today returns | 0 TAO |"))
    #expect(text.contains("| More in 365 days, if you ask today | 100 TAO |"))
    #expect(text.contains("| in 365 days |"))
    #expect(text.contains("| **All together** | | **100.000** | **0** | **0** |"))
    #expect(text.contains("100 TAO at Locked Bank cannot be had before 2027-11-22, 365 days after"))
    #expect(text.contains("TAO at Locked Bank is locked for 365 days"))
    let total = try #require(report.json["total"])
    #expect(total["leaving_today"]?["rao"] == 0)
    #expect(total["leaving_later"] == [["days": 365, "rao": 100_000_000_000]])
  }

  @Test func anUnknownRateIsNeverZero() throws {
    let report = try summary("no-rate")
    let text = try report.markdown(.embedded)
    for time in ["1 day", "30 days", "365 days"] {
      #expect(text.contains("| Earned in \(time) | unknown | unknown |"))
    }
    #expect(text.contains("| Kraken | unknown | unknown | unknown | unknown |"))
    #expect(text.contains("| **All together** | **unknown** | **unknown** | **unknown** |"))
    #expect(!text.contains("your own takes"))
    #expect(text.contains("Root and alpha are counted with a take of 18 %"))
    let earned = try #require(report.json["total"]?["earned"]?.arrayValue)
    #expect(earned.count == 3)
    for entry in earned {
      #expect(entry["total"]?["rao"] == .null && entry["total"]?["money"] == .null)
    }
  }

  @Test func aQuotedYearIsOneNumber() throws {
    let report = try summary("apy-two-answers")
    let text = try report.markdown(.embedded)
    #expect(row("Earned in 365 days", in: text)?[1] == "3.46 TAO")
    #expect(text.contains("| 3.46000 TAO |\n"))
    #expect(text.contains("+3.46000 TAO\n"))
    let outcome = try #require(report.comparison.outcome(of: .custodial("Coinbase")))
    #expect(report.review.earned(days: 365).knownRao == outcome.earnedRao)
    #expect(outcome.gainRao == outcome.earnedRao)
  }

  @Test func aYearOfRootIsOneNumber() throws {
    let report = try summary("root-two-answers")
    let ways = try #require(report.json["comparison"]?["ways"]?.arrayValue)
    let total = report.json["total"]?["earned"]?.arrayValue?.last
    let earned = try #require(ways.first?["earned_rao"])
    #expect(total?["days"] == 365 && total?["total"]?["rao"] == earned)
    let rao = try #require(report.review.earned(days: 365).knownRao)
    #expect(earned == .integer(rao))
    // Below the flat rate, which is a scenario and named so.
    #expect(Double(rao) < (report.positions[0].heldRate ?? 0) * 100e9)
    let text = try report.markdown(.embedded)
    #expect(text.contains("| Earned in 365 days | \(Words.tao(rao: rao)) |"))
    #expect(text.contains("held still"))
  }

  @Test func dustIsToldInPlainWords() throws {
    let report = try summary("dust")
    let text = try report.markdown(.embedded)
    #expect(text.contains("Root: not worth claiming."))
    #expect(text.contains("nothing would come out"))
    #expect(!text.contains("ReservesTooLow") && !text.contains("```"))
    #expect(text.contains("| Root | 0.000001 TAO |"))
    #expect(text.contains("| SN64 Chutes | 0.000000001 α64 |"))
    #expect(text.contains("- Root is not possible: the chain takes no stake below 0.002 TAO"))
    #expect(!text.contains("net gain") && !text.contains("| refused | refused"))
    for word in text.split(whereSeparator: { " |*\n".contains($0) }) where word.contains(".") {
      let isZero = word.allSatisfy { "0.".contains($0) } && word.count > 1
      #expect(!isZero, "\(word)")
    }
    let html = try report.html(.embedded)
    #expect(HTMLAudit(html, script: ReportFixtures.script).faults == [])
    #expect(!html.contains("<svg") && !html.contains("<figure") && !html.contains("<input"))
    #expect(report.positions.allSatisfy { ($0.earned(days: 365)?.taoRao ?? 0) >= 0 })
  }

  @Test func hostileNamesAreWords() throws {
    let report = try summary("hostile-names")
    let html = try report.html(.embedded)
    #expect(HTMLAudit(html, script: ReportFixtures.script).faults == [])
    for tag in ["<script>alert", "<svg/onload", "<svg onload", "<img", "javascript:alert(1)\""] {
      #expect(!html.contains(tag), "\(tag)")
    }
    let text = try report.markdown(.embedded)
    #expect(!text.contains("\u{1B}") && !text.contains("\u{200F}"))
    #expect(text.contains("=1+1 ＠SUM(A1) {{name}} {{{chart}}}"))
    #expect(text.contains("| RED | unknown | unknown | unknown | unknown |"))
    for line in text.split(separator: "\n") where line.hasPrefix("| Root, a") {
      #expect(line.contains("a \\| b \\| c \\`code\\` \\[x\\](javascript"))
    }
  }

  @Test func anOldPriceIsSaidBesideEveryFigure() throws {
    let text = try markdown("old-price")
    #expect(text.contains("Your price of TAO is of 2021-01-01, 2,151 days ago."))
    #expect(text.contains("| What | TAO | USD, price of 2021-01-01 |"))
    #expect(text.contains("**That price was 2,151 days old when this was made**"))
    #expect(text.contains("X quotes 1000 % a year. The network pays root"))
    #expect(text.contains("The quote of X is of 2019-01-01, 2,882 days ago."))
    #expect(text.contains("quoted on 2019-01-01, 2,882 days ago, unverified"))
    let fresh = try ReportFixtures.summary(
      ReportFixtures.profileText.replacing("as_of: 2026-10-08", with: "as_of: 2026-11-20"))
    let plain = try fresh.markdown(.embedded)
    #expect(plain.contains("| What | TAO | EUR |") && !plain.contains("That price was"))
  }

  @Test func aLossIsTheFirstThingToldAfterWhatIsLeft() throws {
    let report = try summary("underwater")
    let result = try #require(report.review.result)
    let net = try #require(report.positions[0].exit.net)
    #expect(result.costRao == 500_000_000_000)
    #expect(result.resultRao == Int128(net.rao) - 500_000_000_000)
    let json = try #require(report.json["total"]?["result"])
    #expect(json["cost_rao"] == 500_000_000_000 && json["rao"] == .integer(result.resultRao))
    #expect(json["positions"] == 1)
    let text = try report.markdown(.embedded)
    #expect(text.contains("| Result since you bought | −174.058 TAO (−34.8 %) |"))
    #expect(try summary("locked").json["total"]?["result"] == .null)
    let some = try ReportFixtures.summary().markdown(.embedded)
    #expect(some.contains("| Result since you bought (1 of 7 positions) | +"))
  }

  @Test func anAddressIsShortened() throws {
    let text = try markdown("17-address")
    #expect(text.contains("| Root, 5F4t…ZAc3 |"))
    #expect(!text.contains("5F4tQyWrhfGV"))
  }

  @Test func aNameIsOneLine() throws {
    let text = try markdown("42-newline")
    #expect(text.hasPrefix("# Staking summary for a b \\# x\n"))
    #expect(text.split(separator: "\n").filter { $0.hasPrefix("# ") }.count == 1)
  }

  /// Two hundred positions: made in a bounded time, and the rows add up to what is shown.
  @Test func manyPositionsAddUp() throws {
    let clock = ContinuousClock()
    let start = clock.now
    let report = try summary("many200")
    let text = try report.markdown(.embedded)
    #expect(clock.now - start < .seconds(60))
    #expect(report.positions.count > 100)
    let tables = text.components(from: "Table: The same in TAO", to: "```text")
    #expect(tables.contains("others together |"))
    #expect(tables.split(separator: "\n").count < 20)
    var sums: [Int: Int] = [:]
    var totals: [Int: Int] = [:]
    for line in tables.split(separator: "\n") where line.hasPrefix("| ") {
      let cells = line.split(separator: "|").map { $0.trimmed }
      for (column, cell) in cells.enumerated().dropFirst() {
        let digits = cell.filter(\.isNumber)
        guard column < 4, let value = Int(digits), cell.contains(".") else { continue }
        if cells[0] == "**All together**" {
          totals[column] = value
        } else {
          sums[column, default: 0] += value
        }
      }
    }
    #expect(totals.count == 3 && sums == totals)
    // The page stays small and its sums short.
    #expect(try report.html(.embedded).utf8.count <= 200_000)
    #expect(!text.contains("earned100_365 + earned101_365") && text.contains(" + … + "))
  }
}

extension Substring {
  fileprivate var trimmed: Substring {
    drop { $0 == " " }.reversedDrop
  }

  private var reversedDrop: Substring {
    var rest = self
    while rest.last == " " { rest.removeLast() }
    return rest
  }
}

extension Amount {
  fileprivate var raoSigned: Int128 { Int128(rao) }
}

extension String {
  fileprivate func components(from start: String, to end: String) -> Substring {
    guard let from = firstRange(of: start), let upTo = self[from.upperBound...].firstRange(of: end)
    else { return "" }
    return self[from.upperBound..<upTo.lowerBound]
  }
}
