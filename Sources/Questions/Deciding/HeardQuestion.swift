/// The concepts of a question with the words that said them.
struct HeardQuestion {
  let words: [String]
  let concepts: ConceptSet
  let reasons: [QuestionReasons.Heard]
  let unknown: [String]
  let repaired: [String: String]
  /// Unknown words where a place would stand, as they are written: "in foobar".
  let unknownPlaces: [String]

  /// How many mistyped words are looked at: a line of nonsense is not worth more.
  private static let repairLimit = 12

  init(_ names: NameFinder, in language: Language) {
    let places = names.tokens.indices.filter { Self.isWord(names.tokens[$0]) }
    var words = places.map { names.tokens[$0].text }
    let languages = LanguageSet(language).union(.english)
    var repaired: [String: String] = [:]
    let first = Reading(words, names.vocabulary, in: language)
    for index in first.unknown.prefix(Self.repairLimit) {
      guard !names.used.contains(places[index]), names.tokens[places[index]].isWord,
        let word = Spelling.shared.repaired(words[index], in: languages)
      else { continue }
      repaired[words[index]] = word
      words[index] = word
    }
    let reading = repaired.isEmpty ? first : Reading(words, .shared, in: language)
    var concepts = ConceptSet()
    for match in reading.matches { concepts.insert(match.concept) }
    for name in names.concepts {
      if let number = Concept.numbers[name] { concepts.insert(number) }
    }
    self.words = words
    self.concepts = concepts
    self.repaired = repaired
    reasons =
      reading.matches.map { match in
        QuestionReasons.Heard(
          concept: Concept.all[match.concept].name, words: match.words.map { words[$0] })
      } + names.concepts.sorted().map { QuestionReasons.Heard(concept: $0, words: []) }
    let left = reading.unknown.filter {
      !names.used.contains(places[$0]) && names.tokens[places[$0]].isWord
    }
    unknown = left.map { words[$0] }
    unknownPlaces = left.map { places[$0] }.filter { place in
      place > 0 && Self.beforePlaces.contains(names.text(place - 1))
        && !(names.text(place - 1).hasPrefix("subn")
          && Self.beforeAny.contains(names.text(place - 2)))
    }.map { names.tokens[$0].written }
  }

  private static let beforePlaces: Set<String> = [
    "in", "into", "on", "from", "subnet", "sn", "netuid", "subnetz", "subred", "auf", "aus", "en",
  ]

  /// Words before "subnet" that speak of any of them: "when a new subnet registers".
  private static let beforeAny: Set<String> = [
    "a", "any", "the", "my", "new", "this", "that", "each", "every", "ein", "mein", "una", "mi",
  ]

  private static func isWord(_ token: Token) -> Bool {
    token.kind != .sign || token.text == "%"
  }
}
