import Decimals

/// What stands before the fractions of a journal: as it says, else a point.
struct JournalMark {
  private(set) var mark = DecimalMark.point
  private var isDeclared = false
  /// Whether a number was seen that can be read in one way only.
  private var isDecided = false
  private var unclear: (line: Int, text: String)?

  /// Takes over what a line outside of transactions says: `decimal-mark ,`, `commodity 1.000,00 EUR`.
  mutating func declare(_ line: Substring) {
    let isMark = line.hasPrefix("decimal-mark ")
    guard isMark || !isDeclared && (line.hasPrefix("commodity ") || line.hasPrefix("D ")) else {
      return
    }
    let words = JournalMark.bare(line).drop { $0 != " " }
    guard let last = words.last(where: { $0 == "," || $0 == "." }) else { return }
    (mark, isDeclared) = (last == "," ? .comma : .point, true)
  }

  /// Looks at the numbers of a posting, until one decides.
  mutating func see(_ line: Substring, _ number: Int) {
    guard !isDeclared, !isDecided else { return }
    for word in JournalMark.bare(line).split(whereSeparator: { !"0123456789,.".contains($0) }) {
      let pieces = word.split(separator: ",", omittingEmptySubsequences: false)
      guard pieces.allSatisfy({ $0.first?.isNumber == true }) else { continue }
      if word.contains(".") || pieces.count > 2 {
        isDecided = true
      } else if pieces.count == 2, pieces[1].utf8.count == 3, pieces[0] != "0" {
        unclear = unclear ?? (number, String(word))
      }
    }
  }

  /// A number that hledger reads with a fraction, and people write for thousands.
  var fault: (line: Int, text: String)? { isDeclared || isDecided ? nil : unclear }

  private static func bare(_ line: Substring) -> Substring { line.prefix { $0 != ";" } }
}
