public import Content
public import Diagnostics
import Holdings
import Market

extension SummaryReport {
  /// The whole as Markdown, the chart in characters.
  public func markdown(_ content: ContentLibrary) throws(DiagnosticList) -> String {
    try TemplateLibrary(content).render(SummaryReport.template, values(chart: chart?.text))
  }

  /// The whole as one HTML file that loads nothing and asks search engines to stay away.
  public func html(_ content: ContentLibrary) throws(DiagnosticList) -> String {
    let markdown = try TemplateLibrary(content)
      .render(SummaryReport.template, values(chart: chart?.reference))
    let name = input.profile.name.map { " for " + PrintableText.cleaned($0) } ?? ""
    return try HTMLPage(
      title: "Staking summary" + name, kind: "Personal summary", asOf: context.asOf.line,
      markdown: markdown, figures: chart.map { [SummaryChart.name: $0.html] } ?? [:],
      isPrivate: true,
      footer: ReportFooter.lines
    ).html(content)
  }
}
