import Content
import Decimals
import TestSupport
import Testing

@testable import Reports

/// The same values, written as five languages write them.
@Suite struct LocaleTests {
  @Test(
    arguments: [
      ("1,234,567.5 TAO", "de", "1.234.567,5 TAO"),
      ("1,234,567.5 TAO", "fr", "1\u{202F}234\u{202F}567,5 TAO"),
      ("1,234,567.5 TAO", "hi", "12,34,567.5 TAO"), ("1,234,567.5 TAO", "ja", "1,234,567.5 TAO"),
      ("123,456,789", "hi", "12,34,56,789"), ("999", "hi", "999"), ("1,000", "hi", "1,000"),
      ("4.39 %", "de", "4,39\u{A0}%"), ("4.39 %", "fr", "4,39\u{202F}%"), ("4.39 %", "hi", "4.39%"),
      ("4.39&nbsp;%", "ja", "4.39%"), ("18 %", "ja", "18%"),
      ("on 2026-10-08 19:18 UTC", "de", "on 08.10.2026 19:18 UTC"),
      ("2026-10-08.", "fr", "08/10/2026."), ("(2026-10-08)", "hi", "(08/10/2026)"),
      ("2026-10-08", "ja", "2026/10/08"), ("−1,234.5", "de", "−1.234,5"),
      ("143.4 α64", "de", "143,4 α64"), ("SN64 and α1.5", "de", "SN64 and α1.5"),
      ("runtime 475, version 11.3.1", "de", "runtime 475, version 11.3.1"),
      ("a 1,2 b 12,34", "de", "a 1,2 b 12,34"), ("block 9,240,381", "hi", "block 92,40,381"),
      ("x2026-10-08", "de", "x2026-10-08"), ("2026-10-08T10", "de", "2026-10-08T10"),
      ("1,934.5.", "de", "1.934,5."), ("in 2026", "de", "in 2026"), ("", "fr", ""),
    ])
  func isWritten(text: String, code: String, expected: String) throws {
    let locale = try #require(NumberLocale(code))
    #expect(LocalText(locale, sparing: []).plain(text) == expected)
  }

  @Test func namesStayAsTheyAre() throws {
    let locale = try #require(NumberLocale("de"))
    let words = LocalText(locale, sparing: ["Node 1,234.5", "plain"])
    #expect(words.plain("Node 1,234.5 holds 1,234.5 TAO") == "Node 1,234.5 holds 1.234,5 TAO")
  }

  @Test func codeAndTagsStay() throws {
    let words = LocalText(try #require(NumberLocale("de")), sparing: [])
    let html = "<style>a{margin:1.5em}</style><p data-x=\"1,234.5\">1.5</p><code>1.5</code> 2.5"
    #expect(
      words.text(html, .html)
        == "<style>a{margin:1.5em}</style><p data-x=\"1,234.5\">1,5</p><code>1.5</code> 2,5")
    let markdown = "1.5 `1.5` 2.5\n```csv\n1.5\n```\n```text\n1.5\n```"
    #expect(
      words.text(markdown, .markdown) == "1,5 `1.5` 2,5\n```csv\n1.5\n```\n```text\n1,5\n```")
    #expect(words.text("{\"a\": 1.5}", .json) == "{\"a\": 1.5}")
  }

  /// Read back with the marks of its language, a summary says what it says in English.
  @Test(arguments: NumberLocale.all.map(\.code), [ReportFormat.markdown, .html])
  func readsBackTheSame(code: String, format: ReportFormat) throws {
    let locale = try #require(NumberLocale(code))
    var input = try ReportFixtures.summary().input
    let english = try SummaryReport(input).text(format, .embedded)
    input.locale = locale
    let report = SummaryReport(input)
    let local = try report.text(format, .embedded)
    #expect((local == english) == (locale == .english))
    let (left, right) = (tokens(english, .english), tokens(local, locale))
    #expect(left.count > 300)
    #expect(left == right)
    #expect(report.json == SummaryReport(try ReportFixtures.summary().input).json)
    #expect(report.csv == (try ReportFixtures.summary().csv))
  }

  @Test func theProfileMayAsk() throws {
    let text = "taolab: profile/1\nlocale: fr\npositions:\n  - root: 1234.5 TAO\n"
    let report = try ReportFixtures.summary(text)
    #expect(try report.markdown(.embedded).contains("| 1\u{202F}234,50 |"))
    var input = report.input
    input.locale = .english
    #expect(try SummaryReport(input).markdown(.embedded).contains("| 1,234.50 |"))
  }

  /// Numbers and dates of a text in order, each in plain digits; code left out.
  private func tokens(_ text: String, _ locale: NumberLocale) -> [String] {
    let whole = locale.group == "." ? "\\." : locale.group
    let point = locale.decimal == "." ? "\\." : locale.decimal
    let separated = locale.dateMark == "." ? "\\." : locale.dateMark
    let date =
      locale.dates == .dayFirst
      ? "(\\d\\d)\(separated)(\\d\\d)\(separated)(\\d{4})"
      : "(\\d{4})\(separated)(\\d\\d)\(separated)(\\d\\d)"
    guard let dates = try? Regex(date),
      let numbers = try? Regex(
        "\\d{1,3}(?:\(whole)\\d{2,3})+(?:\(point)\\d+)?|\\d+\(point)\\d+|\\d+")
    else { return [] }
    var found: [String] = []
    for part in prose(text) {
      let undated = part.replacing(dates) { match in
        let parts = match.output.dropFirst().compactMap { $0.substring.map(String.init) }
        let ordered = locale.dates == .dayFirst ? Array(parts.reversed()) : parts
        return "d" + ordered.joined(separator: "d")
      }
      found += undated.matches(of: numbers).map { match in
        String(undated[match.range]).replacing(locale.group, with: "")
          .replacing(locale.decimal, with: ".")
      }
    }
    return found
  }

  /// What is for reading: no tags, style sheets, scripts, code.
  private func prose(_ text: String) -> [String] {
    guard text.contains("<html") else {
      var isCode = false
      return text.split(separator: "\n").compactMap { line in
        if line.hasPrefix("```") { isCode = line != "```text" && line != "```" }
        return isCode
          ? nil
          : line.split(separator: "`", omittingEmptySubsequences: false)
            .enumerated().filter { $0.offset % 2 == 0 }.map { String($0.element) }
            .joined(separator: "|")
      }
    }
    var found: [String] = []
    var isKept = false
    for part in text.split(separator: "<") {
      let tag = part.prefix { $0 != ">" }
      for name in ["style", "script", "code", "pre"] {
        if tag.hasPrefix(name) { isKept = true }
        if tag.hasPrefix("/" + name) { isKept = false }
      }
      if !isKept, let end = part.firstIndex(of: ">") {
        found.append(String(part[end...].dropFirst()))
      }
    }
    return found
  }
}
