public import Content
public import Diagnostics
public import JSONText

/// A finished report: a value that can be written in several formats, each a function of it.
public protocol Report: Sendable {
  /// As Markdown.
  func markdown(_ content: ContentLibrary) throws(DiagnosticList) -> String
  /// As one HTML file that loads nothing.
  func html(_ content: ContentLibrary) throws(DiagnosticList) -> String
  /// The data, for machines.
  var json: JSONValue { get }
  /// Its rows as CSV; nil for a report that is no table.
  var csv: String? { get }
}

extension Report {
  /// Most reports are texts.
  public var csv: String? { nil }
}

extension SummaryReport: Report {}

/// What a report is written as.
public enum ReportFormat: String, Hashable, Sendable, CaseIterable {
  case markdown = "md"
  case html
  case json
  /// Only for a report of rows.
  case csv

  /// What every report can be written as.
  public static let ofEvery: [ReportFormat] = [.markdown, .html, .json]

  /// What it is called: a file may have any name.
  public var words: String {
    switch self {
    case .markdown: "Markdown"
    case .html: "HTML"
    case .json: "JSON"
    case .csv: "CSV"
    }
  }

  /// The endings of files that can be made, each with its format.
  public static let endings: [(ending: String, format: ReportFormat)] = [
    (".md", .markdown), (".markdown", .markdown), (".txt", .markdown), (".html", .html),
    (".htm", .html), (".json", .json), (".csv", .csv),
  ]

  /// The format of a file by its ending; nil if the ending says nothing.
  public init?(fileName: String) {
    let name = fileName.lowercased()
    guard let format = ReportFormat.endings.first(where: { name.hasSuffix($0.ending) })?.format
    else { return nil }
    self = format
  }
}

extension Report {
  /// The whole in a format, with a line end at its end.
  public func text(
    _ format: ReportFormat, _ content: ContentLibrary
  ) throws(DiagnosticList) -> String {
    let text =
      switch format {
      case .markdown: try markdown(content)
      case .html: try html(content)
      case .json: json.text(pretty: true)
      case .csv: csv ?? ""
      }
    // The line end of CSV is two bytes and one character.
    return text.utf8.last == UInt8(ascii: "\n") ? text : text + "\n"
  }
}

/// Every template of the reports; adding a report adds its templates here.
public enum ReportTemplates {
  /// With the names each may use.
  public static func all(in content: ContentLibrary) -> [ReportTemplate] {
    [HTMLPage.template] + SummaryReport.templates + [CompareReport.template, PlanReport.template]
      + Explainer.templates(in: content)
      + Reply.templates(in: content)
  }

  /// Every fault of the templates in a content library.
  public static func faults(in content: ContentLibrary) -> [Diagnostic] {
    TemplateLibrary(content).faults(in: all(in: content)) + HTMLPage.styleFaults(in: content)
      + PageExtras.faults(in: content)
  }

  /// Every file that these templates ask for, partials and style sheets too.
  public static func used(in content: ContentLibrary) -> Set<String> {
    TemplateLibrary(content).used(by: all(in: content))
  }

  /// The first of these templates that asks for a file; reports that show much come first.
  static func first(using path: String, in content: ContentLibrary) -> ReportTemplate? {
    all(in: content).first { TemplateLibrary(content).used(by: [$0]).contains(path) }
  }
}
