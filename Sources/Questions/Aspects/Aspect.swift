/// What a question asks within its kind: whether there is insurance, among questions about hacks.
///
/// The kind says what an answer is about; the aspect says what its first sentence has to answer. An aspect
/// also decides between kinds that come close: who says "queue" asks how long leaving takes.
public struct Aspect: Hashable, Sendable {
  /// The kind it belongs to, by its name.
  public let intent: String
  /// Its own name; empty where the kind's answer needs no other first sentence.
  public let name: String
}

/// A row of the table: `hack/insurance < safe custody : insur*/versicher*`.
///
/// Before the colon: the aspect, and the kinds it may be mistaken for, `*` for all that are not sure, `?` without those of another subject. Behind it groups, each
/// of which needs one of its alternatives: a word, `stem*`, `two_words` in a row, `@concept`. A group that
/// begins with `-` must not be there, `^6` allows six words at most, and `$in/into` is the last word. A
/// semicolon begins another way to ask it.
///
/// Where it was sure what is asked, a row only says how the answer begins, unless `!` behind its name lets
/// it decide; where it was not, the row decides, unless `~` lets it only say how an answer begins.
struct AspectRow: Sendable {
  let aspect: Aspect
  /// Whether it decides against a kind that seemed sure.
  let decides: Bool
  private let onlyBegins: Bool
  private let others: [Substring]
  private let ways: [Substring]

  /// - Parameter onlyBegins: whether it decides nothing where it was not sure what is asked.
  init(_ row: String, onlyBegins: Bool = false) {
    let parts = row.split(separator: ":", maxSplits: 1)
    let names = (parts.first ?? "").split { $0 == " " || $0 == "<" || $0 == "\n" }
    decides = names.first?.last == "!"
    self.onlyBegins = onlyBegins || names.first?.last == "~"
    let own = (names.first ?? "").filter { $0 != "!" && $0 != "~" }
      .split(separator: "/", omittingEmptySubsequences: false)
    aspect = Aspect(
      intent: String(own.first ?? ""), name: own.count > 1 ? String(own[1]) : "")
    others = Array(names.dropFirst())
    ways = parts.count > 1 ? parts[1].split(separator: ";") : []
  }

  /// Whether what was found leaves room for it.
  func allows(_ finding: AskedQuestion.Finding) -> Bool {
    switch finding {
    case .answered(let intent):
      if decides { return intent.id != aspect.intent }
      return !aspect.name.isEmpty
        && (intent.id == aspect.intent || others.contains { $0 == intent.id })
    case .unsure(let intents):
      guard !onlyBegins else { return false }
      return others.contains("*") || others.contains("?")
        || intents.contains { $0.id == aspect.intent }
    case .notAboutStaking: return !onlyBegins && others.contains("*")
    }
  }

  func fits(_ question: AspectQuestion) -> Bool {
    ways.contains { way in
      let groups = way.split { $0 == " " || $0 == "\n" }
      return !groups.isEmpty && groups.allSatisfy(question.has)
    }
  }

  /// Every name of a kind or a concept in it, for a test of the table.
  var names: (intents: [String], concepts: [String]) {
    let words = ways.flatMap { $0.split { " \n/".contains($0) } }
    let concepts = words.compactMap { word -> String? in
      let word = word.drop { $0 == "-" }
      return word.hasPrefix("@") && !word.hasPrefix("@#") ? String(word.dropFirst()) : nil
    }
    return ([aspect.intent] + others.filter { $0 != "*" && $0 != "?" }.map(String.init), concepts)
  }
}

/// What the rows of the table look at.
struct AspectQuestion {
  /// As they were read, and as they were written where a slip seemed to be in them.
  let words: [String]
  let written: [String]
  let concepts: ConceptSet
  let named: Set<String>

  /// Whether a group of a row is there.
  func has(_ group: Substring) -> Bool {
    switch group.utf8.first {
    case UInt8(ascii: "-"): return !hasOne(of: group.dropFirst())
    case UInt8(ascii: "^"): return words.count <= Int(group.dropFirst()) ?? 0
    case UInt8(ascii: "$"):
      return group.dropFirst().split(separator: "/").contains { $0 == words.last ?? "" }
    default: return hasOne(of: group)
    }
  }

  private func hasOne(of group: Substring) -> Bool {
    group.split(separator: "/").contains { alternative in
      if alternative.hasPrefix("@#") { return named.contains(String(alternative.dropFirst())) }
      if alternative.hasPrefix("@") {
        return Concept.numbers[String(alternative.dropFirst())].map(concepts.contains) ?? false
      }
      let phrase = alternative.split(separator: "_")
      guard let first = phrase.first else { return false }
      return words.indices.contains { place in
        place + phrase.count <= words.count && matches(place, first)
          && phrase.indices.dropFirst().allSatisfy { matches(place + $0, phrase[$0]) }
      }
    }
  }

  private func matches(_ place: Int, _ form: Substring) -> Bool {
    Self.matches(words[place], form) || Self.matches(written[place], form)
  }

  private static func matches(_ word: String, _ form: Substring) -> Bool {
    form.utf8.last == UInt8(ascii: "*") ? word.hasPrefix(form.dropLast()) : word == form
  }
}

extension Aspect {
  /// The first row of the table that fits a question; nil where its kind's answer is the answer.
  static func row(
    for finding: AskedQuestion.Finding, _ question: AspectQuestion
  ) -> AspectRow? {
    rows.first { $0.allows(finding) && $0.fits(question) }
  }

  static let rows: [AspectRow] =
    (byName + earning + safety + leaving + starting + choosing + fees + taxes + wallets + network
    + program
    + within).map { AspectRow($0) } + said.map { AspectRow($0, onlyBegins: true) }
    + plain.map { AspectRow($0) }
}

extension Aspect {
  /// As its opening is named: `hack/insurance`.
  public var path: String { intent + "/" + name }
}
