/// Lines at the foot of what was written so far, drawn again in place. The cursor rests below them.
///
/// A value that says what to write; it knows what stands there and writes only what differs.
struct LiveLines {
  private var shown: [String] = []
  /// Whether nothing stands above them on the screen.
  private var isAtTop = false

  /// The bytes that make these lines of what is shown.
  mutating func draw(_ lines: [String]) -> String {
    var text = up(shown.count)
    for (index, line) in lines.enumerated() {
      // Cleared first: behind a full line the cursor still stands on its last column.
      if !shown.indices.contains(index) || shown[index] != line { text += "\u{1B}[2K" + line }
      text += "\r\n"
    }
    if shown.count > lines.count { text += "\u{1B}[J" }
    shown = lines
    return text
  }

  /// The bytes that take them off, with the cursor where the first one was.
  mutating func erase() -> String {
    defer { shown = [] }
    return up(shown.count) + "\u{1B}[J"
  }

  /// Leaves them as they are: what comes is drawn below.
  mutating func letGo() {
    shown = []
    isAtTop = false
  }

  /// The bytes that begin an empty screen, with all that was on it scrolled off. For a narrower
  /// window: whether it has wrapped the lines anew nobody can tell.
  mutating func startOver(rows: Int) -> String {
    shown = []
    defer { isAtTop = true }
    return isAtTop
      ? "\u{1B}[H\u{1B}[J"
      : "\u{1B}[\(rows);1H" + String(repeating: "\n", count: rows) + "\u{1B}[H"
  }

  private func up(_ count: Int) -> String {
    count > 0 ? "\r\u{1B}[\(count)A" : "\r"
  }
}
