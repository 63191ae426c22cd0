public import Content
import Decimals
public import Diagnostics
import Holdings
import Market

extension SummaryReport {
  private var template: ReportTemplate { SummaryReport.template(input.length) }

  /// The whole as Markdown, charts in characters.
  public func markdown(_ content: ContentLibrary) throws(DiagnosticList) -> String {
    localText.text(
      try TemplateLibrary(content).render(
        template, values(words: SummaryWords.values(in: content), text)), .markdown)
  }

  /// How its numbers and dates are written: as the line or else the profile asks.
  var localText: LocalText {
    let locale = input.locale ?? input.profile.locale ?? .english
    guard locale != .english else { return LocalText(.english, sparing: []) }
    let names = [input.profile.name, input.profile.taoPrice?.source].compactMap(\.self)
    return LocalText(locale, sparing: names + positions.map(title))
  }

  /// The same with a template that is compiled already.
  func markdown(_ template: CompiledTemplate, _ words: TemplateValue) -> String {
    localText.text(
      template.filled(with: values(only: template.names, words: words, text)), .markdown)
  }

  /// The whole as one HTML file that loads nothing and asks search engines to stay away.
  public func html(_ content: ContentLibrary) throws(DiagnosticList) -> String {
    let bytes = try html(
      TemplateLibrary(content).compiled(template),
      SummaryReport.shell(input.length, isRedacted: input.isRedacted, content),
      SummaryWords.values(in: content))
    return String(decoding: bytes, as: UTF8.self)
  }

  /// What pages have in common: whole ones can be moved, where amounts are shown.
  static func shell(
    _ length: SummaryLength, isRedacted: Bool, _ content: ContentLibrary
  ) throws(DiagnosticList) -> PageShell {
    try PageShell(content, length == .full && !isRedacted ? .sliders : nil)
  }

  /// The same with a template and a page that are compiled already, as bytes of UTF-8.
  func html(
    _ template: CompiledTemplate, _ shell: PageShell, _ words: TemplateValue
  ) -> [UInt8] {
    var figures: [String: String] = [:]
    let values = values(only: template.names, words: words) { figure in
      guard let html = html(figure) else { return nil }
      figures[figure.rawValue] = html
      return figure.reference
    }
    let name = input.profile.name.map { " for " + PrintableText.cleaned($0) } ?? ""
    let page = HTMLPage(
      title: "Staking summary" + name, kind: "Personal summary", asOf: context.asOf.line,
      markdown: template.filled(with: values), figures: figures, isPrivate: true, isDense: true,
      footer: ReportFooter.lines
    ).bytes(shell)
    return localText.html(page)
  }
}
