/// A word of a text as the guard reads it.
struct Token {
  /// Its UTF-8 bytes, marks that show nothing included.
  var range: Range<Int>
  /// Its letters, 1 for `a` whatever the case, 0 for those of other alphabets.
  var letters: [UInt64]
  /// Its letters at five bits each; nil where it has others than Latin ones, or too many.
  var code: UInt64?

  init(_ range: Range<Int>, _ letters: [UInt64]) {
    (self.range, self.letters) = (range, letters)
    code = letters.reduce(Optional(0)) { code, letter in
      letter == 0 ? nil : code.flatMap { RecoveryWords.code($0, then: letter) }
    }
  }

  /// Whether it is one of the words that secrets are written with.
  var isListed: Bool { code.map(RecoveryWords.contains) ?? false }
}

extension Unicode.Scalar {
  /// The number of a Latin letter, plain or of full width; 1 is `a`. Nil for all else.
  var latinLetter: (value: UInt64, isCapital: Bool)? {
    switch value >= 0xFF00 ? value &- 0xFEE0 : value {
    case let code where (0x61...0x7A).contains(code): (UInt64(code - 0x60), false)
    case let code where (0x41...0x5A).contains(code): (UInt64(code - 0x40), true)
    default: nil
    }
  }

  /// Marks that show nothing, which come along with what is copied.
  var showsNothing: Bool {
    switch value {
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }

  /// A Chinese character, which is a word by itself.
  var isIdeograph: Bool { (0x4E00...0x9FFF).contains(value) }
}
