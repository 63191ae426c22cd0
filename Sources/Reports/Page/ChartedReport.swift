import Charts
import Content
import Diagnostics
import Markdown
import Market
import Presentation

/// A private report of one template with charts: what writes it as Markdown and as a page.
struct ChartedReport {
  /// The template and the names it may use.
  let template: ReportTemplate
  /// What the page is called.
  let title: String
  /// What kind of report it is.
  let kind: String
  /// The market and the moment.
  let context: ReportContext
  /// The charts with what they are called in the page.
  let charts: [(name: String, drawing: any Chart)]
  /// What the template is filled with, the charts being these texts by name.
  let values: ([String: String]) -> TemplateValue

  /// As Markdown.
  ///
  /// - Parameter lines: the charts in characters, by name.
  func markdown(
    _ content: ContentLibrary, _ lines: [String: [String]]
  ) throws(DiagnosticList) -> String {
    let drawn = lines.mapValues {
      MarkdownText.block($0.map(PrintableText.cleaned), language: "text")
    }
    return try TemplateLibrary(content).render(template, values(drawn))
  }

  /// As one HTML file that loads nothing and asks search engines to stay away.
  func html(_ content: ContentLibrary) throws(DiagnosticList) -> String {
    let figures = charts.map { name, drawing in
      (name, drawing.figure(name))
    }
    let references = charts.map { ($0.name, "```chart \($0.name)\n```") }
    return try HTMLPage(
      title: title, kind: kind, asOf: context.asOf.line,
      markdown: TemplateLibrary(content).render(
        template, values(Dictionary(uniqueKeysWithValues: references))),
      figures: Dictionary(uniqueKeysWithValues: figures), isPrivate: true, isDense: true,
      footer: ReportFooter.lines
    ).html(content)
  }

  /// What writes charts in characters.
  static func writer(_ width: Int) -> TextChart {
    TextChart(width: width, unicode: true, measure: DisplayWidth.of)
  }
}

extension Chart {
  /// The drawing with its title above it. Those who hear the page are told the title by the drawing.
  func figure(_ id: String, isOnScreenOnly: Bool = false) -> String {
    (isOnScreenOnly ? "<figure class=\"screen-only\">" : "<figure>")
      + "<figcaption aria-hidden=\"true\">\(HTMLText.escaped(title))</figcaption>"
      + svg(idPrefix: id).markup + "</figure>"
  }
}
