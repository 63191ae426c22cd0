/// Charts of characters, for terminals and plain text.
public struct TextChart: Sendable {
  /// Characters of a line, names and values included.
  public var width: Int
  /// Whether block characters may be used; without them bars are made of `#`.
  public var unicode: Bool
  /// Cells that a text takes on the screen.
  let measure: @Sendable (String) -> Int

  /// A writer for lines of this width; `measure` knows which characters are wide.
  public init(
    width: Int, unicode: Bool, measure: @escaping @Sendable (String) -> Int = { $0.count }
  ) {
    self.width = max(20, min(400, width))
    self.unicode = unicode
    self.measure = measure
  }

  /// One line per bar: name, bar from a common zero line, value.
  ///
  /// On narrow terminals the bar stands on a line of its own below name and value.
  public func lines(_ chart: BarChart) -> [String] {
    let names = chart.bars.map { measure($0.name) }.max() ?? 0
    let values = chart.bars.map { measure($0.value.text) }.max() ?? 0
    let scale = Domain(chart.bars.map(\.value.drawn))
    let room = width - names - values - 4
    guard room < 10 else {
      return chart.bars.map { bar in
        let drawn = cells(bar.value.drawn, scale, room)
        let before = String(repeating: " ", count: max(0, values - measure(bar.value.text)))
        return padded(bar.name, names) + "  " + padded(drawn, room) + "  " + before
          + bar.value.text
      }
    }
    return chart.bars.flatMap { bar in
      [bar.name + "  " + bar.value.text, cells(bar.value.drawn, scale, width)]
    }
  }

  private func cells(_ value: Double, _ scale: Domain, _ room: Int) -> String {
    let steps = unicode ? 8 : 1
    let zero = Int((scale.zero * Double(room)).rounded())
    let end = Int((scale.share(value) * Double(room * steps)).rounded())
    if value < 0 {
      let start = min(zero, end / steps)
      return String(repeating: " ", count: start) + full(zero - start)
    }
    let length = max(0, end - zero * steps)
    return String(repeating: " ", count: zero) + full(length / steps) + part(length % steps)
  }

  private func full(_ count: Int) -> String {
    String(repeating: unicode ? "█" : "#", count: max(0, count))
  }

  private func part(_ eighths: Int) -> String {
    guard unicode, eighths > 0 else { return "" }
    return String(["▏", "▎", "▍", "▌", "▋", "▊", "▉"][min(6, eighths - 1)])
  }

  private func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - measure(text)))
  }
}
