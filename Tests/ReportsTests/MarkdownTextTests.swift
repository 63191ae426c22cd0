import Markdown
import Testing

@testable import Reports

@Suite struct MarkdownTextTests {
  static let hostile = [
    "plain", "<script>alert(1)</script>", "a|b", "`code`", "**strong** _em_ ~~gone~~",
    "[link](http://evil.example)", "![image](x)", "http://evil.example/", "www.evil.example",
    "a@evil.example", "# heading", "- item", "+ item", "1. item", "1) item", "> quote", "===",
    "---", "&lt; &amp; &#65;", "\\", "\\|", "[^1]", "[^1]: note", "line\nbreak", "tab\tstop",
    "\u{1B}[31mred\u{7}", "\u{202E}evil\u{2069}", "    code", "~~~", "```", "a\\\nb", "<!-- x -->",
    "[x]: http://evil.example", "Table: fake", "[!NOTE]", "12", "3.5 TAO", "−1.5", "$x^2$",
    "  two  spaces  ", "ftp://evil.example", "mailto:a@evil.example", "https://a.b_c_d",
  ]

  /// The words of a document's first block, wherever the text was put.
  private func words(_ document: MarkdownDocument) -> String? {
    guard let block = document.blocks.first, document.footnotes.isEmpty else { return nil }
    switch block.kind {
    case .paragraph(let inlines), .heading(_, _, let inlines): return inlines.plainText
    case .table(let table): return table.rows.first?.first?.inlines.plainText
    case .list(let list):
      guard case .paragraph(let inlines) = list.items.first?.blocks.first?.kind else { return nil }
      return inlines.plainText
    default: return nil
    }
  }

  private func hasMarkup(_ html: String) -> Bool {
    ["<a ", "<em", "<strong", "<del", "<code", "<img", "<sup", "<script"].contains {
      html.contains($0)
    }
  }

  @Test(arguments: hostile, ["%", "## %", "| a | b |\n|---|---|\n| % | x |\n", "- %", "so: %"])
  func comesOutAsTheSameWords(text: String, frame: String) {
    let source = frame.replacing("%", with: MarkdownText.escaped(text))
    let document = MarkdownDocument(parsing: source)
    let expected = frame.hasPrefix("so") ? "so: " : ""
    let clean = PrintableText.cleaned(text).normalised
    #expect(words(document)?.normalised == (expected + clean).normalised, "\(source)")
    #expect(!hasMarkup(document.html()), "\(document.html())")
  }

  @Test func randomTextComesOutAsTheSameWords() {
    let alphabet = Array("ab1 .:/@`*_[]()<>&|~#!^$\\-+=\n\t'\"{}wé漢\u{202E}\u{1B}")
    var state: UInt64 = 42
    for _ in 0..<3000 {
      let text = String(
        (0..<12).map { _ in
          state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
          return alphabet[Int(state >> 33) % alphabet.count]
        })
      let source = MarkdownText.escaped(text)
      let document = MarkdownDocument(parsing: source)
      let clean = PrintableText.cleaned(text).normalised
      guard !clean.isEmpty else { continue }
      #expect(words(document)?.normalised == clean, "\(text.debugDescription) → \(source)")
      #expect(!hasMarkup(document.html()), "\(text.debugDescription) → \(document.html())")
    }
  }

  /// Marks that mean something only somewhere, and letters with an accent of their own behind them.
  @Test(arguments: [
    ("a!", "a!"), ("!a", "\\!a"), ("a! [b]", "a\\! \\[b\\]"), ("a: b", "a: b"),
    ("see: http://x.y", "see\\: http\\://x.y"), ("www.x", "www\\.x"), ("ww.x", "ww.x"),
    ("12.", "12\\."), ("12. a", "12\\. a"), ("12.5", "12.5"), ("  - a", "&nbsp;&nbsp;\\- a"),
    ("-a", "-a"), ("==", "\\=="), ("*\u{301}a", "\\*\u{301}a"), (" ", "&nbsp;"),
    ("α64 −1", "α64 −1"),
  ])
  func onlyWhatMeansSomethingIsEscaped(text: String, markdown: String) {
    #expect(MarkdownText.escaped(text) == markdown)
    var bytes = Array("x".utf8)
    MarkdownText.append(text, to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == "x" + markdown)
  }

  /// Every character there is, alone between two letters.
  @Test func whatCouldActOnAScreenIsReplaced() {
    let spaces: Set<UInt32> = [0x09, 0x0A, 0x0D, 0x85, 0x2028, 0x2029]
    let replaced: [ClosedRange<UInt32>] = [
      0...0x1F, 0x7F...0x9F, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069, 0x61C...0x61C,
      0xFDD0...0xFDEF, 0xFFFE...0xFFFF, 0xE0000...0xE007F,
    ]
    for value in Array(UInt32(0)...0xFFFF) + Array(0xDFFF0...0xE0100) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let shown =
        spaces.contains(value)
        ? " " : replaced.contains { $0.contains(value) } ? "\u{FFFD}" : String(Character(scalar))
      #expect(PrintableText.cleaned("a\(Character(scalar))b") == "a\(shown)b")
    }
  }

  @Test(arguments: [
    ("\n\n\na\n\n\n\nb\n\n", "a\n\nb\n"), ("a", "a\n"), ("", "\n"), ("a\nb\n", "a\nb\n"),
  ])
  func oneEmptyLineIsEnough(document: String, tidied: String) {
    #expect(MarkdownText.tidied(document) == tidied)
  }

  @Test(arguments: [
    ("a", "`a`"), ("a`b", "``a`b``"), ("`a", "`` `a ``"), ("", "`  `"), ("<b>|", "`<b>|`"),
  ])
  func codeSpans(text: String, markdown: String) {
    #expect(MarkdownText.code(text) == markdown)
  }
}

extension String {
  /// White space as Markdown sees it, and `@` as we write it.
  var normalised: String {
    let words = String(map { $0 == "\u{A0}" ? " " : $0 == "@" ? "＠" : $0 }).split(separator: " ")
    return words.joined(separator: " ")
  }
}
