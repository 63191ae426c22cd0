import CCmarkGFM
import Glibc
import Markdown
import TestSupport
import Testing

/// Our HTML says the same as cmark's own wherever both have the same words for it.
@Suite struct ReferenceTests {
  private static let pieces = [
    "plain words", "*a* **b**", "**a *b* c**", "`x < y`", "a & b &copy; &lt;", "\\*no\\*",
    "[w](https://x.org \"t\")",
    "[w][r]", "![alt *x*](nowhere)", "<https://y.org>", "~~gone~~", "  \n", "\\\n", "\n", "\n\n",
    "\n\n", "\n# H *e*\n",
    "\nSetext\n===\n", "\n- a\n- b\n  - c\n", "\n1. x\n2. y\n\n   more\n", "\n> q\n> r\n",
    "\n```sh\ncode <b>\n```\n",
    "\n    indented\n", "\n---\n", "\n[r]: https://z.org\n", "www.x.org", "a_b_c", "***",
    "line\nnext",
  ]

  @Test func randomDocumentsRenderAlike() {
    var random = SeededRandom(seed: 3)
    for _ in 0..<800 {
      let source = (0..<Int.random(in: 1...9, using: &random)).map { _ in
        ReferenceTests.pieces.randomElement(using: &random) ?? ""
      }.joined()
      let ours = normalised(MarkdownDocument(parsing: source).html())
      let theirs = normalised(reference(source))
      #expect(ours == theirs, "\(source.debugDescription)")
    }
  }

  /// cmark's HTML in its safe mode.
  private func reference(_ source: String) -> String {
    CommonMarkLibrary.exclusively {
      let parser = cmark_parser_new(CMARK_OPT_DEFAULT)
      defer { cmark_parser_free(parser) }
      for name in ["strikethrough", "autolink"] {
        cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name))
      }
      cmark_parser_feed(parser, source, source.utf8.count)
      let root = cmark_parser_finish(parser)
      defer { cmark_node_free(root) }
      guard let text = cmark_render_html(root, CMARK_OPT_DEFAULT, nil) else { return "" }
      defer { free(text) }
      return String(cString: text)
    }
  }

  /// Without what we do otherwise on purpose: ids, void tags, images, space between tags.
  private func normalised(_ html: String) -> String {
    html.replacing(/\ id="[^"]*"/, with: "").replacing(" />", with: ">")
      .replacing(/<img src="[^"]*" alt="([^"]*)">/) { String($0.output.1) }
      .replacing(/\n*(<[^>]*>)\n*/) { String($0.output.1) }
  }
}
