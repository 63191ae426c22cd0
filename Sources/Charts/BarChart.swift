/// Horizontal bars from a zero line, each with its name and value written beside it.
public struct BarChart: Chart, Hashable {
  /// One bar.
  public struct Bar: Hashable, Sendable {
    /// What it stands for.
    public var name: String
    /// How long it is.
    public var value: ChartValue
    /// Which of the page's series colours it has, from 1; the name tells bars apart, not the colour.
    public var series: Int

    /// A bar.
    public init(_ name: String, _ value: ChartValue, series: Int = 1) {
      self.name = name
      self.value = value
      self.series = series
    }
  }

  /// What the chart is about.
  public var title: String
  /// The heading of the names.
  public var nameHeading: String
  /// The heading of the values, with their unit.
  public var valueHeading: String
  /// The bars from top to bottom.
  public var bars: [Bar]

  /// A bar chart.
  public init(title: String, nameHeading: String, valueHeading: String, bars: [Bar]) {
    self.title = title
    self.nameHeading = nameHeading
    self.valueHeading = valueHeading
    self.bars = bars
  }

  /// Every bar with its value, and which is longest.
  public var summary: String {
    let all = bars.map { "\($0.name): \($0.value.text)" }.joined(separator: "; ")
    let largest = bars.max { $0.value.drawn < $1.value.drawn }
    let ending = bars.count > 1 ? largest.map { " The largest is \($0.name)." } ?? "" : ""
    let noun = bars.count == 1 ? "bar" : "bars"
    return "Bar chart of \(valueHeading), \(bars.count) \(noun) from zero. \(all).\(ending)"
  }

  /// One row per bar.
  public var table: ChartTable {
    ChartTable(
      caption: title, columns: [nameHeading, valueHeading],
      rows: bars.map { [$0.name, $0.value.text] })
  }

  /// Name and value above each bar; positions are shares of the width, so it fits any screen.
  public func svg(idPrefix: String) -> SVGNode {
    let scale = Domain(bars.map(\.value.drawn))
    let twoLines = bars.contains { $0.name.count + $0.value.text.count > Lines.fitting }
    var lines = Lines()
    var nodes: [SVGNode] = []
    for bar in bars {
      nodes += lines.heading(bar.name, value: bar.value.text, ownLine: twoLines)
      let y = lines.next(RowHeight.bar)
      nodes.append(drawn(bar, from: scale, at: y))
      nodes.append(zeroLine(scale, beside: y))
      _ = lines.next(RowHeight.gap)
    }
    return frame(idPrefix: idPrefix, height: lines.height, nodes)
  }

  private func drawn(_ bar: Bar, from scale: Domain, at y: Int) -> SVGNode {
    let end = scale.share(bar.value.drawn)
    let start = min(end, scale.zero)
    return .tag(
      "rect",
      [
        "class": "chart-bar chart-series-\(max(1, min(6, bar.series)))", "x": percentText(start),
        "y": String(y), "width": percentText(max(end, scale.zero) - start),
        "height": String(RowHeight.bar), "rx": "2",
      ])
  }

  /// A piece of the common zero line, clear of the words above the bar.
  private func zeroLine(_ scale: Domain, beside y: Int) -> SVGNode {
    let zero = percentText(scale.zero)
    return .tag(
      "line",
      [
        "class": "chart-zero", "x1": zero, "x2": zero, "y1": String(y - 3),
        "y2": String(y + RowHeight.bar + 3),
      ])
  }
}
