import Content
import TestSupport
import Testing

@testable import Reports

@Suite struct HTMLAuditTests {
  @Test(arguments: ReportFixtures.explainers.map(\.name))
  func explainersAreForEverybody(name: String) throws {
    let make = try #require(ReportFixtures.explainers.first { $0.name == name }).make
    let html = try make(ReportFixtures.context()).html(.embedded)
    // A page of one or two parts has no list of them.
    let isShort = ["faq-leaving", "faq-lose"].contains(name)
    #expect(HTMLAudit(html).faults == (isShort ? ["no <nav>"] : []))
    #expect(!html.contains("name=\"robots\""))
    #expect(html.contains("<meta name=\"description\""))
  }

  @Test func theSummaryPageIsForEverybodyAndPrivate() throws {
    let html = try ReportFixtures.summary().html(.embedded)
    #expect(HTMLAudit(html, script: ReportFixtures.script).faults == [])
    #expect(html.contains("<meta name=\"robots\" content=\"noindex, nofollow, noarchive\">"))
    #expect(!html.contains("application/ld+json"))
    #expect(!html.contains("name=\"description\""))
  }

  @Test func thePolicyAllowsThisStyleSheetOnly() throws {
    let html = try ReportFixtures.summary().html(.embedded)
    let names = ["templates/style.css", "templates/slider.css"]
    let sheet = try names.map { try #require(ContentLibrary.embedded.text($0)) }.joined()
    #expect(html.contains("<style>\(sheet)</style>"))
    let policy = "style-src &#39;\(SHA256(sheet).policySource.dropFirst().dropLast())&#39;"
    #expect(html.contains(policy))
  }

  /// The ruler itself must be able to fail.
  @Test(arguments: [
    ("<p style=\"color:red\">", "inline style in <p>"),
    ("<img src=\"https://evil.example/x.png\">", "src of <img> loads https://evil.example/x.png"),
    ("<p onclick=\"x()\">", "handler onclick in <p>"),
    ("<script>alert(1)</script>", "a script"),
    ("<table></table>", "a table has no caption"),
    ("<table><caption>x</caption><tr><th>y</th></tr></table>", "a heading cell has no scope"),
    ("<p id=\"a\"></p><p id=\"a\"></p>", "id a twice"),
    ("<a href=\"#nowhere\"></a>", "no place #nowhere"),
    ("<a href=\"javascript:x\"></a>", "a link to javascript:x"),
    ("<h1></h1><h3></h3>", "h3 below h1"),
    ("<svg role=\"img\"></svg>", "a figure has no label"),
    ("<style>@import 'x'</style>", "the style sheet loads something"),
    ("<b><i></b>", "</b> closes <i>"),
    ("<link rel=\"stylesheet\" href=\"x.css\">", "<link>"),
  ])
  func findsFaults(html: String, fault: String) {
    #expect(HTMLAudit(html).faults.contains(fault))
  }
}
