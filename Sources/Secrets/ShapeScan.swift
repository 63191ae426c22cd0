/// Finds recovery words of other languages by their shape alone: a text of twelve to twenty-four short
/// words, none of which holds a sentence together.
struct ShapeScan {
  /// What wallets write.
  private static let counts: Set<Int> = [12, 15, 18, 21, 24]
  /// The words behind those that announce a secret, at the most one too many.
  private var words: [Token] = []

  /// The next word.
  mutating func take(_ token: Token) {
    guard words.count <= 24, !words.isEmpty || !Announcement.names(token) else { return }
    words.append(token)
  }

  /// What was found, once all words were taken.
  func range(in text: String) -> Range<Int>? {
    guard let first = words.first, let last = words.last, Self.counts.contains(words.count),
      !text.unicodeScalars.contains(where: Self.isOfSentence), words.allSatisfy(Self.mayBeWord),
      isOfOneKind, Set(words.map(\.fingerprint)).count >= 10 || !first.isLatin
    else { return nil }
    return first.range.lowerBound..<last.range.upperBound
  }

  /// Questions, calculations and amounts have these; numbering has digits, but not behind a sign.
  private static func isOfSentence(_ scalar: Unicode.Scalar) -> Bool {
    "?!¿%+*=<>/()τα$€#—–؟？。".unicodeScalars.contains(scalar)
  }

  private static func mayBeWord(_ token: Token) -> Bool {
    guard !token.isLatin else {
      return (3...8).contains(token.count) && !little.contains(token.code ?? 0)
    }
    return token.count <= 9
  }

  /// All of Latin letters, accents among them, or none.
  private var isOfOneKind: Bool {
    let foreign = words.count(where: \.isForeign)
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
