import Content
import Diagnostics
import Holdings
import JSONText
import Markdown
import Market
import Presentation
import StakingModel
import TestSupport
import Testing

@testable import Reports

/// Anybody can name a subnet, and a profile comes from anywhere. These tests go past the neutraliser
/// at the entry: every format has to hold by itself.
@Suite struct HostileTextTests {
  static let names = [
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "a | b | c", "`x` ``y``",
    "```\n# out", "~~~~",
    "[click](https://evil.example)", "![x](https://evil.example/x.png)", "\u{1B}[31mred\u{1B}[0m",
    "\u{202E}evil\u{2066}", "# heading\n\n> [!WARNING]\n> quote", "</style><script>",
    "\"quoted\" 'single' &amp;", "{{title}} {{{markup}}}", "\u{0}\u{7}\u{8}", "www.evil.example",
    "--- \n***", "{% raw %}", "$(rm -rf /)", "\u{85}\u{2028}line", "e\u{301}\u{301}\u{301}",
  ]

  private func summary(_ name: String) throws -> SummaryReport {
    let context = try ReportFixtures.context { snapshot in
      for index in snapshot.subnets.indices where snapshot.subnets[index].netuid == Netuid(64) {
        snapshot.subnets[index].name = name
      }
      snapshot.provenance.capture = name
    }
    return try ReportFixtures.summary(context: context) { profile in
      profile.name = name
      profile.positions = profile.positions.map { position in
        guard case .custodial(var custodial) = position else { return position }
        custodial.provider = name + String(custodial.amount.rao)
        return .custodial(custodial)
      }
    }
  }

  private func faq(_ name: String) throws -> FAQReport {
    try FAQReport(named(name), in: .embedded)
  }

  private func subnet(_ name: String) throws -> SubnetReport {
    try SubnetReport(Netuid(64), named(name), in: .embedded)
  }

  private func guide(_ name: String) throws -> GuideReport {
    try GuideReport(.choosing, named(name), in: .embedded)
  }

  /// The market with every subnet of this name.
  private func named(_ name: String) throws -> ReportContext {
    try ReportFixtures.context { snapshot in
      for index in snapshot.subnets.indices { snapshot.subnets[index].name = name }
    }
  }

  private func isVisible(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 0x0A: true
      case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069, 0x2028, 0x2029: false
      default: true
      }
    }
  }

  @Test(arguments: names)
  func pagesStayPages(name: String) throws {
    for (html, script) in [
      (try summary(name).html(.embedded), ReportFixtures.script),
      (try faq(name).html(.embedded), nil), (try subnet(name).html(.embedded), nil),
      (try guide(name).html(.embedded), nil),
    ] {
      #expect(HTMLAudit(html, script: script).faults == [])
      #expect(isVisible(html))
      #expect(!html.contains("<img"))
      #expect(!html.contains("onerror=alert(1)>"))
      #expect(!html.contains("href=\"https://evil"))
    }
  }

  /// The words of the name are there; the shape of the document is what it is for a plain name.
  @Test(arguments: names)
  func markdownKeepsItsShape(name: String) throws {
    let texts = try texts(name)
    #expect(texts.allSatisfy(isVisible))
    #expect(try texts.map(shape) == HostileTextTests.plain.get())
  }

  private func texts(_ name: String) throws -> [String] {
    [
      try summary(name).markdown(.embedded), try faq(name).markdown(.embedded),
      try subnet(name).markdown(.embedded), try guide(name).markdown(.embedded),
    ]
  }

  private static let plain = Result {
    let suite = HostileTextTests()
    return try suite.texts("plain").map(suite.shape)
  }

  /// Headings, tables with their size, lists with their length: everything but the words.
  private func shape(_ markdown: String) -> [String] {
    MarkdownDocument(parsing: markdown).blocks.map { block in
      switch block.kind {
      case .heading(let level, _, _): "heading \(level)"
      case .paragraph: "paragraph"
      case .code: "code"
      case .quote: "quote"
      case .callout(let kind, let inside): "callout \(kind) \(inside.count)"
      case .list(let list): "list \(list.items.count)"
      case .table(let table): "table \(table.header.count)×\(table.rows.count)"
      case .thematicBreak: "rule"
      case .rawHTML: "html"
      }
    }
  }

  @Test(arguments: names)
  func jsonIsOneValue(name: String) throws {
    for text in [
      try summary(name).text(.json, .embedded), try faq(name).text(.json, .embedded),
      try subnet(name).text(.json, .embedded),
    ] {
      let value = try JSONReader.read(.init(name: "report.json", text: text)).value
      #expect(value["schema"] != nil)
      #expect(text.utf8.allSatisfy { $0 >= 0x20 || $0 == 0x0A })
    }
  }
}
