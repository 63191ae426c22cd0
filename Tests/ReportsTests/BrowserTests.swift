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

  /// What the page wrote to the console.
  static func complaints(_ log: String) -> [Substring] {
    log.split(separator: "\n").filter { $0.contains("CONSOLE") }
  }

  /// A page that shows another one in frames of several widths and writes down how wide it became.
  static func probe(_ html: String, widths: [Int]) -> String {
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
          if (frame.contentWindow.getComputedStyle(main).maxWidth !== 'none') words += '[styled]';
        }
        document.getElementById('result').textContent = words;
      });
      </script></body>
      """
  }
}
