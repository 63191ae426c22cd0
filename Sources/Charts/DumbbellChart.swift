/// Two values per row on one scale from zero: a ring where it starts, a disc where it ends.
public struct DumbbellChart: Chart, Hashable {
  /// One row.
  public struct Row: Hashable, Sendable {
    /// What it stands for.
    public var name: String
    /// The ring.
    public var start: ChartValue
    /// The disc.
    public var end: ChartValue

    /// A row.
    public init(_ name: String, start: ChartValue, end: ChartValue) {
      self.name = name
      self.start = start
      self.end = end
    }
  }

  /// What the chart is about.
  public var title: String
  /// The heading of the names.
  public var nameHeading: String
  /// What rings show, with the unit.
  public var startHeading: String
  /// What discs show, with the unit.
  public var endHeading: String
  /// The rows from top to bottom.
  public var rows: [Row]

  /// A dumbbell chart.
  public init(
    title: String, nameHeading: String, startHeading: String, endHeading: String, rows: [Row]
  ) {
    self.title = title
    self.nameHeading = nameHeading
    self.startHeading = startHeading
    self.endHeading = endHeading
    self.rows = rows
  }

  /// Every row with both values.
  public var summary: String {
    let all = rows.map {
      "\($0.name): \(startHeading) \($0.start.text), \(endHeading) \($0.end.text)"
    }
    return "Chart of \(startHeading) (ring) against \(endHeading) (disc) on a scale from zero. "
      + all.joined(separator: "; ") + "."
  }

  /// One row per row of the chart.
  public var table: ChartTable {
    ChartTable(
      caption: title, columns: [nameHeading, startHeading, endHeading],
      rows: rows.map { [$0.name, $0.start.text, $0.end.text] })
  }

  /// Names above the rows; shapes and words tell start from end, not colour.
  public func svg(idPrefix: String) -> SVGNode {
    let scale = Domain(rows.flatMap { [$0.start.drawn, $0.end.drawn] })
    var lines = Lines()
    var nodes: [SVGNode] = []
    for row in rows {
      let value = "○ \(row.start.text)  ● \(row.end.text)"
      nodes += lines.heading(row.name, value: value, ownLine: true)
      nodes += drawn(row, on: scale, at: lines.next(RowHeight.bar) + RowHeight.bar / 2)
      _ = lines.next(RowHeight.gap)
    }
    let key = "○ \(startHeading)   ● \(endHeading)"
    nodes += lines.heading(key, value: nil, ownLine: true)
    return frame(idPrefix: idPrefix, height: lines.height, nodes)
  }

  private func drawn(_ row: Row, on scale: Domain, at y: Int) -> [SVGNode] {
    let y = String(y)
    let start = percentText(scale.share(row.start.drawn))
    let end = percentText(scale.share(row.end.drawn))
    return [
      .tag("line", ["class": "chart-track", "x1": "0", "x2": "100%", "y1": y, "y2": y]),
      .tag("line", ["class": "chart-link", "x1": start, "x2": end, "y1": y, "y2": y]),
      .tag("circle", ["class": "chart-start", "cx": start, "cy": y, "r": "5"]),
      .tag("circle", ["class": "chart-end", "cx": end, "cy": y, "r": "5"]),
    ]
  }
}

extension TextChart {
  /// A line per row: name, ring and disc on one scale from zero, both values. Where both stand on one
  /// cell the disc is drawn.
  public func lines(_ chart: DumbbellChart) -> [String] {
    let scale = Domain(chart.rows.flatMap { [$0.start.drawn, $0.end.drawn] })
    let texts = chart.rows.map { "\($0.start.text) → \($0.end.text)" }
    let names = chart.rows.map { measure($0.name) }.max() ?? 0
    let values = texts.map(measure).max() ?? 0
    let room = width - names - values - 4
    func spaces(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }
    return zip(chart.rows, texts).flatMap { row, text -> [String] in
      let drawn = track(row, scale, room < 12 ? width : room)
      guard room >= 12 else { return [row.name + "  " + text, drawn] }
      return [
        row.name + spaces(names - measure(row.name)) + "  " + drawn
          + spaces(room - measure(drawn)) + "  " + spaces(values - measure(text)) + text
      ]
    }
  }

  private func track(_ row: DumbbellChart.Row, _ scale: Domain, _ room: Int) -> String {
    func cell(_ value: Double) -> Int {
      min(room - 1, Int((scale.share(value) * Double(room - 1)).rounded()))
    }
    let (start, end) = (cell(row.start.drawn), cell(row.end.drawn))
    let (low, high) = (min(start, end), max(start, end))
    let marks =
      unicode ? (ring: "○", disc: "●", between: "─") : (ring: "o", disc: "*", between: "-")
    return (0...high).map { place in
      place == end
        ? marks.disc : place == start ? marks.ring : place > low ? marks.between : " "
    }.joined()
  }
}
