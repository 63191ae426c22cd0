/// What was typed so far for one answer: a line, or several where the first ones are incomplete.
struct Entry {
  /// The lines joined to one.
  private(set) var text = ""
  private var lines = 0
  /// The number of its first line in a script.
  var firstLine = 1

  /// A longer entry is answered as it is: somewhere a bracket was forgotten.
  private static let longest = 65_536

  var isEmpty: Bool { text.isEmpty }

  /// Whether there is no second one yet.
  var isFirstLine: Bool { lines == 1 }

  /// Whether the next line may belong to it too.
  var mayGoOn: Bool { text.utf8.count < Self.longest }

  /// Adds a line; a backslash at the end of the last one has done its work.
  mutating func add(_ line: String) {
    if text.last == "\\" { text.removeLast() }
    text += text.isEmpty ? line : " " + line
    lines += 1
  }

  /// The same without what it says.
  var hidden: Entry {
    var entry = self
    entry.text = "(what was typed is not shown)"
    return entry
  }

  /// Without the backslash that a script's last line may leave.
  var finished: String { text.last == "\\" ? String(text.dropLast()) : text }
}
