import Charts
import Content
import Diagnostics
import Market
import Presentation

/// A private report of one template with one chart: what writes it as Markdown and as a page.
struct ChartedReport {
  /// The template and the names it may use.
  let template: ReportTemplate
  /// What the page is called.
  let title: String
  /// What kind of report it is.
  let kind: String
  /// The market and the moment.
  let context: ReportContext
  /// The chart with what it is called in the page; nil where there is nothing to draw.
  let chart: (name: String, drawing: any Chart)?
  /// What the template is filled with, the chart being this text.
  let values: (String?) -> TemplateValue

  /// As Markdown.
  ///
  /// - Parameter lines: the chart in characters.
  func markdown(
    _ content: ContentLibrary, _ lines: [String]?
  ) throws(DiagnosticList) -> String {
    let drawn = lines.map {
      MarkdownText.block($0.map(PrintableText.cleaned), language: "text")
    }
    return try TemplateLibrary(content).render(template, values(drawn))
  }

  /// As one HTML file that loads nothing and asks search engines to stay away.
  func html(_ content: ContentLibrary) throws(DiagnosticList) -> String {
    let figures = chart.map { chart in
      [chart.name: "<figure>" + chart.drawing.svg(idPrefix: chart.name).markup + "</figure>"]
    }
    let reference = chart.map { "```chart \($0.name)\n```" }
    return try HTMLPage(
      title: title, kind: kind, asOf: context.asOf.line,
      markdown: TemplateLibrary(content).render(template, values(reference)),
      figures: figures ?? [:], isPrivate: true, isDense: true, footer: ReportFooter.lines
    ).html(content)
  }

  /// What writes charts in characters.
  static func writer(_ width: Int) -> TextChart {
    TextChart(width: width, unicode: true, measure: DisplayWidth.of)
  }
}
