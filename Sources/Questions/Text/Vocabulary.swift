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
    /// Its words in `forms`.
    var forms: Range<Int>
    var concept: Int
    var languages: LanguageSet
    /// The next phrase that begins alike, or −1.
    var next: Int
  }

  /// The languages of a word.
  struct Word: Sendable {
    var languages: LanguageSet = []
    /// Those in which a mistyped word may be this one; none for other subjects: `fishy` is no fish.
    var repairable: LanguageSet = []

    mutating func add(_ languages: LanguageSet, isRepairable: Bool) {
      self.languages.formUnion(languages)
      if isRepairable { repairable.formUnion(languages) }
    }
  }

  private(set) var phrases: [Phrase] = []
  private(set) var forms: [Form] = []
  /// The last phrase that begins with a word, and with a beginning of one.
  private var byFirstWord: [String: Int] = [:]
  private var byFirstStem: [String: Int] = [:]
  /// What long words are searched for: `steuer` in `Kapitalertragsteuer`.
  private(set) var inner: [(part: String, isSuffix: Bool, concept: Int, languages: LanguageSet)] =
    []
  private(set) var words = LittleWords.languages.mapValues { Word(languages: $0, repairable: $0) }
  private(set) var stems: [String: LanguageSet] = [:]

  /// Of the concepts in `Concept.all`.
  static let shared = Vocabulary(Concept.all)

  init(_ concepts: [Concept]) {
    phrases.reserveCapacity(24_000)
    forms.reserveCapacity(48_000)
    words.reserveCapacity(16_000)
    byFirstWord.reserveCapacity(8_000)
    for (number, concept) in concepts.enumerated() {
      for (text, languages) in concept.spellings {
        guard !Folding.isPlain(text) else {
          add(String(text), number, languages)
          continue
        }
        let (folded, wide) = (Folding.fold(text), Folding.foldWide(text))
        add(folded, number, languages)
        if wide != folded { add(wide, number, languages) }
      }
    }
  }

  private mutating func add(_ text: String, _ concept: Int, _ languages: LanguageSet) {
    if text.utf8.first == UInt8(ascii: "*") {
      let isSuffix = !text.hasSuffix("*")
      inner.append((text.filter { $0 != "*" }, isSuffix, concept, languages))
      return
    }
    let start = forms.count
    addForms(of: text)
    guard start < forms.count else { return }
    let isRepairable = !Self.otherSubjects.contains(concept)
    for form in forms[start...] {
      if form.isStem {
        stems[form.text, default: []].formUnion(languages)
      } else {
        words[form.text, default: Word()].add(languages, isRepairable: isRepairable)
      }
    }
    let first = forms[start]
    let next =
      first.isStem
      ? byFirstStem.updateValue(phrases.count, forKey: first.text)
      : byFirstWord.updateValue(phrases.count, forKey: first.text)
    phrases.append(
      Phrase(
        forms: start..<forms.count, concept: concept, languages: languages, next: next ?? -1))
  }

  private static let otherSubjects = Set(
    ["elsewhere", "othercoin", "otherchain"].compactMap { Concept.numbers[$0] })

  /// `get .. out` as words; apostrophes and hyphens as in a question.
  private mutating func addForms(of text: String) {
    var text = text
    text.withUTF8 { bytes in
      var isBehindGap = false
      var start = 0
      for end in 0...bytes.count {
        guard end == bytes.count || Self.isBetweenWords(bytes[end]) else { continue }
        defer { start = end + 1 }
        guard start < end else { continue }
        if bytes[start] == UInt8(ascii: ".") {
          isBehindGap = true
          continue
        }
        let isStem = bytes[end - 1] == UInt8(ascii: "*")
        let part = bytes[start..<(isStem ? end - 1 : end)]
        let word =
          part.contains(UInt8(ascii: "'"))
          ? String(decoding: part.filter { $0 != UInt8(ascii: "'") }, as: UTF8.self)
          : String(decoding: part, as: UTF8.self)
        forms.append(Form(text: word, isStem: isStem, isBehindGap: isBehindGap))
        isBehindGap = false
      }
    }
  }

  private static func isBetweenWords(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "-")
  }

  /// Calls with each phrase that a word begins.
  func forEachPhrase(beginning word: String, _ body: (Phrase) -> Void) {
    for first in [byFirstWord[word]] + Self.beginnings(of: word).map({ byFirstStem[$0] }) {
      var place = first ?? -1
      while place >= 0 {
        body(phrases[place])
        place = phrases[place].next
      }
    }
  }

  /// The languages that know a word by itself, by its beginning, or by a part of it.
  func languages(of word: String) -> LanguageSet {
    var result = words[word]?.languages ?? []
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
