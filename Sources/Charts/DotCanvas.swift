/// A grid of dots drawn with characters: eight dots a character in braille, one in ASCII.
struct DotCanvas {
  let columns: Int
  let rows: Int
  private let unicode: Bool
  private var dots: Set<Int> = []

  /// A canvas of so many characters.
  init(columns: Int, rows: Int, unicode: Bool) {
    self.columns = columns
    self.rows = rows
    self.unicode = unicode
  }

  /// Dots across.
  var width: Int { unicode ? columns * 2 : columns }
  /// Dots down.
  var height: Int { unicode ? rows * 4 : rows }

  /// A straight line between two dots; what lies outside is left out.
  mutating func line(from: (x: Int, y: Int), to: (x: Int, y: Int)) {
    let steps = max(abs(to.x - from.x), abs(to.y - from.y), 1)
    for step in 0...steps {
      let share = Double(step) / Double(steps)
      let x = from.x + Int((Double(to.x - from.x) * share).rounded())
      let y = from.y + Int((Double(to.y - from.y) * share).rounded())
      if (0..<width).contains(x), (0..<height).contains(y) { dots.insert(y * width + x) }
    }
  }

  /// The characters, one string a row.
  var lines: [String] {
    (0..<rows).map { row in String((0..<columns).map { character(column: $0, row: row) }) }
  }

  private func character(column: Int, row: Int) -> Character {
    guard unicode else { return dots.contains(row * width + column) ? "*" : " " }
    // The order in which Unicode numbers the dots of a braille cell.
    let bits: [[UInt32]] = [[0x01, 0x08], [0x02, 0x10], [0x04, 0x20], [0x40, 0x80]]
    var value: UInt32 = 0
    for y in 0..<4 {
      for x in 0..<2 where dots.contains((row * 4 + y) * width + column * 2 + x) {
        value |= bits[y][x]
      }
    }
    guard value > 0, let scalar = Unicode.Scalar(0x2800 + value) else { return " " }
    return Character(scalar)
  }
}
