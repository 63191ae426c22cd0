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

  /// The same with a template that is compiled already.
  func markdown(_ template: CompiledTemplate) -> String {
    template.filled(
      with: values(only: template.names) { figure in
        template.names.contains(figure.key) ? text(figure) : nil
      })
  }

  /// The whole as one HTML file that loads nothing and asks search engines to stay away.
  public func html(_ content: ContentLibrary) throws(DiagnosticList) -> String {
    try html(TemplateLibrary(content).compiled(template), PageShell(content))
  }

  /// The same with a template and a page that are compiled already.
  func html(_ template: CompiledTemplate, _ shell: PageShell) -> String {
    var figures: [String: String] = [:]
    let values = values(only: template.names) { figure in
      guard template.names.contains(figure.key), let html = html(figure) else { return nil }
      figures[figure.rawValue] = html
      return figure.reference
    }
    let name = input.profile.name.map { " for " + PrintableText.cleaned($0) } ?? ""
    return HTMLPage(
      title: "Staking summary" + name, kind: "Personal summary", asOf: context.asOf.line,
      markdown: template.filled(with: values), figures: figures, isPrivate: true, isDense: true,
      footer: ReportFooter.lines
    ).html(shell)
  }
}
