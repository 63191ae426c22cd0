/// A row of values as one line of characters, lowest to highest, for a glance beside its numbers.
public struct Sparkline: Hashable, Sendable {
  /// From left to right, one mark each; what is not finite leaves a gap.
  public let points: [LineChart.Point]
  private let low: Double
  private let span: Double

  /// A line of these points.
  public init(_ points: [LineChart.Point]) {
    self.points = points
    let finite = points.lazy.map(\.y.number).filter(\.isFinite)
    low = finite.min() ?? 0
    // Halves, so that the distance of the two farthest numbers is still a number.
    span = (finite.max() ?? 0) / 2 - low / 2
  }

  /// The marks, at most `width` of them; empty where there is nothing to draw.
  ///
  /// Where there are more values than room, neighbours share a mark, which stands for their mean. If
  /// all values are equal every mark is of middle height.
  public func marks(width: Int, unicode: Bool) -> String {
    let signs = Array(unicode ? "▁▂▃▄▅▆▇█" : ".:-=+*#@")
    let count = min(points.count, max(0, width))
    let marks = (0..<count).map { index -> Character in
      let start = Sparkline.split(points.count, index, of: count)
      let end = Sparkline.split(points.count, index + 1, of: count)
      guard let share = share(points[start..<end]) else { return " " }
      return signs[min(signs.count - 1, Int(share * Double(signs.count)))]
    }
    return marks.allSatisfy { $0 == " " } ? "" : String(marks)
  }

  /// The same in words: both ends, the lowest and the highest, each with its place; nil where there
  /// is nothing to say.
  public var summary: String? {
    let drawn = points.filter(\.y.number.isFinite)
    guard let first = drawn.first, let last = drawn.last else { return nil }
    guard drawn.count > 1 else { return "\(first.y.text) on \(first.x.text)" }
    guard let low = drawn.min(by: { $0.y.number < $1.y.number }),
      let high = drawn.max(by: { $0.y.number < $1.y.number }), low.y.number < high.y.number
    else { return "\(first.y.text) from \(first.x.text) to \(last.x.text), unchanged" }
    return "from \(first.y.text) on \(first.x.text) to \(last.y.text) on \(last.x.text); lowest "
      + "\(low.y.text) on \(low.x.text), highest \(high.y.text) on \(high.x.text)"
  }

  /// The height of the mean of some points, 0 at the lowest and 1 at the highest value.
  private func share(_ points: ArraySlice<LineChart.Point>) -> Double? {
    let heights = points.lazy.map(\.y.number).filter(\.isFinite).map { value in
      span > 0 ? min(1, max(0, (value / 2 - low / 2) / span)) : 0.5
    }
    let count = heights.count
    return count == 0 ? nil : min(1, heights.reduce(0, +) / Double(count))
  }

  /// Where part `index` of `parts` equal parts begins.
  private static func split(_ count: Int, _ index: Int, of parts: Int) -> Int {
    let (whole, rest) = count.quotientAndRemainder(dividingBy: parts)
    return index * whole + min(index, rest)
  }
}
