extension TextChart {
  /// Rows of a chart of layers that are shown at most.
  private static let places = 5

  /// A chart of layers as characters: a bar for each of at most five places, its layers in their own
  /// signs, and what the signs are, from the bottom layer up.
  public func lines(_ chart: StackedAreaChart) -> [String] {
    let edges = chart.edges
    guard let most = edges.last?.max(), most > 0 else { return [] }
    let every = max(1, (chart.places.count + Self.places - 3) / (Self.places - 1))
    let shown = chart.places.indices.filter {
      $0 % every == 0 || $0 == chart.places.count - 1
    }
    let names = shown.map { measure(chart.places[$0].text) }.max() ?? 0
    let values =
      shown.map { chart.totals.indices.contains($0) ? measure(chart.totals[$0]) : 0 }
      .max() ?? 0
    let room = max(8, width - names - values - 4)
    let rows = shown.map { place in
      let ends = edges.map { Int(($0[place] / most * Double(room)).rounded()) }
      let bar = chart.layers.indices.map { layer in
        String(repeating: sign(layer), count: max(0, ends[layer + 1] - ends[layer]))
      }.joined()
      // What all come to is said at both ends, as the picture says it.
      let isEnd = place == 0 || place == chart.places.count - 1
      let total = isEnd && chart.totals.indices.contains(place) ? chart.totals[place] : ""
      let line = filled(chart.places[place].text, names) + "  "
      return total.isEmpty ? line + bar : line + filled(bar, room) + "  " + total
    }
    return rows
      + chart.layers.enumerated().map { index, layer in
        "\(sign(index)) \(layer.name)" + (layer.values.last.map { ", \($0.text)" } ?? "")
      }
  }

  private func sign(_ layer: Int) -> String {
    let signs = unicode ? ["█", "▒", "░", "▓", "=", "·"] : ["#", "=", "-", "+", ":", "."]
    return signs[layer % signs.count]
  }

  private func filled(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - measure(text)))
  }
}
