import Content
import Diagnostics
import Holdings
import Inquiry
import Market
import TestSupport
import Testing

@testable import Reports

/// What shares its market, templates and styles with others comes out as if it were alone.
@Suite struct SummaryPressTests {
  private static let folder =
    #filePath.split(separator: "/").dropLast().map { "/" + $0 }.joined() + "/Profiles/"
  private static let names = [
    "dust", "hostile-names", "locked", "many200", "no-rate", "old-price", "take-order-a",
    "underwater", "whale-cost",
  ]

  @Test(arguments: SummaryLength.allCases, ReportFormat.allCases)
  func everyPageIsTheOneThatIsMadeAlone(length: SummaryLength, format: ReportFormat) throws {
    let context = try ReportFixtures.context()
    let press = try SummaryPress(
      context, days: 90, amount: nil, length: length, format: format, isRedacted: false,
      in: .embedded)
    for name in Self.names {
      let text = try #require(TextFile.read(Self.folder + name + ".yaml"))
      let profile = try Profile.read(
        SourceText(name: name, text: text), snapshot: context.market.snapshot)
      var input = SummaryInput(
        profile: profile, profileText: text, context: try ReportFixtures.context(),
        horizonDays: 90, command: "again")
      input.length = length
      let alone = try SummaryReport(input).text(format, .embedded)
      let page = press.page(profile, text: text, command: "again")
      #expect(String(decoding: page.bytes, as: UTF8.self) == alone, "\(name)")
    }
  }

  /// A page of one sheet says what the long one says.
  @Test func theBriefSummaryHasTheNumbersOfTheFullOne() throws {
    var input = try ReportFixtures.summary().input
    let full = SummaryReport(input)
    input.length = .brief
    let brief = SummaryReport(input)
    #expect(brief.earns == full.earns && brief.leaves == full.leaves)
    #expect(brief.mostAtRisk == full.mostAtRisk)
    #expect(brief.outlook.risks == full.outlook.risks)
    #expect(brief.outlook.chance?.end == full.outlook.chance?.end)
    #expect(brief.json == full.json)
  }
}
