import Content
import TestSupport
import Testing

@testable import Reports

/// Both pages in Chromium: nothing is blocked or complained about, nothing runs over the edge.
@Suite(.serialized) struct BrowserTests {
  /// Reports are pages for people; a browser says whether they are.
  static let pages: [(name: String, html: @Sendable () throws -> String)] = [
    ("faq", { try FAQReport(ReportFixtures.context()).html(.embedded) }),
    ("summary", { try ReportFixtures.summary().html(.embedded) }),
  ]

  @Test(.enabled(if: Browser.path != nil, "chromium is not installed: `make test` installs it"))
  func pagesLoadWithoutComplaint() throws {
    let browser = try #require(Browser())
    for page in BrowserTests.pages {
      let result = browser.load(try page.html(), ["--dump-dom"])
      #expect(result.status == 0, "\(result.errors)")
      #expect(result.output.contains("</html>"))
      #expect(Browser.complaints(result.errors) == [], "\(page.name)")
    }
  }

  /// The test above must be able to fail: an inline style is against the page's own policy.
  @Test(.enabled(if: Browser.path != nil, "chromium is not installed: `make test` installs it"))
  func aStyleAttributeIsAComplaint() throws {
    let browser = try #require(Browser())
    let html = try BrowserTests.pages[1].html()
      .replacing("<main ", with: "<main style=\"color: red\" ")
    #expect(!Browser.complaints(browser.load(html, ["--dump-dom"]).errors).isEmpty)
  }

  @Test(.enabled(if: Browser.path != nil, "chromium is not installed: `make test` installs it"))
  func nothingRunsOverTheEdge() throws {
    let browser = try #require(Browser())
    for page in BrowserTests.pages {
      let probe = Browser.probe(try page.html(), widths: [320, 360, 768, 1280])
      let output = browser.load(probe, ["--dump-dom", "--virtual-time-budget=5000"]).output
      for width in [320, 360, 768, 1280] {
        #expect(output.contains("[\(width) fits]"), "\(page.name): \(output.suffix(400))")
      }
      #expect(output.contains("[styled]"))
    }
  }

  @Test(.enabled(if: Browser.path != nil, "chromium is not installed: `make test` installs it"))
  func darkIsNotLight() throws {
    let browser = try #require(Browser())
    let html = try BrowserTests.pages[1].html()
    let pictures = ["0", "1"].map { scheme in
      browser.picture(html, ["--blink-settings=preferredColorScheme=\(scheme)"])
    }
    #expect(pictures.allSatisfy { $0.count > 10_000 })
    #expect(pictures[0] != pictures[1])
  }
}
