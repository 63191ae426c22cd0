import Markdown
import Testing

/// Markdown in, HTML out.
@Suite struct HTMLTests {
  @Test(arguments: [
    ("plain & <b>raw</b>", "<p>plain &amp; raw</p>\n"),
    ("<script>alert(1)</script>", ""),
    (
      "*a* **b** ~~c~~ `d<e`",
      "<p><em>a</em> <strong>b</strong> <del>c</del> <code>d&lt;e</code></p>\n"
    ),
    ("# One\n\n## One\n", "<h1 id=\"one\">One</h1>\n<h2 id=\"one-2\">One</h2>\n"),
    ("# A_b/C: 3 d!-", "<h1 id=\"a-b-c-3-d\">A_b/C: 3 d!-</h1>\n"),
    ("# É & α", "<h1 id=\"é-α\">É &amp; α</h1>\n"), ("# ?", "<h1 id=\"section\">?</h1>\n"),
    ("## What is α? {#alpha}", "<h2 id=\"alpha\">What is α?</h2>\n"),
    ("[a](https://x.org?a=1&b=2)", "<p><a href=\"https://x.org?a=1&amp;b=2\">a</a></p>\n"),
    ("[a](javascript:alert(1)) [b](calc:x)", "<p>a b</p>\n"),
    ("[a](JAVA&#10;script:x) [b](data:text/html,x)", "<p>a b</p>\n"),
    ("![alt](https://x.org/a.png)", "<p>alt</p>\n"),
    ("a  \nb\nc", "<p>a<br>\nb\nc</p>\n"),
    ("- a\n- b\n", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n"),
    ("3. a\n\n4. b\n", "<ol start=\"3\">\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n</ol>\n"),
    ("---", "<hr>\n"),
    ("```sh\na\n```", "<pre><code class=\"language-sh\">a\n</code></pre>\n"),
    (
      "> [!CAUTION]\n> Care.",
      "<div class=\"callout caution\" role=\"note\">\n<p class=\"callout-title\">Caution</p>\n"
        + "<p>Care.</p>\n</div>\n"
    ),
  ])
  func rendering(markdown: String, html: String) {
    #expect(MarkdownDocument(parsing: markdown).html() == html)
    #expect(MarkdownDocument(parsing: markdown, locates: false).html() == html)
  }

  @Test func tableHasCaptionScopeAndNumberColumns() {
    let document = MarkdownDocument(
      parsing: "Table: Prices *now*\n\n| subnet | price |\n|---|--:|\n| a \\| b | 1 |\n")
    #expect(
      document.html(options: HTMLOptions(rowHeadings: true)) == """
        <div class="table" role="region" aria-labelledby="table-1" tabindex="0">
        <table>
        <caption id="table-1">Prices <em>now</em></caption>
        <thead>
        <tr><th scope="col">subnet</th><th scope="col" class="number">price</th></tr>
        </thead>
        <tbody>
        <tr><th scope="row">a | b</th><td class="number">1</td></tr>
        </tbody>
        </table>
        </div>

        """)
  }

  @Test(arguments: [
    ("plain", "plain"), ("a<b>&\"c\"'", "a&lt;b&gt;&amp;&quot;c&quot;'"),
    ("é\u{85}ü\u{1}\u{7F}–", "éü–"),
    ("a\n\tb", "a\n\tb"), ("<", "&lt;"), ("", ""), ("\u{A0}x", "\u{A0}x"),
  ])
  func textIsEscaped(text: String, html: String) {
    #expect(HTMLText.escaped(text) == html)
    var bytes = Array("x".utf8)
    HTMLText.append(text, to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == "x" + html)
    #expect(HTMLText.attribute("'\n" + text).hasPrefix("&#39; "))
  }

  @Test func chartFenceBecomesItsFigure() {
    let document = MarkdownDocument(parsing: "```chart yields\n```\n\n```chart lost\nx\n```\n")
    #expect(
      document.html(figures: ["yields": "<svg></svg>"])
        == "<svg></svg>\n<pre><code class=\"language-chart\">x\n</code></pre>\n")
  }

  @Test func footnotesLinkThereAndBack() {
    let html = MarkdownDocument(parsing: "A[^s] and B[^s].\n\n[^s]: The *source*.\n")
      .html(options: HTMLOptions(idPrefix: "q-"))
    #expect(html.contains("<a href=\"#q-fn-1\" id=\"q-fnref-1\" aria-label=\"Footnote 1\">1</a>"))
    #expect(html.contains("id=\"q-fnref-1-2\""))
    #expect(html.contains("<li id=\"q-fn-1\">\n<p>The <em>source</em>.</p>"))
    #expect(html.contains("href=\"#q-fnref-1-2\""))
  }

  @Test func outlineNamesTheIdsOfTheHTML() {
    let document = MarkdownDocument(parsing: "# A b\n\ntext\n\n## C `d` & E!\n\n## C d  E\n")
    #expect(document.outline.map(\.id) == ["a-b", "c-d-e", "c-d-e-2"])
    #expect(document.outline.map(\.title) == ["A b", "C d & E!", "C d  E"])
    for entry in document.outline {
      #expect(document.html().contains("<h\(entry.level) id=\"\(entry.id)\">"))
    }
  }

  @Test func headingShiftStaysWithinSixLevels() {
    let html = MarkdownDocument(parsing: "# a\n\n###### b\n").html(
      options: HTMLOptions(headingShift: 2))
    #expect(html == "<h3 id=\"a\">a</h3>\n<h6 id=\"b\">b</h6>\n")
  }
}
