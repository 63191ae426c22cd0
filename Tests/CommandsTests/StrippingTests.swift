import CivilTime
import Markdown
import Presentation
import Testing

@testable import Answers
@testable import Commands
@testable import LabSession

/// A report with its markup taken off is one text: the page, the Markdown and the terminal carry the same
/// words, numbers and notes.
@Suite struct StrippingTests {
  static let reports =
    ["faq", "faq dereg", "subnet 64", "glossary", "summary", "summary --template brief"]
    + ["root", "alpha", "custodial", "choosing", "risks", "beginner", "complete"].map {
      "guide \($0)"
    } + ["plan 64 51 --goal \"10 TAO a year\" --amount \"200 TAO\""]

  private static let held = [
    "hold 120 TAO on root with take 9%", "hold 300 α64 bought for 20 TAO", "hold 400 α51",
    "hold 50 TAO at Exchange quoted 5% on 2026-11-01 paid after 3 days",
  ]

  private func answer(_ line: String, isTerminal: Bool = false) -> Answer {
    var session = Session(
      environment: Environment(
        now: UnixTime(seconds: 1_795_363_200),
        terminal: TerminalTraits(width: isTerminal ? 2_000 : 80, isTerminal: isTerminal)))
    for line in Self.held { _ = session.run(line: line) }
    return session.run(line: "report " + line)
  }

  @Test(arguments: reports) func thePageSaysWhatTheMarkdownSays(report: String) throws {
    // The line that makes it again names its format.
    let text = try #require(answer(report + " --format md").verbatim)
    let markdown = StrippedMarkdown(text.replacing("--format md", with: "--format html"))
    let page = StrippedPage(try #require(answer(report + " --format html").verbatim))
    let place = zip(page.words, markdown.words).enumerated().first { $0.element.0 != $0.element.1 }
    let index = place?.offset ?? min(page.words.count, markdown.words.count)
    #expect(
      page.words == markdown.words,
      "page: \(page.words.dropFirst(index).prefix(8)), markdown: \(markdown.words.dropFirst(index).prefix(8))"
    )
    #expect(page.words.count > 100)
    #expect(page.figures.sorted() == markdown.figures.sorted())
    #expect(page.figures.isEmpty == (report != "summary"))
    #expect(markdown.drawn.subtracting(page.drawn) == [])
    #expect(!report.hasPrefix("summary") || !markdown.drawn.isEmpty)
  }

  @Test(arguments: reports) func theTerminalSaysWhatTheMarkdownSays(report: String) throws {
    let markdown = try #require(answer(report + " --format md").verbatim)
    let wide = TerminalTraits(width: 2_000, isTerminal: true)
    let text = answer(report, isTerminal: true).markup.text(for: wide)
    let stripped = StrippedMarkdown(markdown)
    let written = Stripped.numbers(stripped.words + stripped.code)
    #expect(!written.isEmpty || report == "glossary")
    #expect(written.subtracting(Stripped.numbers(Stripped.words(text))) == [])
  }

  /// The tests above can fail: a number that is only in one of them is found.
  @Test func aStrayNumberIsFound() throws {
    let page = try #require(answer("summary --format html").verbatim)
    let stray = StrippedPage(page.replacing("</h1>", with: " 7.77</h1>"))
    #expect(Stripped.numbers(stray.words).contains("7.77"))
    #expect(stray.words != StrippedPage(page).words)
  }
}
