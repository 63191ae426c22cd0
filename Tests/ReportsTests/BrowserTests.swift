import Content
import Files
import Glibc
import StakingModel
import TestSupport
import Testing

@testable import Reports

/// Both pages in Chromium: nothing is blocked or complained about, nothing runs over the edge.
@Suite(.serialized) struct BrowserTests {
  /// Reports are pages for people; a browser says whether they are.
  static let pages: [(name: String, html: @Sendable () throws -> String)] = [
    ("faq", { try ReportFixtures.faq().html(.embedded) }),
    (
      "guide",
      { try GuideReport(.complete, ReportFixtures.context(), in: .embedded).html(.embedded) }
    ),
    (
      "subnet",
      { try SubnetReport(Netuid(64), ReportFixtures.context(), in: .embedded).html(.embedded) }
    ),
    ("glossary", { try GlossaryReport(ReportFixtures.context(), in: .embedded).html(.embedded) }),
    ("summary", { try ReportFixtures.summary().html(.embedded) }),
  ]

  private static let summary = pages[pages.count - 1]

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
    let html = try BrowserTests.summary.html()
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

  /// Every profile of the tests that can be summed up, by its name.
  private static func fixtures() throws -> [(name: String, html: String)] {
    let folder =
      #filePath.split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 } + "/Profiles/"
    let names = FileAccess.system.list(folder).filter { $0.hasSuffix(".yaml") }
    // Its currency is none, which is an error.
    return try names.filter { $0 != "currency-zzz.yaml" }.map { name in
      let text = try #require(TextFile.read(folder + name))
      return (name, try ReportFixtures.summary(text).html(.embedded))
    } + [("example", try summary.html())]
  }

  /// The three answers of each fixture are seen before anything is scrolled, or on the first two
  /// screens of a telephone: 1,000 pixels at 1280, 2 × 740 at 360. One start of the browser for all.
  @Test(.enabled(if: Browser.path != nil, "chromium is not installed: `make test` installs it"))
  func theAnswersStandFirst() throws {
    let browser = try #require(Browser())
    let pages = try Self.fixtures()
    #expect(pages.count > 15)
    let probe = Browser.edges(
      of: pages, widths: [1280, 360], below: "main > p:nth-of-type(3)")
    let output = browser.load(probe, ["--dump-dom", "--virtual-time-budget=5000"]).output
    for page in pages {
      for (width, height) in [(1280, 1_000), (360, 1_480)] {
        let words = output.split(separator: "[\(page.name) \(width) ends at ").dropFirst().first
        let end = try #require(words.flatMap { Int($0.prefix { $0.isNumber }) }, "\(page.name)")
        #expect(end > 100 && end <= height, "\(page.name) at \(width)")
      }
    }
  }

  /// Four positions with much to be warned of.
  private static let four = """
    taolab: profile/1
    name: Ada
    currency: USD
    tao_price: {value: 268, as_of: 2026-10-08, source: my exchange}
    positions:
      - {root: 120 TAO, validator: Example Validator, take: 18%}
      - {subnet: 64, alpha: 1500.5, take: 9%, bought_for: 100 TAO, bought_on: 2026-06-01}
      - {subnet: 8, alpha: 250}
      - {custodial: Coinbase, amount: 50 TAO, quoted_apy: 17.3%, quoted_on: 2025-09-01,
         commission: 35%, lock_days: 0, withdrawal_days: 1, loss_probability: 0.5%}
    """

  /// On paper: one page in brief, three at most for three or four positions, at most eight for two
  /// hundred.
  @Test(.enabled(if: Browser.path != nil, "chromium is not installed: `make test` installs it"))
  func fewPagesArePrinted() throws {
    let browser = try #require(Browser())
    let three = """
      taolab: profile/1
      name: Ada
      positions:
        - root: 120 TAO
        - {subnet: 64, alpha: 1500.5, bought_for: 100 TAO}
        - {custodial: Exchange, amount: 50 TAO, quoted_apy: 6%, quoted_on: 2026-09-01}
      """
    let rows = (1...200).map { "  - {subnet: \($0 % 120 + 1), alpha: \($0), validator: V\($0)}" }
    let many = "taolab: profile/1\npositions:\n" + rows.joined(separator: "\n") + "\n"
    // A take is missing, the pool is thin, the rate a stand-in: each has something to warn of.
    let warned = (1...30).map { "  - {subnet: \($0 + 60), alpha: \($0 * 9000), validator: V\($0)}" }
    let brief = "taolab: profile/1\npositions:\n" + warned.joined(separator: "\n") + "\n"
    #expect(try ReportFixtures.summary(brief).otherWarnings.count > 8)
    for (text, length, most) in [
      (three, SummaryLength.brief, 1), (three, .full, 3), (Self.four, .full, 3), (many, .full, 8),
      (brief, .brief, 1),
    ] {
      var input = try ReportFixtures.summary(text).input
      input.length = length
      let html = try SummaryReport(input).html(.embedded)
      let pages = browser.pages(try BrowserTests.onA4(html))
      #expect(pages >= 1 && pages <= most, "\(length): \(pages)")
      // Letter is 18 mm shorter, and wide enough for three positions all the same.
      #expect(browser.pages(html) <= (text == three ? most : most + 1), "\(length)")
    }
  }

  /// Two sheets tell a subnet.
  @Test(
    .enabled(if: Browser.path != nil, "chromium is not installed: `make test` installs it"),
    arguments: [UInt16(64), 90, 125])
  func aSubnetIsTwoPages(netuid: UInt16) throws {
    let browser = try #require(Browser())
    let report = try SubnetReport(Netuid(netuid), ReportFixtures.context(), in: .embedded)
    #expect(browser.pages(try report.html(.embedded)) == 2)
  }

  /// A page on A4, which the browser does not take unless the page asks; its policy would hold that off.
  private static func onA4(_ html: String) throws -> String {
    let start = try #require(html.firstRange(of: "<meta http-equiv=\"Content-Security-Policy\""))
    let end = try #require(html[start.upperBound...].firstIndex(of: ">"))
    #expect(html.contains("@page dense {"))
    return String(html[..<start.lowerBound] + html[html.index(after: end)...])
      .replacing("@page dense {", with: "@page dense {\n  size: A4;")
  }

  @Test(.enabled(if: Browser.path != nil, "chromium is not installed: `make test` installs it"))
  func darkIsNotLight() throws {
    let browser = try #require(Browser())
    let html = try BrowserTests.summary.html()
    let pictures = ["0", "1"].map { scheme in
      browser.picture(html, ["--blink-settings=preferredColorScheme=\(scheme)"])
    }
    #expect(pictures.allSatisfy { $0.count > 10_000 })
    #expect(pictures[0] != pictures[1])
  }
}
