public import Content
public import Diagnostics
import Holdings
import Market

extension SummaryReport {
  private var template: ReportTemplate { SummaryReport.template(input.length) }

  /// The whole as Markdown, charts in characters.
  public func markdown(_ content: ContentLibrary) throws(DiagnosticList) -> String {
    try TemplateLibrary(content).render(template, values(text))
  }

  /// The whole as one HTML file that loads nothing and asks search engines to stay away.
  public func html(_ content: ContentLibrary) throws(DiagnosticList) -> String {
    let figures = SummaryFigure.allCases.map { ($0, html($0)) }
    let drawn = figures.compactMap { figure, html in html.map { (figure.rawValue, $0) } }
    let markdown = try TemplateLibrary(content).render(
      template,
      values { figure in figures.first { $0.0 == figure }?.1.map { _ in figure.reference } })
    let name = input.profile.name.map { " for " + PrintableText.cleaned($0) } ?? ""
    return try HTMLPage(
      title: "Staking summary" + name, kind: "Personal summary", asOf: context.asOf.line,
      markdown: markdown, figures: Dictionary(uniqueKeysWithValues: drawn), isPrivate: true,
      isDense: true, footer: ReportFooter.lines
    ).html(content)
  }
}
