import Content
import Diagnostics
import JSONText
import Markdown
import Market
import StakingModel
import TestSupport
import Testing

@testable import Reports

/// What makes an answer good enough for a beginner, as rules that can fail.
@Suite struct FAQRuleTests {
  static let leads = ["Why.", "Example.", "What can go wrong.", "What to do next."]
  static let banned = [
    "guaranteed", "risk-free", "risk free", "safe yield", "passive income", "cannot lose",
    "can't lose", "no risk", "always profitable",
  ]

  private func markdown() throws -> String {
    try FAQReport(ReportFixtures.context()).markdown(.embedded)
  }

  /// The blocks of each question by its heading.
  private func questions() throws -> [(title: String, blocks: [MarkdownBlock])] {
    var result: [(title: String, blocks: [MarkdownBlock])] = []
    for block in MarkdownDocument(parsing: try markdown()).blocks {
      if case .heading(2, _, let words) = block.kind {
        result.append((words.plainText, []))
      } else if !result.isEmpty {
        result[result.count - 1].blocks.append(block)
      }
    }
    return result
  }

  @Test func everyQuestionIsThere() throws {
    #expect(try questions().count == FAQReport.questionIDs.count)
    #expect(Set(FAQReport.questionIDs).count == FAQReport.questionIDs.count)
  }

  @Test func questionsAreShortQuestions() throws {
    for (title, _) in try questions() {
      #expect(title.hasSuffix("?"))
      #expect(title.count <= 70, "\(title)")
    }
  }

  @Test func theAnswerComesFirst() throws {
    for (title, blocks) in try questions() {
      guard case .paragraph(let words) = blocks.first?.kind else {
        Issue.record("\(title) does not begin with its answer")
        continue
      }
      let count = words.plainText.split(separator: " ").count
      #expect(count <= 40, "\(title): \(count) words")
    }
  }

  @Test func everyAnswerHasAllParts() throws {
    for (title, blocks) in try questions() {
      let found = blocks.compactMap { block -> String? in
        guard case .paragraph(let words) = block.kind, case .strong(let lead) = words.first?.kind
        else { return nil }
        return lead.plainText
      }
      #expect(found == FAQRuleTests.leads, "\(title)")
    }
  }

  @Test func sentencesAndParagraphsAreShort() throws {
    for (title, blocks) in try questions() {
      let text = Readability(blocks)
      #expect(text.longest.count <= 25, "\(title): \(text.longest.joined(separator: " "))")
      #expect(text.meanLength <= 15, "\(title): \(text.meanLength)")
      #expect(text.grade <= 8, "\(title): \(text.grade)")
      #expect((text.sentencesPerParagraph.max() ?? 0) <= 5, "\(title)")
    }
  }

  @Test func listsAreShort() throws {
    for block in MarkdownDocument(parsing: try markdown()).blocks {
      if case .list(let list) = block.kind { #expect(list.items.count <= 7) }
    }
  }

  /// Also the summary, whose words follow the same rules.
  @Test func nothingIsPromised() throws {
    for text in [try markdown(), try ReportFixtures.summary().markdown(.embedded)] {
      for word in FAQRuleTests.banned {
        #expect(!text.lowercased().contains(word), "\(word)")
      }
    }
  }

  /// Every source is used, every reference has its source.
  @Test func sourcesMeetTheirReferences() throws {
    for text in [try markdown(), try ReportFixtures.summary().markdown(.embedded)] {
      let lines = text.split(separator: "\n")
      let defined = lines.compactMap { line -> String? in
        guard line.hasPrefix("[^"), let end = line.firstIndex(of: "]") else { return nil }
        return line[line.index(after: end)...].hasPrefix(":") ? String(line[...end]) : nil
      }
      let body = lines.filter { line in !defined.contains { line.hasPrefix($0) } }.joined()
      for source in defined { #expect(body.contains(source), "\(source) is never used") }
      #expect(defined.count == MarkdownDocument(parsing: text).footnotes.count)
      #expect(!MarkdownDocument(parsing: text).html().contains("[^"))
    }
  }

  @Test func everyAnswerHasASource() throws {
    let answers = try markdown().components(between: "\n## ")
    #expect(answers.count == FAQReport.questionIDs.count + 1)
    for answer in answers.dropFirst() {
      #expect(answer.contains("[^"), "\(answer.prefix(40))")
    }
  }

  @Test func structuredDataMirrorsTheVisibleText() throws {
    let report = try FAQReport(ReportFixtures.context())
    let html = try report.html(.embedded)
    let visible = HTMLAudit(html).text.plain
    let answers = FAQReport.answers(in: try report.markdown(.embedded))
    #expect(answers.count == FAQReport.questionIDs.count)
    for (question, answer) in answers {
      #expect(visible.contains(question.plain), "\(question)")
      #expect(visible.contains(answer.plain), "\(answer)")
    }
    let data = FAQReport.structuredData(answers)
    #expect(html.contains("<script type=\"application/ld+json\">"))
    #expect(data["mainEntity"]?.arrayValue?.count == answers.count)
  }

  /// Numbers are computed. Digits stand in templates only inside names of values, in source notes
  /// and in table rules.
  @Test func noNumberIsTyped() throws {
    let names = ContentLibrary.embedded.names(in: "templates").filter {
      $0.hasSuffix(".md.mustache")
    }
    #expect(names.count == FAQReport.questionIDs.count + 3 + Reply.ids(in: .embedded).count)
    for name in names {
      let text = try #require(ContentLibrary.embedded.text(name))
      for line in text.split(separator: "\n") where !line.hasPrefix("[^") {
        let words = String(line.replacing("SHA-256", with: "")).outsideBraces.withoutDates
        #expect(words.filter(\.isNumber).isEmpty, "\(name): \(line)")
      }
    }
  }

  @Test func aMarketWithoutSubnetsIsRefused() throws {
    let context = try ReportFixtures.context { $0.chain.subnets = [] }
    #expect(throws: DiagnosticList.self) { try FAQReport(context) }
  }
}

extension String {
  /// Words alone, one space between.
  fileprivate var plain: String {
    replacing("&nbsp;", with: " ").replacing("&quot;", with: "\"").replacing("&amp;", with: "&")
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  fileprivate var outsideBraces: String {
    var depth = 0
    return String(
      filter { character in
        if character == "{" { depth += 1 }
        defer { if character == "}" { depth -= 1 } }
        return depth == 0
      })
  }

  fileprivate func components(between separator: String) -> [String] {
    var parts: [String] = []
    var rest = Substring(self)
    while let range = rest.firstRange(of: separator) {
      parts.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    return parts + [String(rest)]
  }
}

extension String {
  /// Without code, days, months with their year, and the number of root.
  fileprivate var withoutDates: String {
    var text = self
    for pattern in [
      "`[^`]*`", "[0-9]* ?(January|February|April|August|October) 20[0-9][0-9]", "in 20[0-9][0-9]",
      "subnet 0", "64-bit",
    ] {
      if let expression = try? Regex(pattern) { text.replace(expression, with: "") }
    }
    return text
  }
}
