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
  private let phrases: [Language: String]

  /// For the words of one language that others understand as well.
  private let shared: String

  init(
    _ name: String, _ weight: Int, anchor: Bool = false, any: String = "", en: String = "",
    de: String = "", es: String = ""
  ) {
    self.name = name
    self.weight = weight
    isAnchor = anchor
    shared = any
    phrases = [.english: en, .german: de, .spanish: es]
  }

  /// The phrases with the languages they belong to.
  var spellings: [(text: Substring, languages: LanguageSet)] {
    var result = Self.split(shared).map { (text: $0, languages: LanguageSet.all) }
    for language in Language.allCases {
      let own = Self.split(phrases[language] ?? "")
      result += own.map { (text: $0, languages: LanguageSet(language)) }
    }
    return result
  }

  private static func split(_ text: String) -> [Substring] {
    // Bytes are compared: the tables are long, and a comma is a comma.
    text.utf8.split { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\n") }.compactMap { part in
      let start = part.drop { $0 == UInt8(ascii: " ") }
      return start.lastIndex { $0 != UInt8(ascii: " ") }.map { Substring(start[...$0]) }
    }
  }
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
