/// Which words of the tables may matter to a question: those that one of its words is, or begins with.
///
/// It looks at two letters, so it lets some through that do not. Numbers pass always: they are read anew.
struct WordFilter: Sendable {
  /// A bit for each two letters that a word begins with.
  private var pairs = [UInt64](repeating: 0, count: 1024)
  /// A bit for each first letter, and for each word of one letter.
  private var firsts: [Bool] = Array(repeating: false, count: 256)

  /// - Parameter words: of the question, as `Token.text` has them.
  init(_ words: some Sequence<String>) {
    for word in words {
      var bytes = word.utf8.makeIterator()
      guard let first = bytes.next() else { continue }
      firsts[Int(first)] = true
      guard let second = bytes.next() else { continue }
      let pair = Int(first) << 8 | Int(second)
      pairs[pair >> 6] |= 1 << UInt64(pair & 63)
    }
    for digit in UInt8(ascii: "0")...UInt8(ascii: "9") { firsts[Int(digit)] = true }
  }

  /// Whether a word as the tables have it, `stak*` or `don't`, may be one of them.
  func mayNeed(_ word: some Collection<UInt8>) -> Bool {
    var bytes = word.makeIterator()
    guard let first = bytes.next() else { return false }
    return mayNeed(first, bytes.next())
  }

  private func mayNeed(_ first: UInt8, _ second: UInt8?) -> Bool {
    guard firsts[Int(first)] else { return false }
    guard let second, Self.isLetter(second), !Self.isDigit(first) else { return true }
    let pair = Int(first) << 8 | Int(second)
    return pairs[pair >> 6] >> UInt64(pair & 63) & 1 == 1
  }

  /// Whether no word of a phrase matters, seen in one look; false for what has to be folded first, and
  /// for parts of words, `*steuer*`, which matter to every question.
  func passesOver(_ phrase: some Collection<UInt8>) -> Bool {
    var bytes = phrase.makeIterator()
    guard var byte = bytes.next(), byte != UInt8(ascii: "*") else { return false }
    var isStart = true
    while true {
      let next = bytes.next()
      if byte >= 128 || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) { return false }
      if isStart, mayNeed(byte, next) { return false }
      isStart = Vocabulary.isBetweenWords(byte)
      guard let next else { return true }
      byte = next
    }
  }

  /// Anything else, `*` or an apostrophe, tells nothing of the second letter.
  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
