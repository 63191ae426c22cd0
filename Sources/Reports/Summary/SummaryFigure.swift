import Charts
import Decimals
import Inquiry
import Presentation
import StakingEconomics
import StakingModel

/// A piece of a summary that a page draws, moves or folds away.
enum SummaryFigure: String, CaseIterable, Sendable {
  /// What is, beside what may come.
  case outlook
  /// The range over time.
  case fan
  /// What is where over time.
  case course
  /// What each way brings, net.
  case netGain = "net-gain"
  /// From gross to net.
  case waterfall
  /// What single changes would do.
  case tornado
  /// Sliders for the comparison; only on pages.
  case whatIf = "what-if"
  /// How the figures of a part come about; on pages beside them.
  case whyFirst = "why-first"
  case whyLeaving = "why-leaving"
  case whyEarning = "why-earning"
  case whyExits = "why-exits"
  case whyRange = "why-range"
  case whyWays = "why-ways"
  case whyNet = "why-net"
  case whyTips = "why-tips"
  /// The same of all parts; in texts at their end.
  case whyAll = "why-all"

  /// Its name in templates.
  var key: String {
    switch self {
    case .outlook: "outlookChart"
    case .fan: "fanChart"
    case .course: "courseChart"
    case .netGain: "chart"
    case .waterfall: "waterfallChart"
    case .tornado: "tornadoChart"
    case .whatIf: "whatIf"
    case .whyFirst: "whyFirst"
    case .whyLeaving: "whyLeaving"
    case .whyEarning: "whyEarning"
    case .whyExits: "whyExits"
    case .whyRange: "whyRange"
    case .whyWays: "whyWays"
    case .whyNet: "whyNet"
    case .whyTips: "whyTips"
    case .whyAll: "whyAll"
    }
  }

  /// The part it explains; nil for what explains none, or all.
  var explained: SummaryExplanations.Part? {
    switch self {
    case .whyFirst: .first
    case .whyLeaving: .leaving
    case .whyEarning: .earning
    case .whyExits: .exits
    case .whyRange: .range
    case .whyWays: .ways
    case .whyNet: .net
    case .whyTips: .tips
    default: nil
    }
  }

  /// The place of the figure in the Markdown of the page.
  var reference: String { "```chart \(rawValue)\n```" }
}

extension SummaryReport {
  /// The figure for pages; nil where there is nothing to draw.
  func html(_ figure: SummaryFigure) -> String? {
    if figure == .whatIf { return SummarySliders(self)?.html }
    if let part = figure.explained { return SummaryExplanations(self)?.html(part) }
    return drawn(figure)?.figure(figure.rawValue, isOnScreenOnly: figure == .netGain)
  }

  /// The same in characters, for Markdown that is read as text.
  func text(_ figure: SummaryFigure) -> String? {
    if figure == .whyAll { return SummaryExplanations(self)?.markdown }
    let writer = TextChart(width: input.chartWidth, unicode: true, measure: DisplayWidth.of)
    let lines: [String]? =
      switch figure {
      case .outlook: outlookChart.map(writer.lines)
      case .fan: fanChart.map { writer.lines($0, rows: 12, named: true) }
      case .course: courseChart.map(writer.lines)
      case .netGain: netGainChart.map(writer.lines)
      case .waterfall: waterfallChart.map(writer.lines)
      case .tornado: tornadoChart.map(writer.lines)
      default: nil
      }
    return lines.map { MarkdownText.block($0.map(PrintableText.cleaned), language: "text") }
  }

  private func drawn(_ figure: SummaryFigure) -> (any Chart)? {
    switch figure {
    case .outlook: outlookChart
    case .fan: fanChart
    case .course: courseChart
    case .netGain: netGainChart
    case .waterfall: waterfallChart
    case .tornado: tornadoChart
    default: nil
    }
  }

  /// Words of a figure, without amounts where they are hidden.
  func shown(_ text: String) -> String { input.isRedacted ? Redaction.hiding(text) : text }

  /// What is there today and what may be at the end, on one scale.
  private var outlookChart: RangeChart? {
    guard !isDust, let chance = outlook.chance else { return nil }
    let (today, end) = (review.spotRao, chance.end)
    func value(_ rao: Int128) -> ChartValue {
      ChartValue(Double(rao) / 1e9, shown(Words.tao(rao: rao)))
    }
    let time = Words.dayCount(outlook.days)
    var rows = [RangeChart.Row("Worth today", value(today))]
    if let leaving = review.leavingToday.knownRao {
      rows.append(.init("If you leave now", value(leaving)))
    }
    rows.append(
      RangeChart.Row(
        "9 of 10 paths",
        shown(
          "\(Words.roughWorth(rao: today + end.lowRao).dropLast(4)) to "
            + Words.roughWorth(rao: today + end.highRao)),
        low: Double(today + end.lowRao) / 1e9, point: Double(today + end.middleRao) / 1e9,
        high: Double(today + end.highRao) / 1e9))
    rows.append(.init("Prices still", value(today + end.stillRao)))
    rows.append(.init("Still, in hand", value(today + chance.inHandRao)))
    if let root = review.allOnRoot {
      rows.append(.init("All on root, in hand", value(root.finalRao)))
    }
    return RangeChart(
      title: "What you hold: today and in \(time)", nameHeading: "When", valueHeading: "TAO",
      rows: rows, note: outlookNote(after: time))
  }

  /// What is told of when, and what is in hand; short lines, for they stand in the picture.
  private func outlookNote(after time: String) -> String {
    let later = review.leavingLater.reduce(0) { $0 + $1.rao }
    let rows = review.allOnRoot == nil ? "three" : "four"
    let lines = [
      "The last \(rows): after \(time).",
      later > 0 ? "Leaving now: \(shown(Words.balance(rao: later))) more comes later." : nil,
      review.lockedSpotRao > 0
        ? "Under lock, so not in hand: \(shown(Words.tao(rao: review.lockedSpotRao)))." : nil,
      withoutRate.isEmpty
        ? nil
        : "\(NumberFormat.counted(withoutRate.count, "position")) without a rate: counted as 0.",
    ]
    return lines.compactMap(\.self).joined(separator: "\n")
  }

  private var fanChart: LineChart? {
    guard !isDust, let chance = outlook.chance, chance.fan.count > 2 else { return nil }
    let start = HoldingsStart(review.spotRao)
    func series(
      _ name: String, _ text: (Int128) -> String = Words.roughWorth, _ rao: (Int) -> Int128
    ) -> LineChart.Series {
      let points = chance.fan.indices.map { index in
        let worth = review.spotRao + rao(index)
        return LineChart.Point(
          ChartValue(Double(chance.fan[index].days), Words.dayCount(chance.fan[index].days)),
          ChartValue(Double(worth) / 1e9, shown(text(worth))))
      }
      return LineChart.Series(name, [start.point(shown)] + points)
    }
    return LineChart(
      title: "Worth at quoted prices over \(Words.dayCount(outlook.days))", xHeading: "time",
      yHeading: input.isRedacted ? "worth" : "TAO",
      series: [
        series("5 of 100 above") { chance.fan[$0].highRao },
        series("prices still", Words.tao(rao:)) { chance.fan[$0].stillRao },
        series("half above, half below") { chance.fan[$0].middleRao },
        series("5 of 100 below") { chance.fan[$0].lowRao },
      ], fromZero: isFanWide, showsTicks: !input.isRedacted)
  }

  /// Whether the range is wide beside what is held, so that the axis begins at zero.
  private var isFanWide: Bool {
    guard let end = outlook.chance?.end else { return true }
    let (low, high) = (review.spotRao + min(0, end.lowRao), review.spotRao + end.highRao)
    return Double(rao: low) < Double(rao: high) * 0.6
  }

  /// What each way brings, net.
  private var netGainChart: BarChart? {
    let column = gainColumn
    let drawn = ways.enumerated().compactMap { index, way -> BarChart.Bar? in
      guard let outcome = comparison.outcome(of: way) else { return nil }
      let gain = Double(outcome.gainRao) / 1e9
      return BarChart.Bar(
        title(way), ChartValue(gain, shown(column.netGain(outcome.gainRao) + " TAO")),
        series: index + 1)
    }
    guard !drawn.isEmpty else { return nil }
    return BarChart(
      title: "Net gain on \(shown(Words.tao(comparison.amount))) after "
        + "\(Words.dayCount(comparison.days)), prices held still",
      nameHeading: "Way", valueHeading: "Net gain in TAO", bars: drawn)
  }

  /// The decimals of the gains, in the chart and in its tables.
  var gainColumn: NumberColumn {
    NumberColumn(comparison.outcomes.map { Double($0.gainRao) / 1e9 })
  }

  private var waterfallChart: WaterfallChart? {
    let steps = netSteps
    guard !isDust, steps.count > 2 else { return nil }
    return WaterfallChart(
      title: "From what is earned to what arrives after \(Words.dayCount(outlook.days))",
      nameHeading: "Step", valueHeading: "TAO",
      steps: steps.map { step in
        .init(step.name, ChartValue(Double(step.rao) / 1e9, shown(step.text)), isSum: step.isSum)
      })
  }
}

/// The first point of every line: today.
private struct HoldingsStart {
  let rao: Int128

  init(_ rao: Int128) { self.rao = rao }

  func point(_ shown: (String) -> String) -> LineChart.Point {
    LineChart.Point(
      ChartValue(0, "today"), ChartValue(Double(rao) / 1e9, shown(Words.tao(rao: rao))))
  }
}
