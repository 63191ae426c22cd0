/// Every phrase of every concept, ready to be looked up.
struct Vocabulary: Sendable {
  /// A word of a question as it is known here.
  struct Heard: Sendable {
    /// Its number, if a phrase or a list of little words has it.
    var word: Int?
    /// The numbers of its beginnings that are known, the shortest first.
    var beginnings: [Int]
  }

  /// A word of a phrase.
  struct Form: Sendable {
    fileprivate var word: Int32
    /// Whether the word may go on: `stak*`.
    fileprivate var isStem: Bool
    /// Whether other words may stand before it.
    var isBehindGap: Bool

    func matches(_ heard: Heard) -> Bool {
      isStem ? heard.beginnings.contains(Int(word)) : heard.word == Int(word)
    }
  }

  /// What words can say; the tables have thousands, so they are small.
  struct Phrase: Sendable {
    fileprivate var firstForm: Int32
    fileprivate var formCount: Int16
    fileprivate var number: Int16
    let languages: LanguageSet
    /// The next phrase that begins alike, or −1.
    fileprivate var next: Int32

    /// The number of what it says.
    var concept: Int { Int(number) }
  }

  /// What is known of a word.
  private struct Word: Sendable {
    /// The languages that have it as it stands.
    var languages: LanguageSet = []
    /// Those in which a mistyped word may be this one; none for other subjects: `fishy` is no fish.
    var repairable: LanguageSet = []
    /// Those to which it is a little word.
    var little: LanguageSet = []
    /// Those with words that begin so.
    var asStem: LanguageSet = []
    /// The last phrase that begins with it, and the last that begins with a word that begins so; or −1.
    var phrase: Int32 = -1
    var stemPhrase: Int32 = -1
  }

  private var forms: [Form] = []
  private var phrases: [Phrase] = []
  private var table: WordTable
  /// By the numbers of the table.
  private var words: [Word] = []
  /// What long words are searched for: `steuer` in `Kapitalertragsteuer`.
  private(set) var inner: [(part: String, isSuffix: Bool, concept: Int, languages: LanguageSet)] =
    []

  /// The words that are entered; nil for all.
  private let filter: WordFilter?

  /// Of the concepts in `Concept.all`.
  static let shared = Vocabulary(Concept.all)

  /// - Parameter filter: leaves out what no word of a question needs. The first answer of a program
  ///   need not wait until thousands of words are entered.
  init(_ concepts: [Concept], for filter: WordFilter? = nil) {
    self.filter = filter
    table = WordTable(capacity: filter == nil ? 16_000 : 200)
    if filter == nil {
      phrases.reserveCapacity(24_000)
      forms.reserveCapacity(48_000)
      words.reserveCapacity(16_000)
    }
    LittleWords.forEach { word, language in
      guard filter?.mayNeed(word) ?? true else { return }
      let place = place(of: word)
      words[place].little.formUnion(language)
      words[place].languages.formUnion(language)
      words[place].repairable.formUnion(language)
    }
    for (number, concept) in concepts.enumerated() {
      concept.forEachPhrase { phrase, languages in
        if let filter, filter.passesOver(phrase) { return }
        guard !Folding.isPlain(phrase) else { return add(phrase, number, languages) }
        let text = String(decoding: phrase, as: UTF8.self)
        let (folded, wide) = (Folding.fold(text), Folding.foldWide(text))
        add(folded.utf8, number, languages)
        if wide != folded { add(wide.utf8, number, languages) }
      }
    }
  }

  // MARK: Reading the tables

  private mutating func add(
    _ text: some Collection<UInt8>, _ concept: Int, _ languages: LanguageSet
  ) {
    guard text.first != UInt8(ascii: "*") else {
      let part = text.filter { $0 != UInt8(ascii: "*") }
      let isSuffix = part.count + 1 == text.count
      inner.append((String(decoding: part, as: UTF8.self), isSuffix, concept, languages))
      return
    }
    let start = forms.count
    let isWhole = addForms(of: text)
    guard start < forms.count else { return }
    let isRepairable = !Self.otherSubjects.contains(concept)
    for form in forms[start...] {
      let word = Int(form.word)
      if form.isStem {
        words[word].asStem.formUnion(languages)
      } else {
        words[word].languages.formUnion(languages)
        if isRepairable { words[word].repairable.formUnion(languages) }
      }
    }
    guard isWhole else { return forms.removeSubrange(start...) }
    let first = forms[start]
    let link = first.isStem ? \Word.stemPhrase : \Word.phrase
    phrases.append(
      Phrase(
        firstForm: Int32(start), formCount: Int16(forms.count - start), number: Int16(concept),
        languages: languages, next: words[Int(first.word)][keyPath: link]))
    words[Int(first.word)][keyPath: link] = Int32(phrases.count - 1)
  }

  private static let otherSubjects = Set(
    ["elsewhere", "othercoin", "otherchain"].compactMap { Concept.numbers[$0] })

  /// `get .. out` as words; apostrophes and hyphens as in a question. False if one was left out.
  private mutating func addForms(of text: some Collection<UInt8>) -> Bool {
    var (isBehindGap, isWhole) = (false, true)
    var rest = text[...]
    while let start = rest.firstIndex(where: { !Self.isBetweenWords($0) }) {
      let end = rest[start...].firstIndex(where: Self.isBetweenWords) ?? rest.endIndex
      let part = rest[start..<end]
      rest = rest[end...]
      if part.first == UInt8(ascii: ".") {
        isBehindGap = true
        continue
      }
      if let filter, !filter.mayNeed(part) {
        (isBehindGap, isWhole) = (false, false)
        continue
      }
      let (isStem, letters) = Self.letters(of: part)
      let word =
        letters.contains(UInt8(ascii: "'"))
        ? place(of: letters.filter { $0 != UInt8(ascii: "'") }) : place(of: letters)
      forms.append(Form(word: Int32(word), isStem: isStem, isBehindGap: isBehindGap))
      isBehindGap = false
    }
    return isWhole
  }

  /// `stak*` as its letters, and that it may go on.
  private static func letters<Bytes: Collection<UInt8>>(
    of part: Bytes
  ) -> (isStem: Bool, letters: Bytes.SubSequence) {
    let letters = part.prefix { $0 != UInt8(ascii: "*") }
    return (letters.endIndex != part.endIndex, letters)
  }

  static func isBetweenWords(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "-")
  }

  private mutating func place(of word: some Collection<UInt8>) -> Int {
    let number = table.insert(word)
    if number == words.count { words.append(Word()) }
    return number
  }

  // MARK: Looking up

  /// A word of a question as it is known here.
  func heard(_ text: String) -> Heard {
    let letters = Array(text.utf8)
    // Beginnings of at least two letters, the word itself the last.
    let ends = letters.count < 2 ? [] : Array(2...min(letters.count, 24))
    return Heard(
      word: table.number(of: letters),
      beginnings: ends.compactMap { table.number(of: letters[..<$0]) })
  }

  /// Calls with each phrase that a word begins.
  func forEachPhrase(beginning heard: Heard, _ body: (Phrase) -> Void) {
    let first =
      [heard.word.map { words[$0].phrase }] + heard.beginnings.map { words[$0].stemPhrase }
    for var place in first.compactMap({ $0 }) {
      while place >= 0 {
        body(phrases[Int(place)])
        place = phrases[Int(place)].next
      }
    }
  }

  /// The words of a phrase.
  func forms(of phrase: Phrase) -> ArraySlice<Form> {
    forms[Int(phrase.firstForm)..<Int(phrase.firstForm) + Int(phrase.formCount)]
  }

  /// The languages that know a word by itself, by its beginning, or by a part of it.
  func languages(of heard: Heard) -> LanguageSet {
    heard.beginnings.reduce(heard.word.map { words[$0].languages } ?? []) {
      $0.union(words[$1].asStem)
    }
  }

  /// The languages that know a word by itself, by its beginning, or by a part of it.
  func languages(of word: String) -> LanguageSet { languages(of: heard(word)) }

  /// The languages to which a word is a little one.
  func littleLanguages(of heard: Heard) -> LanguageSet {
    heard.word.map { words[$0].little } ?? []
  }

  /// Whether a language has a word just so.
  func hasWord(_ heard: Heard) -> Bool {
    heard.word.map { !words[$0].languages.isEmpty } ?? false
  }

  /// Whether a language has a word just so.
  func hasWord(_ word: String) -> Bool { hasWord(heard(word)) }

  /// Calls with each word that a mistyped one may be, and with each beginning of words.
  func forEachRepair(_ body: (_ text: String, _ isStem: Bool, LanguageSet) -> Void) {
    for (number, word) in words.enumerated() {
      if !word.repairable.isEmpty { body(table.text(number), false, word.repairable) }
      if !word.asStem.isEmpty { body(table.text(number), true, word.asStem) }
    }
  }
}
