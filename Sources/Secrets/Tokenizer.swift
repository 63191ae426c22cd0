/// Cuts a text into words, one after the other, so that none need be kept: numbering, quotes and brackets
/// say nothing, an escape of JSON or of a web address is a space, and `bottomLeave` is two words.
struct Tokenizer: IteratorProtocol {
  private var scalars: String.UnicodeScalarView.Iterator
  private var offset = 0
  private var isOver = false
  /// Words that were found and not given out yet, the last one first.
  private var waiting: [Token] = []
  private var letters: [UInt8] = []
  private var range = 0..<0
  private var lastWasSmall = false
  /// Whether a line end stood between the last word and what comes now.
  private var startsLine = true
  /// Whether the last scalar was a backslash.
  private var isEscaped = false
  /// How many digits of an escape may still come.
  private var digits = 0

  init(_ text: String) { scalars = text.unicodeScalars.makeIterator() }

  static func tokens(of text: String) -> [Token] {
    Array(IteratorSequence(Tokenizer(text)))
  }

  mutating func next() -> Token? {
    while waiting.isEmpty, !isOver {
      if let scalar = scalars.next() {
        let end = offset + UTF8.width(scalar)
        take(scalar, offset..<end)
        offset = end
      } else {
        isOver = true
        finish()
      }
    }
    return waiting.popLast()
  }

  private mutating func take(_ scalar: Unicode.Scalar, _ place: Range<Int>) {
    if scalar.showsNothing || isPartOfEscape(scalar) { return }
    if let letter = scalar.latinLetter {
      if letter.isCapital, lastWasSmall { finish() }
      add(letter.value, place)
      lastWasSmall = !letter.isCapital
    } else if scalar.isASCII {
      // `word12` and `w1` number words.
      let isNumber = ("0"..."9").contains(scalar)
      if isNumber, letters.count == 1 || isWord { letters.removeAll(keepingCapacity: true) }
      finish()
      if scalar == "\n" || scalar == "\r" { startsLine = true }
    } else if scalar.isIdeograph {
      finish()
      add(0, place)
      finish()
    } else if scalar.properties.isAlphabetic {
      add(0, place)
    } else if letters.isEmpty || scalar.properties.canonicalCombiningClass == .notReordered {
      finish()
    }
  }

  private var isWord: Bool {
    letters.count == 4 && letters.elementsEqual([23, 15, 18, 4])
  }

  /// `\n`, `\u0020`, `%20`.
  private mutating func isPartOfEscape(_ scalar: Unicode.Scalar) -> Bool {
    if isEscaped {
      isEscaped = false
      if scalar == "u" { digits = 4 }
      if ["n", "t", "r", "u"].contains(scalar) { return true }
    }
    if digits > 0, scalar.properties.isASCIIHexDigit {
      digits -= 1
      return true
    }
    digits = scalar == "%" ? 2 : 0
    isEscaped = scalar == "\\"
    return false
  }

  private mutating func add(_ letter: UInt8, _ place: Range<Int>) {
    range = letters.isEmpty ? place : range.lowerBound..<place.upperBound
    letters.append(letter)
  }

  private mutating func finish() {
    lastWasSmall = false
    guard !letters.isEmpty else { return }
    defer {
      letters.removeAll(keepingCapacity: true)
      startsLine = false
    }
    guard letters.count >= Tokenizer.fewestOfTwelve, !letters.contains(0),
      let ends = RecoveryWords.cut(letters)
    else {
      var token = Token(range, letters)
      token.startsLine = startsLine
      return waiting.insert(token, at: 0)
    }
    // Each has the place of the whole.
    let cut = zip([0] + ends, ends).map { Token(range, letters[$0..<$1]) }
    waiting.insert(contentsOf: cut.reversed(), at: 0)
    waiting[waiting.count - 1].startsLine = startsLine
  }

  /// Twelve words without a space between them have at least this many letters.
  private static let fewestOfTwelve = 36
}
