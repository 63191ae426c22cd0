/// One thing that words can say, whatever the language: `LEAVE` for "unstake", "aussteigen", "retirar".
///
/// Phrases stand between commas. `stak*` is any word that begins so, `*steuer*` any long word with this
/// in it; `get .. out` allows up to four words between. Accents and capitals do not count.
struct Concept: Hashable, Sendable {
  /// As patterns name it.
  let name: String
  /// How much of a question's meaning it carries: 1 for "what", 6 for "slashing".
  let weight: Int
  /// Whether it alone shows that a question is about staking.
  let isAnchor: Bool
  /// The phrases of each language, those that every language understands first.
  private let phrases: [(text: String, languages: LanguageSet)]

  init(
    _ name: String, _ weight: Int, anchor: Bool = false, any: String = "", en: String = "",
    de: String = "", es: String = ""
  ) {
    self.name = name
    self.weight = weight
    isAnchor = anchor
    phrases = [(any, .all), (en, .english), (de, .german), (es, .spanish)]
  }

  /// Calls with each phrase and the languages it belongs to.
  ///
  /// Bytes are compared: the tables are long, and a comma is a comma.
  func forEachPhrase(_ body: (Slice<UnsafeBufferPointer<UInt8>>, LanguageSet) -> Void) {
    for (text, languages) in phrases {
      var text = text
      text.withUTF8 { bytes in
        var start = 0
        for end in 0...bytes.count where end == bytes.count || Self.isBetween(bytes[end]) {
          let phrase = bytes[start..<end].drop { $0 == UInt8(ascii: " ") }
          if let last = phrase.lastIndex(where: { $0 != UInt8(ascii: " ") }) {
            body(phrase[...last], languages)
          }
          start = end + 1
        }
      }
    }
  }

  private static func isBetween(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\n")
  }
}

/// Two concepts are one if their names are.
extension Concept {
  static func == (left: Concept, right: Concept) -> Bool { left.name == right.name }

  func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

extension Concept {
  /// All of them: one entry here is a new one.
  static let all: [Concept] =
    asking + staking + earning + safety + leaving + starting + feesAndImpact + choosing
    + taxAndWallets + network + program + elsewhere + named + judging + claims + mishaps
    + littleThings + rewardsAndReasons + programUse + programResults + certainty + market + moving
    + goals + details + people

  /// The number of each name.
  static let numbers: [String: Int] = Dictionary(
    all.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
}
