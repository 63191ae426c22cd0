import Charts
import Decimals
import Inquiry
import Presentation
import StakingEconomics
import StakingModel

/// What is in hand over time, as a picture, as sentences or as a table.
struct HoldingCurve {
  private let projection: HoldingCourse
  private let days: [HoldingDay]

  /// Points the curve is drawn through.
  private static let points = 25

  /// The days it is drawn through.
  static func days(of length: Int) -> [Int] { Horizons.even(from: 1, to: length, count: points) }

  init(_ projection: HoldingCourse, _ days: [HoldingDay]) {
    (self.projection, self.days) = (projection, days)
  }

  /// The picture, or sentences for who does not see it.
  func blocks(for terminal: TerminalTraits) -> [Markup.Block] {
    guard days.count > 2 else { return [] }
    if terminal.plain { return sentences.map { .paragraph(StyledText($0)) } }
    let text = TextChart(
      width: min(terminal.width, 90), unicode: terminal.unicode, measure: DisplayWidth.of)
    let chart = LineChart(
      title: "in hand", xHeading: "time", yHeading: "TAO", series: series, fromZero: startsAtZero)
    let axis = startsAtZero ? "" : "; the vertical axis does not begin at 0"
    return [
      .paragraph(StyledText("TAO in hand", .name) + StyledText(axis, .dim)),
      .lines(text.lines(chart, rows: 9, named: true).map { StyledText($0) }),
    ]
  }

  private var series: [LineChart.Series] {
    let changes = projection.shownChanges
    // The assumed one first, so that its name finds room first.
    let ordered = [projection.change] + changes.filter { $0 != projection.change }
    return ordered.map { change in
      LineChart.Series(
        PriceChange.heading(change), days.compactMap { point($0, $0.outcome(change)) })
    }
  }

  /// Whether zero is near enough to be shown without pressing the curves flat.
  private var startsAtZero: Bool {
    let values = series.flatMap { $0.points.map(\.y.number) }
    guard let low = values.min(), let high = values.max() else { return true }
    return low < high / 2
  }

  private func point(_ day: HoldingDay, _ outcome: StakeOutcome?) -> LineChart.Point? {
    outcome.map {
      LineChart.Point(
        ChartValue(Double(day.day), Horizons.name(day.day)),
        ChartValue(Double($0.finalRao) / 1e9, $0.finalWords))
    }
  }

  private var sentences: [String] {
    guard let first = days.first, let last = days.last else { return [] }
    return projection.shownChanges.compactMap { change in
      guard let from = first.outcome(change), let to = last.outcome(change) else { return nil }
      return "\(PriceChange.heading(change)): from \(from.finalWords) TAO in hand after "
        + "\(Horizons.name(first.day)) to \(to.finalWords) after \(Horizons.name(last.day))."
    }
  }

  /// The numbers of the picture.
  var table: TextTable {
    let changes = projection.shownChanges
    return TextTable(
      StyledText("In hand after leaving then, in TAO: the numbers of the curve"),
      columns: [.init("day", .number)] + changes.map { .init(PriceChange.heading($0), .number) },
      rows: days.map { day in
        [StyledText("\(day.day)")]
          + changes.map { change in
            StyledText(day.outcome(change)?.finalText ?? "–")
          }
      })
  }
}
