/// Where the points of a chart over an axis stand: numbers of the vertical axis in a margin of their
/// own, so that no line runs through them.
struct PlotArea {
  static let height = 220
  /// The least part of the width that the numbers have, and what each character of the longest takes.
  private static let (margin, character) = (0.1, 0.024)
  /// The part of the width that marks of the last points reach into.
  private static let right = 0.012

  let top: Int
  let up: Scale
  private let first: ChartValue?
  private let last: ChartValue?
  private let left: Double

  /// - Parameters:
  ///   - across: values of the horizontal axis, in any order.
  ///   - hasTicks: whether the vertical axis has numbers.
  init(up: Scale, across values: [ChartValue], top: Int, hasTicks: Bool) {
    (self.up, self.top) = (up, top)
    first = values.min { $0.drawn < $1.drawn }
    last = values.max { $0.drawn < $1.drawn }
    let longest = up.ticks.map { up.label($0).count }.max() ?? 0
    left = hasTicks ? max(PlotArea.margin, PlotArea.character * Double(longest)) : 0
  }

  var bottom: Int { top + PlotArea.height }

  /// The axis runs from the first point to the last, not from tick to tick.
  private func across(_ x: Double) -> Double {
    guard let low = first?.drawn, let high = last?.drawn, high > low else { return 0 }
    return (x - low) / (high - low)
  }

  /// The place of a value on the width of the picture.
  func x(_ value: Double) -> String { percentText(left + width * across(value)) }

  private var width: Double { 1 - left - PlotArea.right }

  /// The place of a value on its height, in pixels.
  func y(_ value: Double) -> Double {
    Double(top) + (1 - up.share(value)) * Double(PlotArea.height)
  }

  /// A point in the box of `stretched`.
  func point(_ x: Double, _ y: Double) -> String {
    decimalText(across(x) * 1000) + "," + decimalText((1 - up.share(y)) * 1000)
  }

  /// A box that stretches with the page while strokes in it do not.
  func stretched(_ content: [SVGNode]) -> SVGNode {
    .tag(
      "svg",
      [
        "x": percentText(left), "y": String(top), "width": percentText(width),
        "height": String(PlotArea.height), "viewBox": "0 0 1000 1000",
        "preserveAspectRatio": "none", "overflow": "visible",
      ], content)
  }

  /// The lines of the vertical axis with their numbers.
  var grid: [SVGNode] {
    up.ticks.flatMap { tick -> [SVGNode] in
      let y = decimalText(self.y(tick))
      let style = tick == 0 ? "chart-zero" : "chart-grid"
      let line = SVGNode.tag(
        "line", ["class": style, "x1": percentText(left), "x2": "100%", "y1": y, "y2": y])
      guard left > 0 else { return [line] }
      let words =
        [
          "class": "chart-tick", "x": percentText(left), "y": y, "dx": "-8", "dy": "4",
          "text-anchor": "end",
        ] as KeyValuePairs
      return [line, .label(up.label(tick), words)]
    }
  }

  /// The first and the last place on the axis, in the words of the data.
  func axis(_ heading: String) -> [SVGNode] {
    guard let first, let last else { return [] }
    let y = String(bottom + 16)
    return [
      .label(first.text, ["class": "chart-tick", "x": percentText(left), "y": y]),
      .label(last.text, ["class": "chart-tick", "x": "100%", "y": y, "text-anchor": "end"]),
      .label(
        heading,
        ["class": "chart-axis", "x": "50%", "y": String(bottom + 36), "text-anchor": "middle"]),
    ]
  }
}
