/// What a question asks for: one entry of the table.
public struct Intent: Sendable {
  /// Its name for programs: `leave-cost`.
  public let id: String
  /// The topic it belongs to.
  public let group: IntentGroup
  /// The question in words, in English.
  public let question: String
  /// The same in German, for the commonest.
  public let german: String?
  /// The same in Spanish, for the commonest.
  public let spanish: String?
  /// Concepts that a question of this kind may name besides.
  let companions: String
  /// Each is one way to ask it; `Pattern` says how they are written.
  let patterns: [String]

  init(
    _ id: String, _ group: IntentGroup, _ question: String, de german: String? = nil,
    es spanish: String? = nil, may companions: String = "", asked patterns: [String]
  ) {
    self.id = id
    self.group = group
    self.question = question
    self.german = german
    self.spanish = spanish
    self.companions = companions
    self.patterns = patterns
  }

  /// The names of `companions`.
  var companionNames: [Substring] {
    companions.utf8.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }.map(
      Substring.init)
  }

  /// The question in a language; in English where the table has no other.
  public func question(in language: Language) -> String {
    switch language {
    case .english: question
    case .german: german ?? question
    case .spanish: spanish ?? question
    }
  }

  /// All of them: an intent more is one entry more in one of these lists.
  public static let all: [Intent] =
    earning + safety + leaving + start + fees + claims + choosing + tax + wallets + network
    + program + other

  /// The intent of a name; nil if there is none.
  public static func named(_ id: some StringProtocol) -> Intent? {
    all.first { $0.id == id }
  }
}

extension Intent {
  /// The intent whose own question this is, in any of its languages; such words need no guessing.
  static func asked(inItsOwnWords text: String) -> Intent? {
    text.utf8.count < 200 ? ownWords[plain(text)] : nil
  }

  static let ownWords: [String: Intent] = {
    let asked = all.filter { !$0.patterns.isEmpty }.flatMap { intent in
      [intent.question, intent.german, intent.spanish].compactMap(\.self).map {
        (plain($0), intent)
      }
    }
    return Dictionary(asked, uniquingKeysWith: { first, _ in first })
  }()

  private static func plain(_ text: String) -> String {
    let words = text.lowercased().unicodeScalars.split { scalar in
      switch scalar {
      case "a"..."z", "0"..."9", "'": false
      default: scalar.isASCII || !scalar.properties.isAlphabetic
      }
    }
    return words.map { String(Substring($0)) }.joined(separator: " ")
  }
}

/// Two intents are one if their names are.
extension Intent: Hashable {
  /// By name.
  public static func == (left: Intent, right: Intent) -> Bool {
    left.id == right.id
  }

  /// By name.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(id)
  }
}

/// The topics of the table.
public enum IntentGroup: String, CaseIterable, Hashable, Sendable {
  /// A topic by its English name.
  case earning, safety, leaving, start, fees, claims, choosing, tax, wallets, network, program,
    other
}
