/// Steps that lead from one sum to another: sums stand on zero, steps hang where the last one ended.
public struct WaterfallChart: Chart, Hashable {
  /// One step or sum.
  public struct Step: Hashable, Sendable {
    /// What it is.
    public var name: String
    /// How much it adds; below zero what it takes. The amount itself for a sum.
    public var value: ChartValue
    /// Whether it is a sum of all before it.
    public var isSum: Bool

    /// A step.
    public init(_ name: String, _ value: ChartValue, isSum: Bool = false) {
      self.name = name
      self.value = value
      self.isSum = isSum
    }
  }

  /// What the chart is about.
  public var title: String
  /// The heading of the names.
  public var nameHeading: String
  /// The heading of the values, with their unit.
  public var valueHeading: String
  /// The steps in order.
  public var steps: [Step]

  /// A waterfall.
  public init(title: String, nameHeading: String, valueHeading: String, steps: [Step]) {
    self.title = title
    self.nameHeading = nameHeading
    self.valueHeading = valueHeading
    self.steps = steps
  }

  /// Every step with its value.
  public var summary: String {
    let all = steps.map { "\($0.name): \($0.value.text)" }.joined(separator: "; ")
    return "Steps in \(valueHeading), from the first sum to the last. \(all)."
  }

  /// One row per step.
  public var table: ChartTable {
    ChartTable(
      caption: title, columns: [nameHeading, valueHeading],
      rows: steps.map { [$0.name, $0.value.text] })
  }

  /// From where to where each bar reaches.
  var stretches: [(from: Double, to: Double)] {
    var level = 0.0
    return steps.map { step in
      let from = step.isSum ? 0 : level
      level = step.isSum ? step.value.drawn : level + step.value.drawn
      return (from, level)
    }
  }

  /// Name and value above each bar.
  public func svg(idPrefix: String) -> SVGNode {
    let stretches = stretches
    let scale = Domain(stretches.flatMap { [$0.from, $0.to] })
    let twoLines = steps.contains { $0.name.count + $0.value.text.count > Lines.fitting + 3 }
    var lines = Lines()
    var nodes: [SVGNode] = []
    for (step, stretch) in zip(steps, stretches) {
      nodes += lines.heading(step.name, value: step.value.text, ownLine: twoLines)
      let y = lines.next(RowHeight.mark)
      let (low, high) = (min(stretch.from, stretch.to), max(stretch.from, stretch.to))
      let series = step.isSum ? 1 : step.value.drawn < 0 ? 2 : 4
      nodes.append(
        .tag(
          "rect",
          [
            "class": "chart-bar chart-series-\(series)", "x": percentText(scale.share(low)),
            "y": String(y), "width": percentText(scale.share(high) - scale.share(low)),
            "height": String(RowHeight.mark), "rx": "2",
          ]))
      let zero = percentText(scale.zero)
      nodes.append(
        .tag(
          "line",
          [
            "class": "chart-zero", "x1": zero, "x2": zero, "y1": String(y - 2),
            "y2": String(y + RowHeight.mark + 2),
          ]))
      _ = lines.next(RowHeight.closeGap)
    }
    return frame(idPrefix: idPrefix, height: lines.height, nodes)
  }
}

extension TextChart {
  /// A line per step: name, the stretch it covers, value.
  public func lines(_ chart: WaterfallChart) -> [String] {
    let stretches = chart.stretches
    let scale = Domain(stretches.flatMap { [$0.from, $0.to] })
    let names = chart.steps.map { measure($0.name) }.max() ?? 0
    let values = chart.steps.map { measure($0.value.text) }.max() ?? 0
    let room = width - names - values - 4
    return zip(chart.steps, stretches).flatMap { step, stretch -> [String] in
      let drawn = covered(stretch, scale, room < 12 ? width : room)
      guard room >= 12 else { return [step.name + "  " + step.value.text, drawn] }
      func spaces(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }
      return [
        step.name + spaces(names - measure(step.name)) + "  " + drawn
          + spaces(room - measure(drawn)) + "  " + spaces(values - measure(step.value.text))
          + step.value.text
      ]
    }
  }

  private func covered(
    _ stretch: (from: Double, to: Double), _ scale: Domain, _ room: Int
  ) -> String {
    func cell(_ value: Double) -> Int { Int((scale.share(value) * Double(room)).rounded()) }
    let (low, high) = (
      cell(min(stretch.from, stretch.to)), cell(max(stretch.from, stretch.to))
    )
    return String(repeating: " ", count: low)
      + String(repeating: unicode ? "█" : "#", count: max(low < room ? 1 : 0, high - low))
  }
}
