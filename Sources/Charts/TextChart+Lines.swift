import Glibc

extension TextChart {
  /// A line chart as characters: the vertical axis with round numbers on the left, the ends of the
  /// horizontal axis below.
  ///
  /// - Parameters:
  ///   - rows: how many lines the picture has, axis apart.
  ///   - logarithmic: whether equal factors of x lie at equal distances; needs x above 0.
  public func lines(_ chart: LineChart, rows: Int = 12, logarithmic: Bool = false) -> [String] {
    let points = chart.series.flatMap(\.points).filter {
      $0.y.number.isFinite && $0.x.number.isFinite
    }
    guard let first = points.min(by: { $0.x.number < $1.x.number }),
      let last = points.max(by: { $0.x.number < $1.x.number })
    else { return [] }
    let rows = max(4, min(60, rows))
    let scale = Scale(
      covering: points.map(\.y.number), fromZero: chart.fromZero, count: max(2, rows / 3))
    let labels = Self.labels(scale, rows: rows)
    let margin = labels.map(measure).max() ?? 0
    var canvas = DotCanvas(columns: max(10, width - margin - 3), rows: rows, unicode: unicode)
    let axis = PlotAxis(
      from: first.x.number, to: last.x.number, logarithmic: logarithmic && first.x.number > 0)
    for series in chart.series { draw(series, axis, scale, on: &canvas) }
    let bar = unicode ? "│" : "|"
    let picture = zip(labels, canvas.lines).map { label, line in
      let tick = label.isEmpty ? bar : unicode ? "┤" : "+"
      return Self.before(label, margin, measure) + " " + tick + line
    }
    let corner = unicode ? "└" + String(repeating: "─", count: canvas.columns) : ""
    let floor = unicode ? corner : "+" + String(repeating: "-", count: canvas.columns)
    let room = canvas.columns - measure(first.x.text) - measure(last.x.text)
    let ends =
      room > 0 ? first.x.text + String(repeating: " ", count: room) + last.x.text : first.x.text
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
