/// Finds recovery words of other languages by their shape alone: a text of twelve to twenty-four short
/// words, none of which holds a sentence together.
enum ShapeScan {
  /// What wallets write.
  private static let counts: Set<Int> = [12, 15, 18, 21, 24]

  static func range(in tokens: [Token], of text: String) -> Range<Int>? {
    let words = tokens.drop { Announcement.names($0) }
    guard let first = words.first, let last = words.last, counts.contains(words.count),
      !text.unicodeScalars.contains(where: isOfSentence), words.allSatisfy(mayBeWord),
      isOfOneKind(words), Set(words.map(\.letters)).count >= 10 || first.letters.contains(0)
    else { return nil }
    return first.range.lowerBound..<last.range.upperBound
  }

  /// Questions, calculations and amounts have these; numbering has digits, but not behind a sign.
  private static func isOfSentence(_ scalar: Unicode.Scalar) -> Bool {
    "?!¿%+*=<>/()τα$€#—–؟？。".unicodeScalars.contains(scalar)
  }

  private static func mayBeWord(_ token: Token) -> Bool {
    guard token.letters.contains(0) else {
      return (3...8).contains(token.letters.count) && !little.contains(token.code ?? 0)
    }
    return token.letters.count <= 9
  }

  /// All of Latin letters, accents among them, or none.
  private static func isOfOneKind(_ words: ArraySlice<Token>) -> Bool {
    let foreign = words.count { $0.letters.allSatisfy { $0 == 0 } }
    return foreign == 0 || foreign == words.count
  }

  /// Words that no list of BIP-39 has and hardly a sentence can do without, and words of this program.
  private static let little = Set(
    """
    the and for with how are was can does not but from than its has had who why get tao root stake \
    subnet validator alpha price take token chain earn earns rate year years month months week day days \
    und der die das den dem ein eine ist wie ich mit von auf wenn was wird man mein nicht oder sind \
    que los las una por para como con mis del esta les des est pour mon dans avec une qui sur pas \
    plus della che per come sono mia quando
    """.split(separator: " ").compactMap { RecoveryWords.code(of: String($0)) })
}
