import Charts
public import Content
public import Diagnostics
import Inquiry
import Market

/// What moved between two summaries of one person, and why: the words around a `HoldingsChange`.
public struct CompareReport: Report {
  let before: SavedSummary
  let after: SavedSummary
  let change: HoldingsChange
  /// Every figure of it as it is shown.
  let figures: ChangeFigures
  let context: ReportContext
  /// The line that makes the same report again.
  let command: String
  /// Columns of charts made of characters.
  let chartWidth: Int

  /// Two summaries held against each other.
  public init(
    _ before: SavedSummary, _ after: SavedSummary, _ context: ReportContext, command: String,
    chartWidth: Int = 72
  ) {
    (self.before, self.after, self.context) = (before, after, context)
    (self.command, self.chartWidth) = (command, chartWidth)
    change = HoldingsChange(from: before.holdings, to: after.holdings)
    let most = UInt128(2 * change.lines.count)
    figures = ChangeFigures(
      change, CompareReport.rows(before, after), isTold: { $0.magnitude > most })
  }

  /// The worth first, a year's earnings last; what comes later or is locked where there is any.
  private static func rows(
    _ before: SavedSummary, _ after: SavedSummary
  ) -> [ChangeFigures.Row] {
    let (old, new) = (before.total, after.total)
    let apart = [
      ChangeFigures.Row(
        name: "Comes only days after asking", before: old.laterRao, after: new.laterRao),
      .init(
        name: "Held by your own locks, at quoted prices", before: old.lockedRao,
        after: new.lockedRao),
    ].filter { ($0.before ?? 0) != 0 || ($0.after ?? 0) != 0 }
    return [
      .init(name: "Worth at quoted prices", before: worth(before), after: worth(after)),
      .init(
        name: "Leaving everything today returns", before: old.leavingRao, after: new.leavingRao,
        isAtLeast: (old.leavingIsAtLeast, new.leavingIsAtLeast)),
    ] + apart + [
      .init(
        name: "Earned in \(HoldingsReview.year) days, prices held still", before: year(before),
        after: year(after), isAtLeast: (old.yearIsAtLeast, new.yearIsAtLeast))
    ]
  }

  /// The template and the names it may use.
  static let template = ReportTemplate(
    "templates/compare/report.md.mustache", .record(shape))

  private var written: ChartedReport {
    ChartedReport(
      template: CompareReport.template, title: "What moved between two summaries",
      kind: "Comparison",
      context: context,
      charts: (picture.map { [("change", $0)] } ?? []) + (places.map { [("places", $0)] } ?? []),
      values: values)
  }

  /// As Markdown.
  public func markdown(_ content: ContentLibrary) throws(DiagnosticList) -> String {
    let writer = ChartedReport.writer(chartWidth)
    var lines: [String: [String]] = [:]
    lines["change"] = picture.map { writer.lines($0) }
    lines["places"] = places.map { writer.lines($0) }
    return try written.markdown(content, lines)
  }

  /// As one HTML file that loads nothing and asks search engines to stay away.
  public func html(_ content: ContentLibrary) throws(DiagnosticList) -> String {
    try written.html(content)
  }

  // MARK: Sums

  /// Everything at quoted prices, in rao.
  static func worth(_ summary: SavedSummary) -> Int128 {
    summary.holdings.reduce(0) { $0 + $1.spotRao }
  }

  /// What of it earns in a year, as far as it is known.
  static func year(_ summary: SavedSummary) -> Int128? {
    let known = summary.holdings.compactMap(\.yearRao)
    return known.isEmpty ? nil : known.reduce(0, +)
  }

  var worthRao: Int128 { CompareReport.worth(after) - CompareReport.worth(before) }

  /// Causes that moved something, the largest first.
  var causes: [HoldingsChange.Cause] {
    HoldingsChange.Cause.allCases.filter { isTold(change.worth($0)) || isTold(change.year($0)) }
  }

  /// Whether a change is more than what rounding each position to whole rao leaves over.
  func isTold(_ rao: Int128) -> Bool { rao.magnitude > UInt128(2 * change.lines.count) }
}
