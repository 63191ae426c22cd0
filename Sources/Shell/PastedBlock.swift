/// Lines pasted together, as what is answered one after the other.
struct PastedBlock: Hashable {
  /// A line, or several that belong together.
  struct Piece: Hashable {
    /// The number of its first line in the paste, from 1.
    var number: Int
    /// As they were pasted.
    var lines: [String]
    /// Joined to one.
    var text: String
  }

  /// What is answered, in order.
  let pieces: [Piece]

  /// Empty lines are no Enter: they only set lines apart.
  init(_ lines: [String], isIncomplete: (String) -> Bool) {
    var pieces: [Piece] = []
    var entry = Entry()
    var open: [String] = []
    for (index, line) in lines.enumerated() {
      if entry.isEmpty, line.allSatisfy(\.isWhitespace) { continue }
      if entry.isEmpty { entry.firstLine = index + 1 }
      entry.add(line)
      open.append(line)
      if entry.mayGoOn, index + 1 < lines.count, isIncomplete(entry.text) { continue }
      pieces.append(Piece(number: entry.firstLine, lines: open, text: entry.finished))
      (entry, open) = (Entry(), [])
    }
    self.pieces = pieces
  }
}
