/// What single changes do to one number: bars to both sides of where it stands, the widest first.
public struct TornadoChart: Chart, Hashable {
  /// One change, to one side or to both.
  public struct Row: Hashable, Sendable {
    /// What changes.
    public var name: String
    /// What it does to the number, from the least to the most; one or two.
    public var effects: [ChartValue]

    /// A row.
    public init(_ name: String, _ effects: [ChartValue]) {
      self.name = name
      self.effects = effects.sorted { $0.drawn < $1.drawn }
    }

    /// From the least to the most, and where nothing changes.
    var width: Double {
      let drawn = effects.map(\.drawn) + [0]
      return (drawn.max() ?? 0) - (drawn.min() ?? 0)
    }

    /// What is written beside it.
    var text: String { effects.map(\.text).joined(separator: " or ") }
  }

  /// What the chart is about.
  public var title: String
  /// The heading of the names.
  public var nameHeading: String
  /// The heading of the effects, with their unit.
  public var valueHeading: String
  /// The rows, the widest first.
  public var rows: [Row]

  /// A tornado.
  public init(title: String, nameHeading: String, valueHeading: String, rows: [Row]) {
    self.title = title
    self.nameHeading = nameHeading
    self.valueHeading = valueHeading
    self.rows = rows.enumerated().sorted {
      ($1.element.width, $0.offset) < ($0.element.width, $1.offset)
    }.map(\.element)
  }

  /// Every change with what it does, and which does most.
  public var summary: String {
    let all = rows.map { "\($0.name): \($0.text)" }.joined(separator: "; ")
    let widest = rows.count > 1 ? rows.first.map { " \($0.name) does most." } ?? "" : ""
    return "Chart of \(valueHeading), one change at a time. \(all).\(widest)"
  }

  /// One row per change.
  public var table: ChartTable {
    ChartTable(
      caption: title, columns: [nameHeading, valueHeading], rows: rows.map { [$0.name, $0.text] })
  }

  var scale: Domain { Domain(rows.flatMap { $0.effects.map(\.drawn) }) }

  /// Name and effects above each bar; a line through all bars is where nothing changes.
  public func svg(idPrefix: String) -> SVGNode {
    let scale = scale
    let twoLines = rows.contains { $0.name.count + $0.text.count > Lines.fitting }
    var lines = Lines()
    var nodes: [SVGNode] = []
    for row in rows {
      nodes += lines.heading(row.name, value: row.text, ownLine: twoLines)
      let y = lines.next(RowHeight.bar)
      nodes += row.effects.map { drawn($0.drawn, on: scale, at: y) }
      let zero = percentText(scale.zero)
      nodes.append(
        .tag(
          "line",
          [
            "class": "chart-zero", "x1": zero, "x2": zero, "y1": String(y - 3),
            "y2": String(y + RowHeight.bar + 3),
          ]))
      _ = lines.next(RowHeight.gap)
    }
    return frame(idPrefix: idPrefix, height: lines.height, nodes)
  }

  /// Losses and gains have two colours; their side of the line tells them apart.
  private func drawn(_ value: Double, on scale: Domain, at y: Int) -> SVGNode {
    let end = scale.share(value)
    let start = min(end, scale.zero)
    return .tag(
      "rect",
      [
        "class": "chart-bar chart-series-\(value < 0 ? 2 : 1)", "x": percentText(start),
        "y": String(y), "width": percentText(max(end, scale.zero) - start),
        "height": String(RowHeight.bar), "rx": "2",
      ])
  }
}

extension TextChart {
  /// A line for the name and its effects, and one for the bar: to both sides of `│`.
  public func lines(_ chart: TornadoChart) -> [String] {
    let scale = chart.scale
    let zero = Int((scale.zero * Double(width - 1)).rounded())
    return chart.rows.flatMap { row -> [String] in
      let cells = row.effects.map {
        Int((scale.share($0.drawn) * Double(width - 1)).rounded())
      }
      let (low, high) = (min(cells.min() ?? zero, zero), max(cells.max() ?? zero, zero))
      let bar = (0...max(low, high)).map { index -> Character in
        if index == zero { return unicode ? "│" : "|" }
        return index < low ? " " : unicode ? "█" : "#"
      }
      return [row.name + "  " + row.text, String(bar)]
    }
  }
}
