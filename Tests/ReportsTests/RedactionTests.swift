import Content
import JSONText
import Testing

@testable import Reports

/// What a hidden summary may still say, and what it may not.
@Suite struct RedactionTests {
  private func hidden(_ length: SummaryLength = .full) throws -> SummaryReport {
    var input = try ReportFixtures.summary().input
    input.hide()
    input.length = length
    return SummaryReport(input)
  }

  @Test(arguments: SummaryLength.allCases, ReportFormat.allCases)
  func namesAndAmountsAreGone(length: SummaryLength, format: ReportFormat) throws {
    let text = try hidden(length).text(format, .embedded)
    for secret in [
      "Ada", "Example Validator", "Small Stake", "Another Validator", "Exchange A", "1,821.19",
      "421,605.56", "1,500.5", "20,000", "40,000", "461.845", "50 TAO", "17.03", "1,888",
      "106,917", "3.73951",
    ] {
      #expect(!text.contains(secret), "\(secret)")
    }
    #expect(text.contains("Custodian 1") || length == .brief || format == .json)
    #expect([.json, .csv].contains(format) || text.contains(Redaction.mark))
  }

  @Test func sharesAndRatesStay() throws {
    let text = try hidden().markdown(.embedded)
    #expect(text.contains("4.87 %") && text.contains("(+3.74 %)"))
    #expect(text.contains("9 of 10 paths bring between −••• and +••• TAO in 365 days"))
    let json = try hidden().json
    #expect(json["total"]?["leaving_today"]?["rao"] == .null)
    #expect(json["total"]?["lost_by_leaving_share"] != .null)
    #expect(json["profile_sha256"] == .null && json["name"] == .null)
  }

  @Test(arguments: [
    ("12 TAO", "••• TAO"), ("(2,677.30 USD)", "(••• USD)"),
    ("at least −3.2 α64", "at least −••• α64"),
    ("3.74 %", "3.74 %"), ("9 of 10 paths", "9 of 10 paths"), ("365 days", "365 days"),
    ("−1 to +2 TAO", "−••• to +••• TAO"), ("on 2026-11-25", "on 2026-11-25"),
    ("place 3 of 120", "place 3 of 120"), ("", ""),
  ])
  func aSentenceLosesItsAmounts(text: String, shown: String) {
    #expect(Redaction.hiding(text) == shown)
  }
}
