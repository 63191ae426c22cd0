import Content
import Diagnostics
import Holdings
import Inquiry
import JSONText
import Market
import TestSupport
import Testing
import TextFormats

@testable import Reports

/// The table of a summary: every position, and the totals of the page.
@Suite struct SummaryCSVTests {
  private static let folder =
    #filePath.split(separator: "/").dropLast().map { "/" + $0 }.joined() + "/Profiles/"

  private func report(_ name: String) throws -> SummaryReport {
    let text = try #require(TextFile.read(Self.folder + name + ".yaml"))
    let context = try ReportFixtures.context()
    let profile = try Profile.read(
      SourceText(name: name, text: text), snapshot: context.market.snapshot)
    return SummaryReport(
      SummaryInput(profile: profile, profileText: text, context: context, command: "again"))
  }

  /// Cells by column, as a reader of CSV finds them.
  private func rows(_ report: SummaryReport) throws -> [[String: JSONNode.Content]] {
    let text = try report.text(.csv, .embedded)
    let table = try CSVReader.read(SourceText(name: "summary.csv", text: text))
    guard case .array(let columns)? = table["columns"]?.content,
      case .array(let rows)? = table["rows"]?.content
    else { return [] }
    return rows.compactMap { row in
      guard case .array(let cells) = row.content, cells.count == columns.count else { return nil }
      let names = columns.map { column -> String in
        if case .string(let name) = column.content { name } else { "" }
      }
      return Dictionary(
        zip(names, cells.map(\.content)), uniquingKeysWith: { first, _ in first })
    }
  }

  private func rao(_ content: JSONNode.Content?) -> Int128? {
    guard case .number(let text)? = content else { return nil }
    let parts = text.split(separator: ".")
    let fraction = parts.count > 1 ? String(parts[1]) : ""
    return Int128(parts[0] + fraction + String(repeating: "0", count: 9 - fraction.count))
  }

  @Test(arguments: [
    "many200", "underwater", "locked", "whale-cost", "no-rate", "old-price", "dust",
  ])
  func totalsAreThoseOfThePage(name: String) throws {
    let report = try report(name)
    let rows = try rows(report)
    let total = try #require(rows.last)
    #expect(rows.count == report.positions.count + 1)
    let review = report.review
    #expect(rao(total["worth as quoted, TAO"]) == review.spotRao)
    #expect(rao(total["if left today, TAO"]) == review.leavingToday.knownRao)
    for days in review.horizons {
      let column = "earned in \(days) day\(days == 1 ? "" : "s"), TAO"
      #expect(rao(total[column]) == review.earned(days: days).knownRao)
    }
    // And the rows add up to it.
    for column in ["worth as quoted, TAO", "if left today, TAO", "that loses, TAO"] {
      let sum = rows.dropLast().compactMap { rao($0[column]) }.reduce(0, +)
      #expect(sum == rao(total[column]) ?? 0, "\(column)")
    }
    let page = try report.text(.markdown, .embedded)
    let worth = Words.tao(rao: review.spotRao)
    #expect(page.contains("| Worth at quoted prices | \(worth) |"), "\(name)")
  }

  /// What the page says beside a number stands beside it here.
  @Test func whatANumberDoesNotSayIsNoted() throws {
    let rows = try rows(report("locked"))
    func notes(_ word: String) -> Bool {
      rows.contains {
        if case .string(let text)? = $0["note"] { text.contains(word) } else { false }
      }
    }
    #expect(notes("the rate is net of") && notes("unverified"))
    #expect(notes("if left today: 1 of 1 positions paid out later, not in it"))
    let dust = try self.rows(report("dust"))
    guard case .string(let total)? = dust.last?["note"] else {
      Issue.record("the total has no note")
      return
    }
    #expect(total.contains("if left today: at least, without"), "\(total)")
    let refused = dust.dropLast().filter { $0["if left today, TAO"] == .null }
    #expect(!refused.isEmpty)
    for row in refused {
      #expect(row["to be had in days"] == .null)
      guard case .string(let note)? = row["note"] else {
        Issue.record("nothing is noted")
        continue
      }
      #expect(note.contains("the chain would refuse to sell it"))
    }
  }

  @Test func noNameIsAFormula() throws {
    let text = try report("hostile-names").text(.csv, .embedded)
    for line in text.split(separator: "\r\n") {
      for cell in line.split(separator: ",") {
        let first = cell.drop { $0 == "\"" }.first ?? " "
        #expect(!"=@\t".contains(first) || cell.contains("'"), "\(cell)")
      }
      #expect(!line.contains("\u{1B}") && !line.contains("\u{202E}"))
    }
  }
}
