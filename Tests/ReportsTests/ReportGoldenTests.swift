import Content
import Diagnostics
import Glibc
import JSONText
import TestSupport
import Testing

@testable import Reports

@Suite struct ReportGoldenTests {
  @Test(arguments: ReportFixtures.explainers.map(\.name))
  func explainer(name: String) throws {
    let make = try #require(ReportFixtures.explainers.first { $0.name == name }).make
    let report = try make(ReportFixtures.context())
    // The page is a function of the Markdown; one of each kind shows what it makes of it.
    let formats: [ReportFormat] =
      ["faq-lose", "guide-beginner"].contains(name) ? ReportFormat.ofEvery : [.markdown]
    for format in formats {
      expectGolden(try report.text(format, .embedded), name: "\(name).\(format.rawValue)")
    }
  }

  @Test(arguments: ReportFormat.allCases)
  func summary(format: ReportFormat) throws {
    expectGolden(
      try ReportFixtures.summary().text(format, .embedded), name: "summary.\(format.rawValue)")
  }

  @Test(arguments: [ReportFormat.markdown, .html])
  func briefSummary(format: ReportFormat) throws {
    var input = try ReportFixtures.summary().input
    input.length = .brief
    expectGolden(
      try SummaryReport(input).text(format, .embedded), name: "summary.brief.\(format.rawValue)")
  }

  @Test func summaryWithoutPriceRootOrExchange() throws {
    let text = "taolab: profile/1\npositions:\n  - subnet: 51\n    alpha: 12\n"
    expectGolden(
      try ReportFixtures.summary(text, days: 90).text(.markdown, .embedded), name: "summary.small")
  }

  @Test(arguments: ReportFormat.ofEvery)
  func sameInputSameBytes(format: ReportFormat) throws {
    let first = try ReportFixtures.summary().text(format, .embedded)
    #expect(try ReportFixtures.summary().text(format, .embedded) == first)
    let questions = try ReportFixtures.faq().text(format, .embedded)
    #expect(try ReportFixtures.faq().text(format, .embedded) == questions)
  }

  @Test func jsonReadsBack() throws {
    for text in [
      try ReportFixtures.summary().text(.json, .embedded),
      try ReportFixtures.faq().text(.json, .embedded),
    ] {
      let value = try JSONReader.read(.init(name: "report.json", text: text)).value
      #expect(value["schema"] != nil)
      #expect(value.text(pretty: true) == text || value.text(pretty: true) + "\n" == text)
    }
  }

  @Test(arguments: [
    ("a.md", ReportFormat.markdown), ("A.HTML", .html), ("b.htm", .html), ("c.json", .json),
    ("d", nil), ("e.txt", .markdown), ("e.pdf", nil), ("", nil),
  ])
  func formatOfAFile(name: String, format: ReportFormat?) {
    #expect(ReportFormat(fileName: name) == format)
  }
}
