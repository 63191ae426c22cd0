import Markdown

/// How hard a text is to read, by its sentences and syllables.
struct Readability {
  /// Words of each sentence.
  let sentences: [[Substring]]
  /// Words that everybody here has to know: a syllable each beyond the second is forgiven.
  private let lexicon: Set<String>

  /// The running text of blocks: no tables, no code, no leads as `Why.`
  init(_ blocks: [MarkdownBlock], lexicon: Set<String> = []) {
    self.init(
      sentences: blocks.flatMap(\.prose).flatMap { Readability.sentences(of: $0.plain) },
      lexicon: lexicon)
  }

  init(sentences: [[Substring]], lexicon: Set<String> = []) {
    self.sentences = sentences
    self.lexicon = lexicon
  }

  var wordCount: Int { sentences.reduce(0) { $0 + $1.count } }

  var meanLength: Double { Double(wordCount) / Double(max(1, sentences.count)) }

  /// Flesch and Kincaid's school grade.
  var grade: Double {
    let syllables = sentences.joined().reduce(0) { $0 + self.syllables($1) }
    return 0.39 * meanLength + 11.8 * Double(syllables) / Double(max(1, wordCount)) - 15.59
  }

  /// A sentence ends with `.`, `!` or `?` before white space.
  static func sentences(of text: String) -> [[Substring]] {
    var result: [[Substring]] = []
    var sentence: [Substring] = []
    for word in text.split(whereSeparator: \.isWhitespace) {
      if word.contains(where: { $0.isLetter || $0.isNumber }) { sentence.append(word) }
      if let last = word.last(where: { !"”’\")".contains($0) }), ".!?".contains(last) {
        if sentence.count > 1 { result.append(sentence) }
        sentence = []
      }
    }
    if sentence.count > 1 { result.append(sentence) }
    return result
  }

  private func syllables(_ word: Substring) -> Int {
    let letters = word.lowercased().filter(\.isLetter)
    var count = 0
    var wasVowel = false
    for letter in letters {
      let isVowel = "aeiouyα".contains(letter)
      if isVowel, !wasVowel { count += 1 }
      wasVowel = isVowel
    }
    if letters.hasSuffix("e"), !letters.hasSuffix("le"), count > 1 { count -= 1 }
    let stem = letters.hasSuffix("s") ? String(letters.dropLast()) : letters
    if lexicon.contains(letters) || lexicon.contains(stem) { count = min(count, 2) }
    return max(1, count)
  }
}

/// A paragraph of running text with its place.
struct ProseParagraph {
  let words: [MarkdownInline]
  let span: SourceSpan

  /// The words without a lead such as `Why.`; code counts as one word, for it is read as a sign.
  var plain: String {
    var rest = words[...]
    if case .strong? = rest.first?.kind { rest = rest.dropFirst() }
    return rest.map { part in
      if case .code = part.kind { return "code" }
      return [part].plainText
    }.joined().withoutNotes
  }

  /// Whether it begins with a lead.
  var isLed: Bool {
    if case .strong? = words.first?.kind { true } else { false }
  }
}

extension String {
  /// Without `[^id]`, which is a mark of a note where the note itself is elsewhere.
  fileprivate var withoutNotes: String {
    var result = ""
    var rest = self[...]
    while let start = rest.firstRange(of: "[^") {
      result += rest[..<start.lowerBound]
      guard let end = rest[start.upperBound...].firstIndex(of: "]") else {
        rest = rest[start.lowerBound...]
        break
      }
      rest = rest[rest.index(after: end)...]
    }
    return result + rest
  }
}

extension MarkdownBlock {
  /// The paragraphs in it, those of quotations and lists too.
  var prose: [ProseParagraph] {
    switch kind {
    case .paragraph(let words): [ProseParagraph(words: words, span: span)]
    case .quote(let inside), .callout(_, let inside): inside.flatMap(\.prose)
    case .list(let list): list.items.flatMap { $0.blocks.flatMap(\.prose) }
    default: []
    }
  }
}
