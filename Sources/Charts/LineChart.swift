/// Lines over a common axis; dashes and marks tell them apart, colour only helps.
public struct LineChart: Chart, Hashable {
  /// A point.
  public struct Point: Hashable, Sendable {
    /// Along the axis.
    public var x: ChartValue
    /// Upwards.
    public var y: ChartValue

    /// A point.
    public init(_ x: ChartValue, _ y: ChartValue) {
      self.x = x
      self.y = y
    }
  }

  /// One line.
  public struct Series: Hashable, Sendable {
    /// What it shows.
    public var name: String
    /// From left to right.
    public var points: [Point]

    /// A line.
    public init(_ name: String, _ points: [Point]) {
      self.name = name
      self.points = points
    }
  }

  /// What the chart is about.
  public var title: String
  /// What the horizontal axis shows, with its unit.
  public var xHeading: String
  /// What the vertical axis shows, with its unit.
  public var yHeading: String
  /// The lines.
  public var series: [Series]
  /// Whether the vertical axis starts at zero; if not, the description says so.
  public var fromZero: Bool
  /// Whether the vertical axis has numbers; without them only the shape is told.
  public var showsTicks: Bool

  /// A line chart.
  public init(
    title: String, xHeading: String, yHeading: String, series: [Series], fromZero: Bool = true,
    showsTicks: Bool = true
  ) {
    self.title = title
    self.xHeading = xHeading
    self.yHeading = yHeading
    self.series = series
    self.fromZero = fromZero
    self.showsTicks = showsTicks
  }

  /// First and last point of every line.
  public var summary: String {
    let all = series.compactMap { line -> String? in
      guard let first = line.points.first, let last = line.points.last else { return nil }
      return
        "\(line.name): from \(first.y.text) at \(first.x.text) to \(last.y.text) at \(last.x.text)"
    }
    let axis = fromZero ? "" : " The vertical axis does not start at zero."
    let noun = series.count == 1 ? "line" : "lines"
    return "Chart of \(yHeading) over \(xHeading), \(series.count) \(noun). "
      + all.joined(separator: "; ") + "." + axis
  }

  /// One row per place on the axis, one column per line; empty where a line has no point.
  public var table: ChartTable {
    let cells = series.map { line in
      Dictionary(line.points.map { ($0.x, $0.y.text) }, uniquingKeysWith: { first, _ in first })
    }
    let places = Set(series.flatMap(\.points).map(\.x)).sorted {
      ($0.drawn, $0.text) < ($1.drawn, $1.text)
    }
    let rows = places.map { place in [place.text] + cells.map { $0[place] ?? "" } }
    return ChartTable(
      caption: "\(title) (\(yHeading))", columns: [xHeading] + series.map(\.name), rows: rows)
  }
}
