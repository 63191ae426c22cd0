/// Points and stretches on one scale: what is, beside what may come.
public struct RangeChart: Chart, Hashable {
  /// One row: a point, or a stretch with a point in it.
  public struct Row: Hashable, Sendable {
    /// What it stands for.
    public var name: String
    /// What is written beside it.
    public var text: String
    /// Where the stretch begins; equal to `high` for a point alone.
    public var low: Double
    /// Where it ends.
    public var high: Double
    /// The point.
    public var point: Double

    /// A point alone.
    public init(_ name: String, _ value: ChartValue) {
      self.init(name, value.text, low: value.number, point: value.number, high: value.number)
    }

    /// A stretch with its middle.
    public init(_ name: String, _ text: String, low: Double, point: Double, high: Double) {
      self.name = name
      self.text = text
      self.low = low.isFinite ? low : 0
      self.high = high.isFinite ? high : 0
      self.point = point.isFinite ? point : 0
    }

    var isStretch: Bool { high > low }
  }

  /// What the chart is about.
  public var title: String
  /// The heading of the names.
  public var nameHeading: String
  /// The heading of the values, with their unit.
  public var valueHeading: String
  /// The rows from top to bottom; a line marks the first one's point in all of them.
  public var rows: [Row]
  /// What is said below the rows; empty for nothing.
  public var note: String

  /// A range chart.
  public init(
    title: String, nameHeading: String, valueHeading: String, rows: [Row], note: String = ""
  ) {
    self.title = title
    self.nameHeading = nameHeading
    self.valueHeading = valueHeading
    self.rows = rows
    self.note = note
  }

  /// Every row with its value.
  public var summary: String {
    let all = rows.map { "\($0.name): \($0.text)" }.joined(separator: "; ")
    return "Chart of \(valueHeading). \(all)." + notes.map { " " + $0 }.joined()
  }

  /// One row per row of the chart.
  public var table: ChartTable {
    ChartTable(
      caption: title, columns: [nameHeading, valueHeading], rows: rows.map { [$0.name, $0.text] })
  }

  private var numbers: [Double] { rows.flatMap { [$0.low, $0.high, $0.point] } }

  /// Whether the scale begins at zero: not where all would stand close together at its far end.
  public var isFromZero: Bool {
    let known = numbers.filter(\.isFinite)
    guard let low = known.min(), let high = known.max(), high > 0 else { return true }
    return low < high * 0.6
  }

  var scale: Domain {
    guard !isFromZero, let low = numbers.min(), let high = numbers.max(), high > low else {
      return Domain(numbers)
    }
    return Domain(from: low - (high - low) / 8, to: high)
  }

  /// What is said below the rows, a line each.
  var notes: [String] {
    note.split(separator: "\n").map(String.init)
      + (isFromZero ? [] : ["The scale does not begin at zero."])
  }

  /// Name and value above each row; a stretch is a thick line, its middle a ring, a point a disc.
  public func svg(idPrefix: String) -> SVGNode {
    let scale = scale
    let start = rows.first.map { percentText(scale.share($0.point)) }
    let twoLines = rows.contains { $0.name.count + $0.text.count > Lines.fitting + 3 }
    var lines = Lines()
    var nodes: [SVGNode] = []
    for row in rows {
      nodes += lines.heading(row.name, value: row.text, ownLine: twoLines)
      nodes += drawn(
        row, from: start, on: scale, at: lines.next(RowHeight.mark) + RowHeight.mark / 2)
      _ = lines.next(RowHeight.closeGap)
    }
    for note in notes {
      nodes += lines.heading(note, value: nil, ownLine: true, style: "chart-axis")
    }
    return frame(idPrefix: idPrefix, height: lines.height, nodes)
  }

  private func drawn(_ row: Row, from start: String?, on scale: Domain, at y: Int) -> [SVGNode] {
    let (height, half) = (String(y), RowHeight.mark / 2)
    let point = percentText(scale.share(row.point))
    var nodes: [SVGNode] = [
      .tag("line", ["class": "chart-track", "x1": "0", "x2": "100%", "y1": height, "y2": height])
    ]
    if let x = start {
      nodes.append(
        .tag(
          "line",
          [
            "class": "chart-zero", "x1": x, "x2": x, "y1": String(y - half),
            "y2": String(y + half),
          ]))
    }
    if row.isStretch {
      nodes.append(
        .tag(
          "line",
          [
            "class": "chart-range", "x1": percentText(scale.share(row.low)),
            "x2": percentText(scale.share(row.high)), "y1": height, "y2": height,
          ]))
    }
    let mark = row.isStretch ? "chart-start" : "chart-end"
    nodes.append(.tag("circle", ["class": mark, "cx": point, "cy": height, "r": "5"]))
    return nodes
  }
}

extension TextChart {
  /// A line per row: name, a stretch with its middle or a point, value; on narrow screens the drawing
  /// stands below name and value.
  public func lines(_ chart: RangeChart) -> [String] {
    let names = chart.rows.map { measure($0.name) }.max() ?? 0
    let values = chart.rows.map { measure($0.text) }.max() ?? 0
    let room = width - names - values - 4
    guard room < 12 else {
      return chart.rows.map { row in
        let before = String(repeating: " ", count: max(0, values - measure(row.text)))
        return filled(row.name, names) + "  " + filled(drawn(row, chart.scale, room), room) + "  "
          + before + row.text
      } + chart.notes
    }
    return chart.rows.flatMap { row in
      [row.name + "  " + row.text, drawn(row, chart.scale, width)]
    } + chart.notes
  }

  private func drawn(_ row: RangeChart.Row, _ scale: Domain, _ room: Int) -> String {
    func cell(_ value: Double) -> Int {
      min(room - 1, max(0, Int((scale.share(value) * Double(room - 1)).rounded())))
    }
    let (low, high, point) = (cell(row.low), cell(row.high), cell(row.point))
    return String(
      (0...high).map { index -> Character in
        if index == point { return unicode ? (row.isStretch ? "○" : "●") : "o" }
        return index < low ? " " : unicode ? "━" : "="
      })
  }

  private func filled(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - measure(text)))
  }
}
