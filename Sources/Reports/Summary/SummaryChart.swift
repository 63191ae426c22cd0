import Charts
import Presentation
import StakingEconomics

/// The picture of the comparison: what each way brings, net.
struct SummaryChart: Sendable {
  /// The name of its figure in the Markdown of the page.
  static let name = "net-gain"

  let bars: BarChart

  /// Nil where no way can be gone.
  init?(_ report: SummaryReport) {
    let comparison = report.comparison
    let column = SummaryChart.column(comparison)
    let drawn = report.ways.enumerated().compactMap { index, way -> BarChart.Bar? in
      guard let outcome = comparison.outcome(of: way) else { return nil }
      let gain = Double(outcome.gainRao) / 1e9
      return BarChart.Bar(
        report.title(way), ChartValue(gain, column.gain(gain) + " TAO"), series: index + 1)
    }
    guard !drawn.isEmpty else { return nil }
    bars = BarChart(
      title: "Net gain on \(Words.tao(comparison.amount)) after "
        + "\(Words.dayCount(comparison.days)), prices held still",
      nameHeading: "Way", valueHeading: "Net gain in TAO", bars: drawn)
  }

  /// The decimals of the gains, in the chart and in its tables.
  static func column(_ comparison: StakeComparison) -> NumberColumn {
    NumberColumn(comparison.outcomes.map { Double($0.gainRao) / 1e9 })
  }

  /// The figure for pages.
  var html: String {
    "<figure>" + bars.svg(idPrefix: SummaryChart.name).markup + "</figure>"
  }

  /// The same in characters, for Markdown that is read as text.
  var text: String {
    let writer = TextChart(width: 72, unicode: true, measure: DisplayWidth.of)
    let lines = writer.lines(bars).map(PrintableText.cleaned)
    return MarkdownText.block(lines, language: "text")
  }

  /// The place of the figure in the Markdown of the page.
  var reference: String { "```chart \(SummaryChart.name)\n```" }
}
