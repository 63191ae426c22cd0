import Markdown

/// How hard a text is to read, by its sentences and syllables.
struct Readability {
  /// Words of each sentence.
  let sentences: [[Substring]]
  /// Sentences of each paragraph.
  let sentencesPerParagraph: [Int]

  /// The running text of a document: no tables, no code.
  init(_ blocks: [MarkdownBlock]) {
    let paragraphs = blocks.flatMap(Readability.paragraphs)
    let split = paragraphs.map(Readability.sentences)
    sentences = split.flatMap { $0 }
    sentencesPerParagraph = split.map(\.count)
  }

  var longest: [Substring] { sentences.max { $0.count < $1.count } ?? [] }

  var meanLength: Double {
    Double(sentences.reduce(0) { $0 + $1.count }) / Double(max(1, sentences.count))
  }

  /// Flesch and Kincaid's school grade.
  var grade: Double {
    let words = sentences.flatMap { $0 }
    let syllables = words.reduce(0) { $0 + Readability.syllables($1) }
    return 0.39 * meanLength + 11.8 * Double(syllables) / Double(max(1, words.count)) - 15.59
  }

  private static func paragraphs(_ block: MarkdownBlock) -> [String] {
    switch block.kind {
    case .paragraph(let words): [words.drop(while: isLead).plainText]
    case .quote(let inside), .callout(_, let inside): inside.flatMap(paragraphs)
    case .list(let list): list.items.flatMap { $0.blocks.flatMap(paragraphs) }
    default: []
    }
  }

  /// `Why.` in front of a paragraph.
  private static func isLead(_ part: MarkdownInline) -> Bool {
    if case .strong = part.kind { return true }
    return false
  }

  /// A sentence ends with `.`, `!` or `?` before white space.
  private static func sentences(_ text: String) -> [[Substring]] {
    var result: [[Substring]] = []
    var sentence: [Substring] = []
    for word in text.split(whereSeparator: \.isWhitespace) {
      if word.contains(where: \.isLetter) || word.contains(where: \.isNumber) {
        sentence.append(word)
      }
      if let last = word.last(where: { $0 != "”" && $0 != ")" }), ".!?".contains(last) {
        if sentence.count > 1 { result.append(sentence) }
        sentence = []
      }
    }
    if sentence.count > 1 { result.append(sentence) }
    return result
  }

  private static func syllables(_ word: Substring) -> Int {
    var count = 0
    var wasVowel = false
    let letters = word.lowercased().filter(\.isLetter)
    for letter in letters {
      let isVowel = "aeiouyα".contains(letter)
      if isVowel, !wasVowel { count += 1 }
      wasVowel = isVowel
    }
    if letters.hasSuffix("e"), !letters.hasSuffix("le"), count > 1 { count -= 1 }
    return max(1, count)
  }
}
