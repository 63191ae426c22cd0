import Glibc

extension TextChart {
  /// A line chart as characters: the vertical axis with round numbers on the left, the ends of the
  /// horizontal axis below.
  ///
  /// - Parameters:
  ///   - rows: how many lines the picture has, axis apart.
  ///   - logarithmic: whether equal factors of x lie at equal distances; needs x above 0.
  ///   - named: whether the name of each line stands behind its last point; one that would stand on
  ///     another goes up or down a row or two, or is left out.
  public func lines(
    _ chart: LineChart, rows: Int = 12, logarithmic: Bool = false, named: Bool = false
  ) -> [String] {
    let points = chart.series.flatMap(\.points).filter {
      $0.y.number.isFinite && $0.x.number.isFinite
    }
    guard let first = points.min(by: { $0.x.number < $1.x.number }),
      let last = points.max(by: { $0.x.number < $1.x.number })
    else { return [] }
    let rows = max(4, min(60, rows))
    let scale = Scale(
      covering: points.map(\.y.number), fromZero: chart.fromZero, count: max(2, rows / 3))
    let labels = Self.labels(scale, rows: rows).map { chart.showsTicks ? $0 : "" }
    let margin = labels.map(measure).max() ?? 0
    let names = named ? Self.names(chart, scale, rows: rows) : [:]
    let room = names.values.map { measure($0) + 1 }.max() ?? 0
    var canvas = DotCanvas(
      columns: max(10, width - margin - 3 - room), rows: rows, unicode: unicode)
    let axis = PlotAxis(
      from: first.x.number, to: last.x.number, logarithmic: logarithmic && first.x.number > 0)
    for series in chart.series { draw(series, axis, scale, on: &canvas) }
    let bar = unicode ? "│" : "|"
    let picture = zip(labels, canvas.lines).enumerated().map { row, parts in
      let tick = parts.0.isEmpty ? bar : unicode ? "┤" : "+"
      let name = names[row].map { " " + $0 } ?? ""
      return Self.before(parts.0, margin, measure) + " " + tick + parts.1 + name
    }
    let corner = unicode ? "└" + String(repeating: "─", count: canvas.columns) : ""
    let floor = unicode ? corner : "+" + String(repeating: "-", count: canvas.columns)
    let gap = canvas.columns - measure(first.x.text) - measure(last.x.text)
    let ends =
      gap > 0 ? first.x.text + String(repeating: " ", count: gap) + last.x.text : first.x.text
    let indent = String(repeating: " ", count: margin + 1)
    return picture.map(Self.trimmed) + [indent + floor, indent + " " + ends]
  }

  private func draw(
    _ series: LineChart.Series, _ axis: PlotAxis, _ scale: Scale, on canvas: inout DotCanvas
  ) {
    var before: (x: Int, y: Int)?
    for point in series.points {
      guard point.y.number.isFinite, point.x.number.isFinite else {
        before = nil
        continue
      }
      let place = (
        x: Int((axis.share(point.x.number) * Double(canvas.width - 1)).rounded()),
        y: Int(((1 - scale.share(point.y.number)) * Double(canvas.height - 1)).rounded())
      )
      canvas.line(from: before ?? place, to: place)
      before = place
    }
  }

  /// The label of each row: a tick's where one falls into it.
  private static func labels(_ scale: Scale, rows: Int) -> [String] {
    var labels = [String](repeating: "", count: rows)
    for tick in scale.ticks {
      let row = Int(((1 - scale.share(tick)) * Double(rows - 1)).rounded())
      if labels.indices.contains(row) { labels[row] = scale.label(tick) }
    }
    return labels
  }

  /// The name of each line in the row where it ends, or in a free one beside it.
  private static func names(_ chart: LineChart, _ scale: Scale, rows: Int) -> [Int: String] {
    var names: [Int: String] = [:]
    for series in chart.series {
      guard let last = series.points.last(where: { $0.y.number.isFinite }) else { continue }
      let row = Int(((1 - scale.share(last.y.number)) * Double(rows - 1)).rounded())
      let near = [row, row - 1, row + 1, row - 2, row + 2]
      let free = near.first { (0..<rows).contains($0) && names[$0] == nil }
      if let free { names[free] = series.name }
    }
    return names
  }

  private static func before(_ text: String, _ width: Int, _ measure: (String) -> Int) -> String {
    String(repeating: " ", count: max(0, width - measure(text))) + text
  }

  private static func trimmed(_ line: String) -> String {
    var line = line
    while line.last == " " { line.removeLast() }
    return line
  }
}

/// Where a number stands between two ends, 0 to 1.
private struct PlotAxis {
  let from: Double
  let to: Double
  let logarithmic: Bool

  func share(_ value: Double) -> Double {
    let (low, high, at) =
      logarithmic ? (log(from), log(to), log(max(value, from))) : (from, to, value)
    guard high > low else { return 0 }
    return min(1, max(0, (at - low) / (high - low)))
  }
}
