extension LineChart {
  private static let legendRow = 20

  /// The picture: a legend, the plot with its grid, both axes labelled.
  public func svg(idPrefix: String) -> SVGNode {
    let points = series.flatMap(\.points)
    let plot = PlotArea(
      up: Scale(covering: points.map(\.y.drawn), fromZero: fromZero), across: points.map(\.x),
      top: (series.count + 2) * LineChart.legendRow, hasTicks: showsTicks)
    var nodes = legend + plot.grid + plot.axis(xHeading)
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
    let axis = yHeading + (fromZero ? "" : ", the axis does not begin at zero")
    return nodes + [.label(axis, ["class": "chart-axis", "x": "0", "y": y])]
  }

  private func path(_ line: Series, _ index: Int, _ plot: PlotArea) -> SVGNode {
    plot.stretched([
      .tag(
        "polyline",
        [
          "class": "chart-line \(style(index))", "vector-effect": "non-scaling-stroke",
          "points": line.points.map { plot.point($0.x.drawn, $0.y.drawn) }.joined(separator: " "),
        ])
    ])
  }

  /// Marks at no more than about eight points, so that they do not hide the line.
  private func marks(_ line: Series, _ index: Int, _ plot: PlotArea) -> [SVGNode] {
    let every = max(1, (line.points.count + 7) / 8)
    return stride(from: 0, to: line.points.count, by: every).map { position in
      let point = line.points[position]
      return mark(index, x: plot.x(point.x.drawn), y: Int(plot.y(point.y.drawn).rounded()))
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
