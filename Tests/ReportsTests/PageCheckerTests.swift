import TestSupport
import Testing

@testable import Reports

/// Every page before the eyes of those who know the rules: axe-core and the Nu HTML checker.
@Suite(.serialized) struct PageCheckerTests {
  private static let axe =
    "axe-core or chromium is not there: `.ci/checkers` and `make test` fetch them"
  private static let nu = "the Nu HTML checker or Java is not there: `.ci/checkers` fetches it"

  @Test(
    .enabled(if: Browser.path != nil && PageChecker.axe != nil, Comment(rawValue: axe)),
    arguments: BrowserTests.pages.map(\.name), [0, 1])
  func everybodyCanReadIt(page: String, scheme: Int) throws {
    let html = try #require(try BrowserTests.pages.first { $0.name == page }?.html())
    #expect(try violations(html, scheme).contains("[violations 0]"))
  }

  /// The test above must be able to fail: a picture without words is a violation.
  @Test(.enabled(if: Browser.path != nil && PageChecker.axe != nil, Comment(rawValue: axe)))
  func aPictureWithoutWordsIsAViolation() throws {
    let html = try BrowserTests.pages[0].html()
      .replacing("</main>", with: "<img src=\"data:,\"></main>")
    #expect(try violations(html, 0).contains("[image-alt: "))
  }

  @Test(
    .enabled(if: PageChecker.nu != nil, Comment(rawValue: nu)),
    arguments: BrowserTests.pages.map(\.name))
  func itIsHTML(page: String) throws {
    let html = try #require(try BrowserTests.pages.first { $0.name == page }?.html())
    #expect(PageChecker.faults(html) == [])
  }

  @Test(.enabled(if: PageChecker.nu != nil, Comment(rawValue: nu)))
  func anIdentifierThatStandsTwiceIsAFault() throws {
    let html = try BrowserTests.pages[0].html()
      .replacing("</main>", with: "<p id=\"a\"></p><p id=\"a\"></p></main>")
    #expect(PageChecker.faults(html).contains { $0.contains("Duplicate ID") })
  }

  private func violations(_ html: String, _ scheme: Int) throws -> String {
    let browser = try #require(Browser())
    let judged = try #require(PageChecker.judged(html))
    let result = browser.load(
      judged,
      [
        "--dump-dom", "--virtual-time-budget=20000", "--window-size=1280,900",
        "--blink-settings=preferredColorScheme=\(scheme)",
      ])
    return String(result.output.suffix(2_000))
  }
}
