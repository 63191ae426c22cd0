/// What was typed so far for one answer: a line, or several where a bracket is open or a backslash
/// ends the line.
struct Entry {
  private(set) var text = ""
  /// The number of its first line in a script.
  var firstLine = 1
  private var continues = false
  private var openBrackets = 0

  /// More lines than this are not joined: a bracket was forgotten.
  private static let longest = 1 << 20

  var isEmpty: Bool { text.isEmpty && !continues }

  /// Whether more is to come.
  var isIncomplete: Bool {
    (continues || openBrackets > 0) && text.utf8.count < Self.longest
  }

  mutating func add(_ line: String) {
    var line = line[...]
    continues = line.last == "\\"
    if continues { line.removeLast() }
    text += text.isEmpty ? String(line) : " " + line
    openBrackets = max(0, openBrackets + Self.balance(of: line))
  }

  /// Brackets opened less those closed, outside quotes and comments.
  private static func balance(of line: Substring) -> Int {
    var balance = 0
    var quote: Character?
    for character in line {
      if let open = quote {
        if character == open { quote = nil }
        continue
      }
      switch character {
      case "\"": quote = character
      case "(", "[": balance += 1
      case ")", "]": balance -= 1
      case "#": return balance
      default: break
      }
    }
    return balance
  }
}
