import Content
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

  /// The three answers and the picture of them are seen before anything is scrolled, or after one
  /// screen on a telephone.
  @Test(
    .enabled(if: Browser.path != nil, "chromium is not installed: `make test` installs it"),
    arguments: [(1280, 1000), (360, 1480)])
  func theAnswersStandFirst(width: Int, height: Int) throws {
    let browser = try #require(Browser())
    let probe = Browser.probe(
      try ReportFixtures.summary().html(.embedded), widths: [width],
      below: "main > p:nth-of-type(3)"
    )
    let output = browser.load(probe, ["--dump-dom", "--virtual-time-budget=5000"]).output
    let words = output.split(separator: "[ends at ").dropFirst().first?.prefix { $0.isNumber }
    let end = try #require(words.flatMap { Int($0) })
    #expect(end > 100 && end <= height)
  }

  /// On paper: one page in brief, about three for three positions, at most eight for two hundred.
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
    for (text, length, most) in [
      (three, SummaryLength.brief, 1), (three, .full, 4), (many, .full, 8),
    ] {
      var input = try ReportFixtures.summary(text).input
      input.length = length
      let pages = browser.pages(try SummaryReport(input).html(.embedded))
      #expect(pages >= 1 && pages <= most, "\(length): \(pages)")
    }
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

/// Chromium without a window, each time with a profile of its own.
private struct Browser {
  static let path: String? = [
    "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome",
  ]
  .first { (path: String) in access(path, X_OK) == 0 }

  let program: String
  let folder = TemporaryFolder()

  init?() {
    guard let path = Browser.path else { return nil }
    program = path
  }

  func load(_ html: String, _ arguments: [String]) -> ProcessResult {
    let file = folder.path + "/page.html"
    TextFile.write(html, to: file)
    return run(
      program,
      [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
        "--user-data-dir=\(folder.path)/profile", "--enable-logging=stderr", "--hide-scrollbars",
      ] + arguments + ["file://" + file],
      environment: ["HOME": folder.path, "LANG": "C.UTF-8"])
  }

  func picture(_ html: String, _ arguments: [String]) -> [UInt8] {
    let file = folder.path + "/picture.png"
    unlink(file)
    _ = load(html, arguments + ["--window-size=1280,1600", "--screenshot=" + file])
    return TextFile.bytes(of: file) ?? []
  }

  /// How many sheets it is printed on.
  func pages(_ html: String) -> Int {
    let file = folder.path + "/page.pdf"
    unlink(file)
    _ = load(html, ["--no-pdf-header-footer", "--print-to-pdf=" + file])
    let text = String(decoding: TextFile.bytes(of: file) ?? [], as: UTF8.self)
    return text.split(separator: "/Type /Page").dropFirst().count { !$0.hasPrefix("s") }
  }

  /// What the page wrote to the console.
  static func complaints(_ log: String) -> [Substring] {
    log.split(separator: "\n").filter { $0.contains("CONSOLE") }
  }

  /// A page that shows another one in frames of several widths and writes down how wide it became.
  ///
  /// - Parameter below: an element whose lower edge is written down too.
  static func probe(_ html: String, widths: [Int], below: String = "main") -> String {
    let source = html.replacing("&", with: "&amp;").replacing("\"", with: "&quot;")
    let frames = widths.map { width in
      "<iframe width=\"\(width)\" height=\"900\" data-width=\"\(width)\" srcdoc=\"\(source)\"></iframe>"
    }
    return """
      <!doctype html><body>\(frames.joined())<p id="result"></p><script>
      addEventListener('load', () => {
        let words = '';
        for (const frame of document.querySelectorAll('iframe')) {
          const page = frame.contentDocument.documentElement;
          const fits = page.scrollWidth <= Number(frame.dataset.width);
          words += `[${frame.dataset.width} ${fits ? 'fits' : 'needs ' + page.scrollWidth}]`;
          const main = page.querySelector('main');
          const end = page.querySelector('\(below)').getBoundingClientRect().bottom;
          words += `[ends at ${Math.ceil(end)}]`;
          if (frame.contentWindow.getComputedStyle(main).maxWidth !== 'none') words += '[styled]';
        }
        document.getElementById('result').textContent = words;
      });
      </script></body>
      """
  }
}
