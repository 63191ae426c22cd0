import Glibc

/// Chromium without a window, each time with a profile of its own.
public struct Browser {
  /// Where it is; nil where there is none.
  public static let path: String? = [
    "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome",
  ]
  .first { (path: String) in access(path, X_OK) == 0 }

  let program: String
  let folder = TemporaryFolder()

  /// Nil where there is none.
  public init?() {
    guard let path = Browser.path else { return nil }
    program = path
  }

  /// Loads a page and says what the browser wrote.
  public func load(_ html: String, _ arguments: [String]) -> ProcessResult {
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

  /// A picture of a page.
  public func picture(_ html: String, _ arguments: [String]) -> [UInt8] {
    let file = folder.path + "/picture.png"
    unlink(file)
    _ = load(html, arguments + ["--window-size=1280,1600", "--screenshot=" + file])
    return TextFile.bytes(of: file) ?? []
  }

  /// How many sheets it is printed on.
  public func pages(_ html: String) -> Int {
    let file = folder.path + "/page.pdf"
    unlink(file)
    _ = load(html, ["--no-pdf-header-footer", "--print-to-pdf=" + file])
    let text = String(decoding: TextFile.bytes(of: file) ?? [], as: UTF8.self)
    return text.split(separator: "/Type /Page").dropFirst().count { !$0.hasPrefix("s") }
  }

  /// What the page wrote to the console.
  public static func complaints(_ log: String) -> [Substring] {
    log.split(separator: "\n").filter { $0.contains("CONSOLE") }
  }

  /// A page that shows another one, lets a script of a test act in it, and writes down what it gives.
  ///
  /// - Parameter script: statements that return a text; `page` is the document they act in.
  public static func acting(_ html: String, _ script: String) -> String {
    let source = html.replacing("&", with: "&amp;").replacing("\"", with: "&quot;")
    return """
      <!doctype html><body>
      <iframe width="800" height="900" srcdoc="\(source)"></iframe><p id="result"></p><script>
      addEventListener('load', () => {
        const page = document.querySelector('iframe').contentDocument;
        document.getElementById('result').textContent = (() => {\(script)})();
      });
      </script></body>
      """
  }

  /// A page that shows others in frames of several widths and writes down where an element of each ends.
  ///
  /// - Parameter below: the element whose lower edge counts; `[name width ends at 812]` for each.
  public static func edges(
    of pages: [(name: String, html: String)], widths: [Int], below: String
  ) -> String {
    let frames = pages.flatMap { page in
      let source = page.html.replacing("&", with: "&amp;").replacing("\"", with: "&quot;")
      return widths.map { width in
        "<iframe width=\"\(width)\" height=\"900\" data-name=\"\(page.name) \(width)\" srcdoc=\"\(source)\"></iframe>"
      }
    }
    return """
      <!doctype html><body>\(frames.joined())<p id="result"></p><script>
      addEventListener('load', () => {
        let words = '';
        for (const frame of document.querySelectorAll('iframe')) {
          const element = frame.contentDocument.querySelector('\(below)');
          words += `[${frame.dataset.name} ends at ${Math.ceil(element.getBoundingClientRect().bottom)}]`;
        }
        document.getElementById('result').textContent = words;
      });
      </script></body>
      """
  }

  /// A page that shows another one in frames of several widths and writes down how wide it became.
  ///
  /// - Parameter below: an element whose lower edge is written down too.
  public static func probe(_ html: String, widths: [Int], below: String = "main") -> String {
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
