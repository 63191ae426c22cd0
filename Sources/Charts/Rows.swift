/// Heights in pixels of the parts of a row of a bar or dumbbell chart.
enum RowHeight {
  static let text = 20
  static let bar = 18
  static let gap = 16
  /// Of a thin row: a mark or a step.
  static let mark = 14
  /// Below a thin row.
  static let closeGap = 8
}

/// Lays rows of a chart out from top to bottom.
struct Lines {
  /// Characters of a name and its value that stand on one line of a 320 pixel screen.
  static let fitting = 34

  private(set) var height = 0

  /// The upper edge of the next `size` pixels.
  mutating func next(_ size: Int) -> Int {
    defer { height += size }
    return height
  }

  /// A name on the left and its value on the right, or below it where both are long.
  mutating func heading(
    _ name: String, value: String?, ownLine: Bool, style: String = "chart-name"
  ) -> [SVGNode] {
    var nodes: [SVGNode] = []
    for part in wrapped(name, to: ownLine ? Lines.fitting + 4 : .max) {
      nodes.append(text(part, style, x: "0", anchor: "start"))
    }
    guard let value else { return nodes }
    if ownLine {
      nodes.append(text(value, "chart-value", x: "0", anchor: "start"))
    } else {
      height -= RowHeight.text
      nodes.append(text(value, "chart-value", x: "100%", anchor: "end"))
    }
    return nodes
  }

  private mutating func text(
    _ text: String, _ style: String, x: String, anchor: String
  ) -> SVGNode {
    let y = next(RowHeight.text) + RowHeight.text - 6
    return .label(text, ["class": style, "x": x, "y": String(y), "text-anchor": anchor])
  }

  private func wrapped(_ text: String, to width: Int) -> [String] {
    if isOneLine(text, width) { return [text] }
    var lines = [""]
    for word in text.split(separator: " ") {
      let line = lines[lines.count - 1]
      if line.isEmpty {
        lines[lines.count - 1] = String(word)
      } else if line.count + 1 + word.count <= width {
        lines[lines.count - 1] = line + " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}

extension Lines {
  /// Whether it fits as it is: its bytes are no fewer than its characters, and no space is to go.
  private func isOneLine(_ text: String, _ width: Int) -> Bool {
    var before = UInt8(ascii: " ")
    for byte in text.utf8 {
      if byte == UInt8(ascii: " "), before == byte { return false }
      before = byte
    }
    return text.utf8.count <= width && before != UInt8(ascii: " ")
  }
}

/// The stretch of numbers a row chart shows.
struct Domain {
  let lower: Double
  let upper: Double

  /// A stretch that need not have zero in it.
  init(from lower: Double, to upper: Double) {
    (self.lower, self.upper) = (lower, upper)
  }

  init(_ values: [Double]) {
    let limit = 1e300
    lower = max(-limit, min(0, values.min() ?? 0))
    upper = min(limit, max(0, values.max() ?? 0))
  }

  /// Where zero stands.
  var zero: Double { share(0) }

  /// 0 at the lower end, 1 at the upper.
  func share(_ value: Double) -> Double {
    guard upper > lower else { return 0 }
    return min(1, max(0, (value - lower) / (upper - lower)))
  }
}
