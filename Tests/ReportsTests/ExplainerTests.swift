import CivilTime
import Content
import Diagnostics
import JSONText
import Markdown
import Market
import StakingModel
import Testing

@testable import Reports

/// What holds for every text for everybody, whatever it is about.
@Suite struct ExplainerTests {
  static let names = ReportFixtures.explainers.map(\.name)

  private func report(_ name: String) throws -> any ExplainerReport {
    try #require(ReportFixtures.explainers.first { $0.name == name })
      .make(ReportFixtures.context())
  }

  /// A name that stood twice would be filled with whichever comes last.
  /// A stake that is large beside its pool leads with what its own purchase does.
  @Test func aLargeStakeLeadsWithItsOwnPush() throws {
    let context = try ReportFixtures.context()
    func lead(_ tao: UInt64) throws -> String {
      let page = try SubnetReport(
        Netuid(70), amount: Amount(rao: tao * 1_000_000_000), context, in: .embedded)
      let text = page.explainer.markdown
      let end = text.firstRange(of: "Every number here")?.lowerBound ?? text.endIndex
      return String(text[..<end])
    }
    let large = try lead(5_000)
    #expect(
      large.contains("Your own purchase raises the price to 471 times what it was.")
        && large.contains("is left after a year"))
    #expect(large.contains("So large a stake lowers that: 5,000 TAO would earn"))
    let small = try lead(1)
    #expect(
      small.contains("Getting in and out at once costs") && !small.contains("Your own purchase"))
    #expect(small.contains("of 1 TAO, if nobody trades in between.") && small.hasPrefix("#"))
    let (cost, rate) = (small.firstRange(of: "Getting in"), small.firstRange(of: "A holder earns"))
    #expect(try #require(cost).lowerBound < #require(rate).lowerBound)
  }

  /// Made for a day before the data, every page says so.
  @Test func dataOfALaterDayAreTold() throws {
    var context = try ReportFixtures.context()
    context = ReportContext(context.market, text: "", now: UnixTime(seconds: 1_600_000_000))
    let page = try FAQReport(context, in: .embedded).explainer.markdown
    #expect(page.contains("> This is made for 2020-09-13, and the numbers are of 2026-10-08."))
  }

  @Test func everyNameIsSaidOnce() {
    let names =
      ReplyValues.facts.map(\.name) + ReplyValues.figures.map(\.name)
      + ReplyValues.examples.map(\.name) + ReplyValues.page.map(\.name)
      + ReplyValues.risks.map(\.name)
    let twice = Dictionary(grouping: names, by: \.self).filter { $1.count > 1 }.keys.sorted()
    #expect(twice.isEmpty, "\(twice)")
  }

  /// Stripped of their markup, all formats say the same, word for word and number for number.
  @Test(arguments: names)
  func formatsSayTheSame(name: String) throws {
    let report = try report(name)
    let markdown = try report.markdown(.embedded)
    let document = MarkdownDocument(parsing: markdown)
    let words =
      document.blocks.flatMap(\.shownWords)
      + document.footnotes.flatMap {
        $0.blocks.flatMap(\.shownWords)
      }
    let page = try report.html(.embedded)
    #expect(page.mainWords == words)
    let json = report.json
    #expect(json["markdown"]?.stringValue == markdown)
    let sections = json["sections"]?.arrayValue ?? []
    let told = sections.flatMap { section in
      ((section["heading"]?.stringValue ?? "") + " " + (section["text"]?.stringValue ?? "")).words
    }
    #expect(told == document.blocks.flatMap(\.shownWords))
    let notes = json["sources"]?.arrayValue ?? []
    #expect(notes.count == document.footnotes.count)
  }

  /// The rules of reading: short answers, short sentences, sources, no promises.
  @Test func ourOwnTextsKeepTheRules() throws {
    let own = try ReportLint.own(ReportFixtures.context(), in: .embedded)
    #expect(own.count > 150)
    for fault in own.faults {
      let place = fault.position.map { "\($0.line):\($0.column)" } ?? ""
      Issue.record("\(fault.source?.name ?? "") \(place) \(fault.code): \(fault.summary)")
    }
  }

  /// Numbers are those of the block: another block changes them all.
  @Test func numbersFollowTheBlock() throws {
    let changed = try ReportFixtures.context { snapshot in
      for index in snapshot.chain.subnets.indices {
        snapshot.chain.subnets[index].pool.tao = Amount(
          rao: snapshot.chain.subnets[index].pool.tao.rao / 2)
      }
    }
    for entry in ReportFixtures.explainers where entry.name != "glossary" {
      let before = try entry.make(ReportFixtures.context()).markdown(.embedded)
      #expect(try entry.make(changed).markdown(.embedded) != before, "\(entry.name)")
    }
  }

  @Test func aSourceThatIsNotThereIsNamed() throws {
    let content = ContentLibrary.embedded.replacing(
      "templates/faq/lose.md.mustache", with: "**Why.** Because.[^polo]\n")
    #expect {
      try FAQReport(ReportFixtures.context(), in: content)
    } throws: { error in
      (error as? DiagnosticList)?.all.first?.code == "template.source"
        && (error as? DiagnosticList)?.all.first?.hint?.code == "[^pool]"
    }
  }

  /// A fact that was read too long ago says so beside its source.
  @Test func anOldFactSaysSo() throws {
    let facts = FactNotes(.embedded)
    let fact = try #require(facts[note: "median-take-66"])
    #expect(!fact.note(on: fact.date.adding(days: 365)).contains("days ago"))
    #expect(fact.note(on: fact.date.adding(days: 366)).contains("366 days ago"))
    #expect(facts.facts["take_raise_wait"]?.text == "216,000 blocks")
    #expect(facts.facts["stolen_2024"]?.text == "32,000 TAO")
  }

  /// What the replies quote is what the facts say.
  @Test(arguments: [
    ("root_seats", Double(FAQConstants.rootSeats)), ("quoted_rate", FAQConstants.guideQuote * 100),
    ("removed_low", FAQConstants.removed.lowerBound * 100),
    ("removed_high", FAQConstants.removed.upperBound * 100),
    ("root_rate_april_2025", FAQConstants.rootRates2025.april * 100),
    ("root_rate_october_2025", FAQConstants.rootRates2025.october * 100),
  ])
  func constantsAreTheFacts(id: String, constant: Double) throws {
    let text = try #require(FactNotes(.embedded).facts[id]?.text)
    let value = try #require(Double(text.prefix { $0 != " " }))
    #expect(abs(value - constant) < 1e-9)
  }

  /// The popular guide's outline, end to end.
  @Test func theCompleteGuideIsComplete() throws {
    let report = try GuideReport(.complete, ReportFixtures.context(), in: .embedded)
    let document = MarkdownDocument(parsing: report.explainer.markdown)
    let headings = document.outline.map(\.title)
    for wanted in [
      "Root: you keep TAO", "Why root pays less over time",
      "Alpha: you buy the token of a subnet", "Dynamic TAO, since 13 February 2025",
      "With an exchange, or with your own keys",
      "No lock-up, and what “immobilized” gets wrong", "How steady the rewards are",
      "Choosing a subnet", "What alpha is worth", "Five questions that come first",
      "Five tips, with their numbers", "A last thought",
    ] {
      #expect(headings.contains(wanted))
    }
    #expect(report.explainer.markdown.contains("17.3 % APY"))
    let third = document.outline.filter { $0.level == 3 }
    #expect(third.count == 10)
    let asked = GuideReport.asked.compactMap(FAQQuestion.named).map(\.title)
    #expect(asked.count == 5 && third.map(\.title).starts(with: asked))
  }

  @Test func aMarketWithoutSubnetsIsRefused() throws {
    let context = try ReportFixtures.context { $0.chain.subnets = [] }
    #expect(throws: DiagnosticList.self) { try FAQReport(context, in: .embedded) }
    #expect(throws: DiagnosticList.self) { try GuideReport(.root, context, in: .embedded) }
    #expect(throws: DiagnosticList.self) { try SubnetReport(Netuid(64), context, in: .embedded) }
  }

  /// Subnets of all kinds have a page, those that pay nothing too.
  @Test func everySubnetHasAPage() throws {
    let context = try ReportFixtures.context()
    let lint = ReportLint(in: .embedded)
    let paying = Set(context.market.emittingSubnets.map(\.netuid))
    let chosen = context.market.snapshot.subnets.filter {
      !paying.contains($0.netuid) || $0.netuid.value.isMultiple(of: 32)
    }
    #expect(chosen.count > paying.count / 32)
    for info in chosen.prefix(12) {
      let text = try SubnetReport(info.netuid, context, in: .embedded).explainer.markdown
      #expect(!text.contains("{{") && !text.contains("unknown TAO"), "\(info.netuid)")
      let rules = lint.faults(of: SourceText(name: "page", text: text)).map(\.code)
      #expect(Set(rules).isSubset(of: ["lint-grade", "lint-acronym"]), "\(info.netuid): \(rules)")
    }
  }
}

extension String {
  var words: [String] { split(whereSeparator: \.isWhitespace).map(String.init) }

  /// The words between `<main>` and `</main>` without tags, marks of notes and ways back.
  var mainWords: [String] {
    guard let start = firstRange(of: "<main"), let end = firstRange(of: "</main>") else {
      return []
    }
    var text = String(self[start.lowerBound..<end.lowerBound])
    for pattern in [
      "<sup>.*?</sup>", "<a [^>]*class=\"back\"[^>]*>.*?</a>",
      "<p class=\"callout-title\">.*?</p>",
    ] {
      if let expression = try? Regex(pattern) { text.replace(expression, with: "") }
    }
    for tag in ["</td>", "</th>", "<br>"] { text = text.replacing(tag, with: " ") }
    if let tags = try? Regex("<[^>]*>") { text.replace(tags, with: "") }
    for (entity, character) in [
      ("&nbsp;", " "), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"),
      ("&amp;", "&"),
    ] { text = text.replacing(entity, with: character) }
    return text.words
  }
}

extension MarkdownBlock {
  /// Every word that a reader sees, in order.
  fileprivate var shownWords: [String] {
    switch kind {
    case .heading(_, _, let words), .paragraph(let words): words.plainText.words
    case .code(let code): code.text.words
    case .quote(let inside), .callout(_, let inside): inside.flatMap(\.shownWords)
    case .list(let list): list.items.flatMap { $0.blocks.flatMap(\.shownWords) }
    case .table(let table):
      table.caption.plainText.words
        + ([table.header] + table.rows).flatMap { $0.flatMap { $0.inlines.plainText.words } }
    case .thematicBreak, .rawHTML: []
    }
  }
}

extension ContentLibrary {
  /// With one text replaced.
  func replacing(_ name: String, with text: String) -> ContentLibrary {
    ContentLibrary(override: { $0 == name ? text : nil }, overrideNames: [name])
  }
}
