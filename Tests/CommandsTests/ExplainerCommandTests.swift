import CivilTime
import Content
import Diagnostics
import JSONText
import Markdown
import Presentation
import Reports
import Testing

@testable import Answers
@testable import Commands
@testable import LabSession

@Suite struct ExplainerCommandTests {
  private let session = Session(environment: Environment(now: UnixTime(seconds: 1_795_363_200)))

  /// One question has one answer: what `ask` says is what the page says, and each leads to the other.
  @Test(arguments: FAQQuestion.all.map(\.id))
  func askAndThePageAgree(id: String) throws {
    let question = try #require(FAQQuestion.named(id))
    let asked = session.running("ask \(question.title)")
    #expect(asked.json?["intent"]?.stringValue == id, "\(question.title)")
    let page = session.running("report faq \(id) --json")
    let answer = try #require(
      page.json?["questions"]?.arrayValue?.first?["answer"]?.stringValue)
    let reply = try #require(asked.json?["answer"]?.stringValue)
    #expect(firstParagraph(of: reply) == answer)
    #expect(asked.lines.contains("report faq \(id)"))
    #expect(session.running("report faq \(question.title) --json").json == page.json)
    let wrong = reply.split(separator: "\n").first { $0.hasPrefix("**What can go wrong.**") }
    let text = try #require(page.json?["markdown"]?.stringValue)
    #expect(text.contains(wrong ?? "nothing can go wrong"))
  }

  /// A place of the same page leads nowhere on a terminal; its words stay.
  @Test func aTerminalShowsNoAnchors() {
    let shown = session.running("report faq --format text").markup.text(
      for: TerminalTraits(width: 80))
    #expect(shown.contains("What is TAO?") && !shown.contains("(#"))
  }

  private func firstParagraph(of markdown: String) -> String {
    guard case .paragraph(let words)? = MarkdownDocument(parsing: markdown).blocks.first?.kind
    else { return "" }
    return words.plainText
  }

  /// A question in the person's own words, with what they named.
  @Test func ownWordsFindTheQuestion() throws {
    let answer = session.running("report faq can I lose money with 7 TAO in subnet 51 --format md")
    let text = try #require(answer.verbatim)
    #expect(text.hasPrefix("# Can I lose money with alpha?"))
    #expect(text.contains("7 TAO in SN51"))
  }

  /// On a terminal the same words stand, and the sources at the end.
  @Test(arguments: ["faq", "guide complete", "subnet 64", "glossary", "faq lose"])
  func theTerminalSaysTheSame(report: String) throws {
    let laidOut = session.running("report \(report) --format text")
    #expect(laidOut.verbatim == nil)
    let shown = laidOut.markup.text(for: TerminalTraits(width: 4000))
    let markdown = try #require(session.running("report \(report) --format md").verbatim)
    let document = MarkdownDocument(parsing: markdown)
    let words = (document.blocks + document.footnotes.flatMap(\.blocks)).flatMap(words)
    let seen = bag(shown)
    for (word, count) in Dictionary(words.map { ($0, 1) }, uniquingKeysWith: +) {
      #expect(seen[word, default: 0] >= count, "\(word) in \(report)")
    }
  }

  /// Words with their counts, without signs: a table may set its own.
  private func bag(_ text: String) -> [String: Int] {
    Dictionary(tokens(text).map { ($0, 1) }, uniquingKeysWith: +)
  }

  private func tokens(_ text: String) -> [String] {
    text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  private func words(_ block: MarkdownBlock) -> [String] {
    switch block.kind {
    case .heading(_, _, let words), .paragraph(let words): tokens(words.plainText)
    case .code(let code): tokens(code.text)
    case .quote(let inside), .callout(_, let inside): inside.flatMap(words)
    case .list(let list): list.items.flatMap { $0.blocks.flatMap(words) }
    case .table(let table):
      ([table.header] + table.rows).flatMap { $0.flatMap { tokens($0.inlines.plainText) } }
    case .thematicBreak, .rawHTML: []
    }
  }

  @Test(arguments: [
    ("report guide", "report.guide"), ("report guide rot", "report.choice"),
    ("report guide root alpha", "report.words"), ("report subnet", "report.which"),
    ("report subnet root", "report.root"), ("report subnet 9999", "subnet.unknown"),
    ("report faq --topic x", "report.choice"), ("report faq lose --topic safety", "option.stray"),
    ("report faq how do I undo", "report.question"), ("report glossary x", "report.words"),
    ("report faq --audience me", "report.choice"),
  ])
  func whatCannotBeIsRefused(line: String, code: String) throws {
    let fault = try #require(session.running(line).diagnostics.first, "\(line)")
    #expect(fault.code == code)
    let hint = try #require(fault.hint?.code, "\(line)")
    #expect(!session.running(hint).isError, "\(hint)")
  }

  @Test func everyGuideIsWritten() {
    for guide in GuideName.allCases {
      #expect(session.running("report guide \(guide.rawValue) --json").status == .success)
    }
  }

  @Test func lintSaysWhere() throws {
    let clean = session.running("report lint --made-on 2026-11-22")
    #expect(clean.status == .success)
    #expect(clean.markup.text(for: TerminalTraits()).contains("no fault"))
    #expect(session.running("report lint nowhere.md").isError)
  }
}
