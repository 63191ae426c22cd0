import Markdown
import Testing

/// Any text parses, renders safely, and ends.
@Suite struct HostileTests {
  @Test func deepNestingIsFlattened() {
    let depth = 20_000
    for source in [
      String(repeating: ">", count: depth) + " words",
      String(repeating: "*a _b ", count: depth / 2),
      String(repeating: "[", count: depth) + "x" + String(repeating: "](y)", count: 50),
      (0..<300).map { String(repeating: " ", count: 2 * $0) + "- a" }.joined(separator: "\n"),
    ] {
      #expect(!MarkdownDocument(parsing: source).html().isEmpty)
    }
    #expect(
      MarkdownDocument(parsing: String(repeating: ">", count: 500) + " words").html()
        .contains("words"))
  }

  @Test func noMarkupComesFromText() {
    let pieces = [
      "<img src=x onerror=alert(1)>", "&lt;b&gt;", "[x](javascript:a)", "![x](y\"onload=z)",
      "\"'<>&",
      "`<i>`", "\u{0}\u{1B}[31m\u{202E}", "| a |\n|---|\n| <b> |", "```\"><script>\nx\n```", "\n\n",
      "# <u>",
      "[^1]", "[^1]: <p>", "> ", "- ", "\\", "&#60;script&#62;",
    ]
    var state: UInt64 = 7
    for _ in 0..<400 {
      var source = ""
      for _ in 0..<8 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        source += pieces[Int(state >> 33) % pieces.count]
      }
      let html = MarkdownDocument(parsing: source).html().lowercased()
      for forbidden in [
        "<script", "<img", "<b>", "<u>", "<i>", "=\"javascript:", "y\"onload", "\u{1B}", "style=",
      ] {
        #expect(!html.contains(forbidden), "\(source.debugDescription)")
      }
    }
  }

  @Test func emptyAndOddTextsParse() {
    for source in [
      "", "\n", "\r", "\u{0}", "\u{FEFF}# a", "|", "```", "[^1]:", "Table:", "> [!NOTE]",
    ] {
      _ = MarkdownDocument(parsing: source).html()
    }
    #expect(MarkdownDocument(parsing: "> [!NOTE]").html().contains("callout note"))
  }
}
