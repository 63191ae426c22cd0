extension StackedAreaChart {
  private static let legendRow = 20

  /// The picture: a legend from the top layer down, the layers with their edges, both axes labelled.
  public func svg(idPrefix: String) -> SVGNode {
    let plot = PlotArea(
      up: Scale(covering: edges.last ?? [], fromZero: true), across: places,
      top: (layers.count + 2) * StackedAreaChart.legendRow, hasTicks: showsTicks)
    let nodes =
      legend + plot.grid + plot.axis(xHeading)
      + [plot.stretched(layers.indices.flatMap { areas($0, plot) })]
      + layers.indices.compactMap { number($0, plot) }
    return frame(idPrefix: idPrefix, height: plot.bottom + 44, nodes)
  }

  private var legend: [SVGNode] {
    var nodes: [SVGNode] = []
    for (row, index) in layers.indices.reversed().enumerated() {
      let y = row * StackedAreaChart.legendRow
      nodes.append(
        .tag(
          "rect",
          [
            "class": "chart-area \(style(index))", "x": "0", "y": String(y + 2), "width": "36",
            "height": "16",
          ]))
      nodes.append(edgeOfLegend(index, y + 2))
      nodes.append(
        .label(
          String(index + 1),
          ["class": "chart-key", "x": "18", "y": String(y + 15), "text-anchor": "middle"]))
      let last = layers[index].values.last.map { ", " + $0.text } ?? ""
      nodes.append(
        .label(
          layers[index].name + last, ["class": "chart-name", "x": "44", "y": String(y + 15)]))
    }
    let y = String(layers.count * StackedAreaChart.legendRow + 14)
    return nodes + [.label(yHeading, ["class": "chart-axis", "x": "0", "y": y])]
  }

  private func edgeOfLegend(_ index: Int, _ y: Int) -> SVGNode {
    .tag(
      "line",
      [
        "class": "chart-line \(style(index))", "x1": "0", "x2": "36", "y1": String(y),
        "y2": String(y),
      ])
  }

  /// A layer and the line on top of it.
  private func areas(_ index: Int, _ plot: PlotArea) -> [SVGNode] {
    let edges = edges
    func points(_ edge: [Double]) -> [String] {
      places.indices.map { plot.point(places[$0].drawn, edge[$0]) }
    }
    let upper = points(edges[index + 1])
    let outline = upper + points(edges[index]).reversed()
    return [
      .tag(
        "polygon",
        ["class": "chart-area \(style(index))", "points": outline.joined(separator: " ")]),
      .tag(
        "polyline",
        [
          "class": "chart-line \(style(index))", "vector-effect": "non-scaling-stroke",
          "points": upper.joined(separator: " "),
        ]),
    ]
  }

  /// The number of a layer in it, at its right end, where it is thick enough.
  private func number(_ index: Int, _ plot: PlotArea) -> SVGNode? {
    guard let low = edges[index].last, let high = edges[index + 1].last else { return nil }
    let (top, bottom) = (plot.y(high), plot.y(low))
    guard bottom - top >= 16 else { return nil }
    return .label(
      String(index + 1),
      [
        "class": "chart-key", "x": "98%", "y": decimalText((top + bottom) / 2 + 5),
        "text-anchor": "end",
      ])
  }

  private func style(_ index: Int) -> String { "chart-series-\(index % 6 + 1)" }
}
