/// Cuts a text into words: numbering, quotes and brackets say nothing, an escape of JSON or of a web
/// address is a space, and `bottomLeave` is two words.
struct Tokenizer {
  private var tokens: [Token] = []
  private var letters: [UInt64] = []
  private var range = 0..<0
  private var lastWasSmall = false
  /// Whether the last scalar was a backslash.
  private var isEscaped = false
  /// How many digits of an escape may still come.
  private var digits = 0

  static func tokens(of text: String) -> [Token] {
    var tokenizer = Tokenizer()
    var offset = 0
    for scalar in text.unicodeScalars {
      let end = offset + UTF8.width(scalar)
      tokenizer.take(scalar, offset..<end)
      offset = end
    }
    tokenizer.finish()
    return tokenizer.tokens
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
      if isNumber, letters.count == 1 || Token(range, letters).code == Tokenizer.word {
        letters = []
      }
      finish()
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

  private mutating func add(_ letter: UInt64, _ place: Range<Int>) {
    range = letters.isEmpty ? place : range.lowerBound..<place.upperBound
    letters.append(letter)
  }

  private mutating func finish() {
    defer {
      letters = []
      lastWasSmall = false
    }
    guard !letters.isEmpty else { return }
    guard letters.count >= Tokenizer.fewestOfTwelve, !letters.contains(0),
      let ends = RecoveryWords.cut(letters)
    else { return tokens.append(Token(range, letters)) }
    // Each has the place of the whole.
    for (start, end) in zip([0] + ends, ends) {
      tokens.append(Token(range, Array(letters[start..<end])))
    }
  }

  /// Twelve words without a space between them have at least this many letters.
  private static let fewestOfTwelve = 36
  private static let word = RecoveryWords.code(of: "word")
}
