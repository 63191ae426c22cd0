extension LineChart {
  private static let legendRow = 20

  /// The picture: a legend, the plot with its grid, both axes labelled.
  public func svg(idPrefix: String) -> SVGNode {
    let plot = Plot(self, top: (series.count + 2) * LineChart.legendRow)
    var nodes = legend + grid(plot) + axis(plot)
    for (index, line) in series.enumerated() {
      nodes.append(path(line, index, plot))
      nodes += marks(line, index, plot)
    }
    return frame(idPrefix: idPrefix, height: plot.bottom + 44, nodes)
  }

  private var legend: [SVGNode] {
    var nodes: [SVGNode] = []
    for (index, line) in series.enumerated() {
      let y = index * LineChart.legendRow + 10
      nodes.append(
        .tag(
          "line",
          [
            "class": "chart-line \(style(index))", "x1": "0", "x2": "36", "y1": String(y),
            "y2": String(y),
          ]))
      nodes.append(mark(index, x: "18", y: y))
      let last = line.points.last.map { ", " + $0.y.text } ?? ""
      nodes.append(
        .label(line.name + last, ["class": "chart-name", "x": "44", "y": String(y + 5)]))
    }
    let y = String(series.count * LineChart.legendRow + 14)
    return nodes + [.label(yHeading, ["class": "chart-axis", "x": "0", "y": y])]
  }

  private func grid(_ plot: Plot) -> [SVGNode] {
    plot.up.ticks.flatMap { tick -> [SVGNode] in
      let y = decimalText(plot.y(tick))
      let style = tick == 0 ? "chart-zero" : "chart-grid"
      let line = SVGNode.tag(
        "line", ["class": style, "x1": "0", "x2": "100%", "y1": y, "y2": y])
      guard showsTicks else { return [line] }
      let words = ["class": "chart-tick", "x": "0", "y": y, "dy": "-3"] as KeyValuePairs
      return [line, .label(plot.up.label(tick), words)]
    }
  }

  /// The first and the last place on the axis, in the words of the data.
  private func axis(_ plot: Plot) -> [SVGNode] {
    guard let first = plot.first, let last = plot.last else { return [] }
    let y = String(plot.bottom + 16)
    return [
      .label(first.text, ["class": "chart-tick", "x": "0", "y": y]),
      .label(last.text, ["class": "chart-tick", "x": "100%", "y": y, "text-anchor": "end"]),
      .label(
        xHeading,
        [
          "class": "chart-axis", "x": "50%", "y": String(plot.bottom + 36),
          "text-anchor": "middle",
        ]),
    ]
  }

  /// The line in a box that stretches with the page while its stroke does not.
  private func path(_ line: Series, _ index: Int, _ plot: Plot) -> SVGNode {
    let coordinates = line.points.map { point in
      decimalText(plot.across(point.x.drawn) * 1000) + ","
        + decimalText((1 - plot.up.share(point.y.drawn)) * 1000)
    }
    return .tag(
      "svg",
      [
        "x": "0", "y": String(plot.top), "width": "100%", "height": String(Plot.height),
        "viewBox": "0 0 1000 1000", "preserveAspectRatio": "none", "overflow": "visible",
      ],
      [
        .tag(
          "polyline",
          [
            "class": "chart-line \(style(index))", "vector-effect": "non-scaling-stroke",
            "points": coordinates.joined(separator: " "),
          ])
      ])
  }

  /// Marks at no more than about eight points, so that they do not hide the line.
  private func marks(_ line: Series, _ index: Int, _ plot: Plot) -> [SVGNode] {
    let every = max(1, (line.points.count + 7) / 8)
    return stride(from: 0, to: line.points.count, by: every).map { position in
      let point = line.points[position]
      let x = percentText(plot.across(point.x.drawn))
      return mark(index, x: x, y: Int(plot.y(point.y.drawn).rounded()))
    }
  }

  private func mark(_ index: Int, x: String, y: Int) -> SVGNode {
    let shapes = [
      "M-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0", "M-4 -4h8v8h-8z", "M0 -5L5 4H-5z",
      "M0 -5L5 0L0 5L-5 0z",
    ]
    return .tag(
      "svg", ["x": x, "y": String(y), "overflow": "visible"],
      [.tag("path", ["class": "chart-mark \(style(index))", "d": shapes[index % shapes.count]])])
  }

  private func style(_ index: Int) -> String { "chart-series-\(index % 6 + 1)" }
}

/// Where the points of a line chart stand.
private struct Plot {
  static let height = 220

  let top: Int
  let up: Scale
  let first: ChartValue?
  let last: ChartValue?

  init(_ chart: LineChart, top: Int) {
    self.top = top
    let points = chart.series.flatMap(\.points)
    up = Scale(covering: points.map(\.y.drawn), fromZero: chart.fromZero)
    first = points.map(\.x).min { $0.drawn < $1.drawn }
    last = points.map(\.x).max { $0.drawn < $1.drawn }
  }

  var bottom: Int { top + Plot.height }

  /// The axis runs from the first point to the last, not from tick to tick.
  func across(_ x: Double) -> Double {
    guard let low = first?.drawn, let high = last?.drawn, high > low else { return 0 }
    return (x - low) / (high - low)
  }

  func y(_ value: Double) -> Double { Double(top) + (1 - up.share(value)) * Double(Plot.height) }
}
