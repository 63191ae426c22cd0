public import Content
public import Decimals
public import Diagnostics
public import JSONText

/// A report whose texts write numbers and dates as a language does; its data stays as it is.
public struct LocalReport: Report {
  private let report: any Report
  private let text: LocalText

  /// A report in a language's way, the names of subnets left as they are.
  public init(_ report: any Report, _ locale: NumberLocale, sparing names: [String]) {
    self.report = report
    text = LocalText(locale, sparing: names)
  }

  /// As Markdown.
  public func markdown(_ content: ContentLibrary) throws(DiagnosticList) -> String {
    text.text(try report.markdown(content), .markdown)
  }

  /// As one HTML file that loads nothing.
  public func html(_ content: ContentLibrary) throws(DiagnosticList) -> String {
    text.text(try report.html(content), .html)
  }

  /// The data, for machines.
  public var json: JSONValue { report.json }
  /// Its rows as CSV.
  public var csv: String? { report.csv }
}
