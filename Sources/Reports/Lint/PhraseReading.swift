/// A text as the rules about phrases read it: small letters, one kind of apostrophe, hyphen and space, no
/// marks of emphasis and no code; with the way back to the place of each character.
struct PhraseReading {
  /// A phrase that was found: where it stands here, and in the bytes of the text.
  struct Found {
    let phrase: String
    let start: Int
    let utf8: Range<Int>
  }

  /// A word, and where it begins and ends here.
  struct Word {
    let text: String
    let range: Range<Int>
  }

  /// Stands for the end of a paragraph, of an item or of a cell.
  static let end: Unicode.Scalar = "\n"

  private(set) var scalars: [Unicode.Scalar] = []
  /// The byte at which each of them begins, and the one behind the last.
  private var offsets: [Int] = []
  /// Whether the line that is read has a word yet.
  private var isInLine = false

  init(_ text: String) {
    var isCode = false
    var offset = 0
    for scalar in text.unicodeScalars {
      if scalar == "`" { isCode.toggle() }
      add(isCode ? " " : scalar, at: offset)
      offset += scalar.utf8.count
    }
    offsets.append(offset)
  }

  private mutating func add(_ scalar: Unicode.Scalar, at offset: Int) {
    let isFirst = !isInLine
    if scalar == "\n" {
      // One line end is a space; an empty line ends what was said.
      keep(isInLine ? " " : PhraseReading.end, offset)
      isInLine = false
      return
    }
    isInLine = isInLine || !(scalar.properties.isWhitespace || scalar == ">")
    switch scalar {
    case "|", "#": keep(PhraseReading.end, offset)
    case "-" where isFirst, "+" where isFirst, "*" where isFirst: keep(PhraseReading.end, offset)
    case "*", "_", "~", "\u{AD}", "\u{200B}"..."\u{200F}", "\u{202A}"..."\u{202E}", "\u{2060}",
      "\u{FEFF}":
      return
    case "’", "‘", "ʼ", "´": keep("'", offset)
    case "\u{2010}", "\u{2011}", "–", "−": keep("-", offset)
    default:
      guard !scalar.properties.isWhitespace, scalar != ">" else { return keep(" ", offset) }
      for small in scalar.properties.lowercaseMapping.unicodeScalars { keep(small, offset) }
    }
  }

  /// Several spaces are one.
  private mutating func keep(_ scalar: Unicode.Scalar, _ offset: Int) {
    if scalar == " ", scalars.last == " " || scalars.last == PhraseReading.end { return }
    scalars.append(scalar)
    offsets.append(offset)
  }

  /// The bytes of a stretch.
  func utf8(_ range: Range<Int>) -> Range<Int> {
    offsets[range.lowerBound]..<max(offsets[range.upperBound], offsets[range.lowerBound] + 1)
  }

  /// Every place of the phrases of a list, as whole words; of two that overlap the longer.
  func found(_ list: PhraseList) -> [Found] {
    var all: [Found] = []
    for start in scalars.indices where start == 0 || !isWord(start - 1) {
      let here = (list.byFirst[scalars[start]] ?? []).filter { stands($0, at: start) }
      guard let longest = here.max(by: { $0.count < $1.count }) else { continue }
      let next = found(longest, at: start)
      guard let last = all.last, last.start + last.phrase.unicodeScalars.count > start else {
        all.append(next)
        continue
      }
      if longest.count > last.phrase.unicodeScalars.count { all[all.count - 1] = next }
    }
    return all
  }

  private func stands(_ phrase: [Unicode.Scalar], at start: Int) -> Bool {
    let end = start + phrase.count
    return end <= scalars.count && scalars[start..<end].elementsEqual(phrase)
      && (end == scalars.count || !isWord(end))
  }

  private func found(_ phrase: [Unicode.Scalar], at start: Int) -> Found {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: phrase)
    return Found(
      phrase: String(text), start: start, utf8: utf8(start..<start + phrase.count))
  }

  private func isWord(_ index: Int) -> Bool { PhraseReading.isWord(scalars[index]) }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
  }

  /// The words of a stretch.
  func words(_ range: Range<Int>) -> [Word] {
    var (found, start): ([Word], Int?) = ([], nil)
    func close(_ end: Int) {
      guard let first = start else { return }
      var text = String.UnicodeScalarView()
      text.append(contentsOf: scalars[first..<end])
      found.append(Word(text: String(text), range: first..<end))
      start = nil
    }
    for index in range {
      let isPart =
        isWord(index)
        || start != nil && (scalars[index] == "'" || scalars[index] == "-")
          && index + 1 < range.upperBound && isWord(index + 1)
      if isPart { start = start ?? index } else { close(index) }
    }
    close(range.upperBound)
    return found
  }

  /// The stretch around a place that none of some characters parts.
  func stretch(around place: Int, endingAt ends: Set<Unicode.Scalar>) -> Range<Int> {
    let start = scalars[..<place].lastIndex(where: ends.contains).map { $0 + 1 } ?? 0
    let end = scalars[place...].firstIndex(where: ends.contains) ?? scalars.count
    return start..<end
  }

  static let sentenceEnds: Set<Unicode.Scalar> = [".", "!", "?", end]
  static let clauseEnds: Set<Unicode.Scalar> = [".", "!", "?", end, ",", ";", ":", "(", ")", "—"]
}

/// Phrases in small letters, found by their first character.
struct PhraseList: Sendable {
  let byFirst: [Unicode.Scalar: [[Unicode.Scalar]]]

  init(_ phrases: [String]) {
    byFirst = Dictionary(grouping: phrases.map { Array($0.unicodeScalars) }) {
      $0.first ?? PhraseReading.end
    }
  }
}
