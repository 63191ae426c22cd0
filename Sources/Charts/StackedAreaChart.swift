/// Layers over a common axis that add up to the whole. Numbers and edges tell them apart, colour only
/// helps.
public struct StackedAreaChart: Chart, Hashable {
  /// One layer.
  public struct Layer: Hashable, Sendable {
    /// What it shows.
    public var name: String
    /// How thick it is at each place of the axis; what is below zero is drawn as nothing.
    public var values: [ChartValue]

    /// A layer.
    public init(_ name: String, _ values: [ChartValue]) {
      self.name = name
      self.values = values
    }
  }

  /// What the chart is about.
  public var title: String
  /// What the horizontal axis shows, with its unit.
  public var xHeading: String
  /// What the vertical axis shows, with its unit.
  public var yHeading: String
  /// The places of the axis, from left to right.
  public var places: [ChartValue]
  /// The layers from the bottom up, each with a value for every place.
  public var layers: [Layer]
  /// What all layers come to at each place, in words.
  public var totals: [String]
  /// Whether the vertical axis has numbers; without them only the shape is told.
  public var showsTicks: Bool

  /// A chart of layers.
  public init(
    title: String, xHeading: String, yHeading: String, places: [ChartValue], layers: [Layer],
    totals: [String], showsTicks: Bool = true
  ) {
    self.title = title
    self.xHeading = xHeading
    self.yHeading = yHeading
    self.places = places
    self.layers = layers
    self.totals = totals
    self.showsTicks = showsTicks
  }

  /// First and last value of every layer, and of all together.
  public var summary: String {
    guard let first = places.first, let last = places.last else { return "" }
    func change(_ name: String, _ from: String?, _ to: String?) -> String {
      "\(name): from \(from ?? "–") at \(first.text) to \(to ?? "–") at \(last.text)"
    }
    let parts = layers.map { change($0.name, $0.values.first?.text, $0.values.last?.text) }
    return "Layers of \(yHeading) over \(xHeading), \(layers.count) from the bottom up. "
      + (parts + [change("all together", totals.first, totals.last)]).joined(separator: "; ") + "."
  }

  /// One row per place, one column per layer, and their sum.
  public var table: ChartTable {
    ChartTable(
      caption: "\(title) (\(yHeading))",
      columns: [xHeading] + layers.map(\.name) + ["all together"],
      rows: places.indices.map { place in
        [places[place].text] + layers.map { text($0, place) } + [totals[safe: place] ?? ""]
      })
  }

  private func text(_ layer: Layer, _ place: Int) -> String {
    layer.values.indices.contains(place) ? layer.values[place].text : ""
  }

  /// The upper edge of each layer at each place, from the bottom up; the first edge is the axis.
  var edges: [[Double]] {
    var level = [Double](repeating: 0, count: places.count)
    return [level]
      + layers.map { layer in
        for place in level.indices where layer.values.indices.contains(place) {
          level[place] += max(0, layer.values[place].drawn)
        }
        return level
      }
  }
}

extension [String] {
  fileprivate subscript(safe index: Int) -> String? { indices.contains(index) ? self[index] : nil }
}
