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
    // A sale held against its pool, which everybody knows, says how large it is.
    #expect(json["total"]?["lost_by_leaving_share"] == .null)
    #expect(text.contains("loses ••• TAO") && !text.contains(/loses ••• TAO \([0-9]/))
    #expect(json["profile_sha256"] == .null && json["name"] == .null)
  }

  /// Cells of numbers: times stay, and parts of what everybody knows go, for they tell the amount.
  @Test(arguments: [
    ("received", "in 33 days", "in 33 days"), ("received", "33", "•••"),
    ("locked", "27.8735", "•••"), ("totalLocked", "27.8735", "•••"),
    ("spot", "at least 12.5", "at least •••"), ("spot", "≥ 12.5", "≥ •••"),
    ("part", "0.0517 %", "•••"),
    ("impact", "0.0516 %", "•••"), ("impact", "refused", "refused"), ("loss", "22 %", "22 %"),
  ])
  func aCellLosesWhatTellsTheAmount(key: String, text: String, shown: String) {
    let values: TemplateValue = .record([key: .text(text)])
    guard case .record(let fields) = Redaction.hiding(values) else { return }
    #expect(fields[key] == .text(shown))
  }

  /// With a fee that everybody knows, its part of what is earned would tell what is earned.
  @Test func noPartOfAKnownFeeIsShown() throws {
    let open = try ReportFixtures.summary().markdown(.embedded)
    let text = try hidden().markdown(.embedded)
    #expect(open.contains("of what 30 days earn there"))
    #expect(text.contains("Claiming on root costs up to 0.00825 TAO"))
    #expect(!text.contains("of what 30 days earn there"))
    #expect(!"\(try hidden().json.text(pretty: false))".contains("\"price_impact\":0"))
  }

  @Test(arguments: [
    ("12 TAO", "••• TAO"), ("(2,677.30 USD)", "(••• USD)"),
    ("at least −3.2 α64", "at least −••• α64"),
    ("3.74 %", "3.74 %"), ("9 of 10 paths", "9 of 10 paths"), ("365 days", "365 days"),
    ("−1 to +2 TAO", "−••• to +••• TAO"), ("on 2026-11-25", "on 2026-11-25"),
    ("place 3 of 120", "place 3 of 120"), ("", ""),
    // Of a pool that everybody knows.
    (
      "SN70 Ax: selling all of it at once has a price impact of 12.1 %. Leaving in parts may.",
      "SN70 Ax: selling all of it at once has a price impact of ••• %. Leaving in parts may."
    ),
    (
      "Buying it raises the price of SN70 by 798.7 %, SN64 by 5.2 %. Halved",
      "Buying it raises the price of SN70 by ••• %, SN64 by ••• %. Halved"
    ),
    // What the network takes of anybody hides nothing.
    (
      "It costs up to 0.00825 TAO for each, and 3 TAO are yours",
      "It costs up to 0.00825 TAO for each, and ••• TAO are yours"
    ),
    ("they add up to more than 1 TAO. 2 TAO", "they add up to more than 1 TAO. ••• TAO"),
  ])
  func aSentenceLosesItsAmounts(text: String, shown: String) {
    #expect(Redaction.hiding(text) == shown)
  }
}
