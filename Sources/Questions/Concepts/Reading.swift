/// The concepts that the words of a question say.
struct Reading: Sendable {
  /// A phrase that was found: where, and what it says.
  struct Match: Hashable, Sendable {
    var words: [Int]
    var concept: Int
  }

  private(set) var matches: [Match] = []
  /// Words that neither a phrase nor a list of little words knows.
  private(set) var unknown: [Int] = []

  /// How far a word of a phrase may stand behind the one before: `get my 100 TAO out`.
  private static let gap = 5

  private let words: [String]
  private let heard: [Vocabulary.Heard]
  private let vocabulary: Vocabulary
  private let languages: LanguageSet

  init(_ words: [String], _ vocabulary: Vocabulary, in language: Language) {
    self.words = words
    let heard = words.map(vocabulary.heard)
    self.heard = heard
    self.vocabulary = vocabulary
    let own = LanguageSet(language)
    // English words are heard in every language, where the language itself has none of that spelling.
    languages = own.union(.english)
    var found: [Match] = []
    for place in words.indices {
      let isForeign =
        language != .english && !vocabulary.languages(of: heard[place]).isDisjoint(with: own)
      let beginning = found.count
      find(at: place, isForeign ? own : languages, &found)
      if found.count == beginning { findInner(at: place, &found) }
    }
    matches = Self.withoutCovered(found)
    let known = Set(matches.flatMap(\.words))
    unknown = words.indices.filter {
      !known.contains($0) && !vocabulary.hasWord(heard[$0]) && words[$0].utf8.count > 1
    }
  }

  private func find(at place: Int, _ languages: LanguageSet, _ found: inout [Match]) {
    vocabulary.forEachPhrase(beginning: heard[place]) { phrase in
      guard !phrase.languages.isDisjoint(with: languages),
        let span = span(of: vocabulary.forms(of: phrase), from: place)
      else { return }
      found.append(Match(words: span, concept: phrase.concept))
    }
  }

  private func span(of forms: ArraySlice<Vocabulary.Form>, from place: Int) -> [Int]? {
    var span = [place]
    for form in forms.dropFirst() {
      let next = (span.last ?? place) + 1
      let end = min(words.count, form.isBehindGap ? next + Self.gap : next + 1)
      guard next < end, let match = (next..<end).first(where: { form.matches(heard[$0]) }) else {
        return nil
      }
      span.append(match)
    }
    return span
  }

  /// Parts of long words, as German joins them.
  private func findInner(at place: Int, _ found: inout [Match]) {
    let word = words[place]
    guard word.utf8.count >= 7 else { return }
    for entry in vocabulary.inner where !entry.languages.isDisjoint(with: languages) {
      let isThere = entry.isSuffix ? word.hasSuffix(entry.part) : word.contains(entry.part)
      if isThere, word != entry.part {
        found.append(Match(words: [place], concept: entry.concept))
      }
    }
  }

  /// Of phrases that share words only the longest say something: in `how long` there is no `how`. What
  /// staking is made of stays, as VALIDATOR in `run my own validator`, but for things like `subnet mask`.
  private static func withoutCovered(_ found: [Match]) -> [Match] {
    var longest: [Int: Int] = [:]
    var longestForeign: [Int: Int] = [:]
    for match in found {
      for word in match.words {
        longest[word] = max(longest[word] ?? 0, match.words.count)
        if match.concept == foreign {
          longestForeign[word] = max(longestForeign[word] ?? 0, match.words.count)
        }
      }
    }
    return found.filter { match in
      let isFirm = Concept.all[match.concept].isAnchor
      return match.words.contains { word in
        let covering = (isFirm ? longestForeign[word] : longest[word]) ?? 0
        return covering <= match.words.count
      }
    }
  }

  private static let foreign = Concept.numbers["elsewhere"]
}
