import Presentation

/// How much room a text takes on a screen.
enum ScreenRows {
  /// The rows of a text that ends with a line feed, counted no further than `most`. Sequences for
  /// colour take no room.
  static func count(_ text: String, width: Int, atMost most: Int) -> Int {
    var rows = 0
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    for line in lines {
      rows += max(1, (columns(of: line) + width - 1) / max(1, width))
      if rows >= most { return most }
    }
    return rows
  }

  private static func columns(of line: Substring) -> Int {
    guard line.utf8.contains(0x1B) else { return DisplayWidth.of(line) }
    return DisplayWidth.of(line.replacing(/\u{1B}\[[0-9;]*m/, with: ""))
  }
}
