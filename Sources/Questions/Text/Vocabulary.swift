/// Every phrase of every concept, ready to be looked up.
struct Vocabulary: Sendable {
  /// A word of a phrase.
  struct Form: Hashable, Sendable {
    var text: String
    /// Whether the word may go on: `stak*`.
    var isStem: Bool
    /// Whether other words may stand before it.
    var isBehindGap = false

    func matches(_ word: String) -> Bool {
      isStem ? word.hasPrefix(text) : word == text
    }
  }

  struct Phrase: Sendable {
    var forms: [Form]
    var concept: Int
    var languages: LanguageSet
  }

  private(set) var phrases: [Phrase] = []
  private(set) var byFirstWord: [String: [Int]] = [:]
  private(set) var byFirstStem: [String: [Int]] = [:]
  /// What long words are searched for: `steuer` in `Kapitalertragsteuer`.
  private(set) var inner: [(part: String, isSuffix: Bool, concept: Int, languages: LanguageSet)] =
    []
  private(set) var words: [String: LanguageSet] = LittleWords.languages
  private(set) var stems: [String: LanguageSet] = [:]
  /// Words that a mistyped one may be; those of other subjects are none: `fishy` is no fish.
  private(set) var repairable: [String: LanguageSet] = LittleWords.languages

  /// Of the concepts in `Concept.all`.
  static let shared = Vocabulary(Concept.all)

  init(_ concepts: [Concept]) {
    for (number, concept) in concepts.enumerated() {
      for (text, languages) in concept.spellings {
        add(Folding.fold(text), number, languages)
        let wide = Folding.foldWide(text)
        if wide != Folding.fold(text) { add(wide, number, languages) }
      }
    }
  }

  private mutating func add(_ text: String, _ concept: Int, _ languages: LanguageSet) {
    if text.hasPrefix("*") {
      let isSuffix = !text.hasSuffix("*")
      inner.append((text.filter { $0 != "*" }, isSuffix, concept, languages))
      return
    }
    let forms = Self.forms(text)
    guard let first = forms.first else { return }
    let isElsewhere = ["elsewhere", "othercoin"].contains(Concept.all[concept].name)
    for form in forms {
      if form.isStem {
        stems[form.text, default: []].formUnion(languages)
      } else {
        words[form.text, default: []].formUnion(languages)
        if !isElsewhere { repairable[form.text, default: []].formUnion(languages) }
      }
    }
    if first.isStem {
      byFirstStem[first.text, default: []].append(phrases.count)
    } else {
      byFirstWord[first.text, default: []].append(phrases.count)
    }
    phrases.append(Phrase(forms: forms, concept: concept, languages: languages))
  }

  /// `get .. out` as words; apostrophes and hyphens as in a question.
  private static func forms(_ text: String) -> [Form] {
    var forms: [Form] = []
    var isBehindGap = false
    let parts = text.filter { $0 != "'" }.split { $0 == " " || $0 == "-" }
    for part in parts {
      if part == ".." {
        isBehindGap = true
        continue
      }
      let isStem = part.hasSuffix("*")
      forms.append(
        Form(
          text: String(isStem ? part.dropLast() : part), isStem: isStem, isBehindGap: isBehindGap))
      isBehindGap = false
    }
    return forms
  }

  /// The languages that know a word by itself, by its beginning, or by a part of it.
  func languages(of word: String) -> LanguageSet {
    var result = words[word] ?? []
    for stem in Self.beginnings(of: word) { result.formUnion(stems[stem] ?? []) }
    return result
  }

  /// Beginnings of at least two letters, the word itself the last.
  static func beginnings(of word: String) -> [String] {
    let letters = Array(word.utf8.prefix(24))
    guard letters.count >= 2 else { return [] }
    return (2...letters.count).map { String(decoding: letters[..<$0], as: UTF8.self) }
  }
}
