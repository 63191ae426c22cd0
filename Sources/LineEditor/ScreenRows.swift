import Presentation

/// How much room a text takes on a screen.
public enum ScreenRows {
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

  /// The columns of a line.
  public static func columns(of line: some StringProtocol) -> Int {
    guard line.utf8.contains(0x1B) else { return DisplayWidth.of(line) }
    return DisplayWidth.of(String(line).replacing(/\u{1B}\[[0-9;]*m/, with: ""))
  }
}
