import Charts
import Presentation
import StakingModel
import StakingSimulation

/// The quantiles over time, as a picture or as sentences.
struct FanCurve {
  private let result: SimulationResult

  init(_ result: SimulationResult) {
    self.result = result
  }

  /// The picture, or sentences for who does not see it.
  func blocks(for terminal: TerminalTraits) -> [Markup.Block] {
    guard result.fan.count > 2 else { return [] }
    if terminal.plain { return sentences.map { .paragraph(StyledText($0)) } }
    let text = TextChart(
      width: min(terminal.width, 90), unicode: terminal.unicode, measure: DisplayWidth.of)
    let chart = LineChart(
      title: "in hand", xHeading: "time", yHeading: "TAO", series: series, fromZero: startsAtZero)
    let axis = startsAtZero ? "" : "; the vertical axis does not begin at 0"
    return [
      .paragraph(
        StyledText("TAO in hand", .name)
          + StyledText("; dotted: what you paid\(axis)", .dim)),
      .lines(text.lines(chart, rows: 12, named: true).map { StyledText($0) }),
    ]
  }

  /// Whether zero is near enough to be shown without pressing the fan flat.
  private var startsAtZero: Bool {
    let low = result.fan.map(\.p5).min() ?? 0
    let high = result.fan.map(\.p95).max() ?? 0
    return low < high / 4
  }

  private var series: [LineChart.Series] {
    // From the outside, so that the ends of the fan find room for their names.
    let order = [4, 0, 2, 3, 1]
    let quantiles = order.map { index in
      LineChart.Series(
        MonteCarloAnswer.level(FanPoint.levels[index]),
        result.fan.map { point in
          let value = point.quantiles[index].value
          return LineChart.Point(x(point), ChartValue(value, MonteCarloAnswer.tao(value)))
        })
    }
    return quantiles + [paid]
  }

  /// A dotted line: every second point is left out, so that none is joined to the next.
  private var paid: LineChart.Series {
    let last = result.plan.days
    let points = (0...40).map { step in
      let day = Double(last) * Double(step) / 40
      return LineChart.Point(
        ChartValue(day, ""), ChartValue(step % 2 == 0 ? result.plan.paid : .nan, ""))
    }
    return LineChart.Series("paid", points)
  }

  private func x(_ point: FanPoint) -> ChartValue {
    ChartValue(Double(point.day), point.day == 0 ? "at once" : Horizons.name(point.day))
  }

  private var sentences: [String] {
    let points = result.fan
    return [points.count / 2, points.count - 1].map { points[$0] }.map { point in
      func tao(_ value: Double) -> String { MonteCarloAnswer.tao(value) }
      return
        "After \(Horizons.name(point.day)) 5 % of the paths are below \(tao(point.p5)), a quarter "
        + "below \(tao(point.p25)), half below \(tao(point.p50)), a quarter above \(tao(point.p75)), "
        + "5 % above \(tao(point.p95)) TAO."
    }
  }
}
