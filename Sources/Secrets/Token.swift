/// A word of a text as the guard reads it.
struct Token {
  /// Its UTF-8 bytes, marks that show nothing included.
  var range: Range<Int>
  /// How many letters it has.
  let count: Int
  /// Its Latin letters, at most the last twelve, at five bits each: 1 for `a` whatever the case.
  private let packed: UInt64
  /// Whether all of its letters are Latin, or none.
  let (isLatin, isForeign): (Bool, Bool)
  /// Tells words apart, also those that no code can hold.
  let fingerprint: UInt64
  /// Whether a line end stands between the word before and this one.
  var startsLine = false

  /// A word of these letters, 0 for those of other alphabets.
  init(_ range: Range<Int>, _ letters: some Collection<UInt8>) {
    self.range = range
    var (packed, fingerprint, foreign) = (UInt64(0), UInt64(0xCBF2_9CE4_8422_2325), 0)
    for letter in letters {
      packed = packed << 5 | UInt64(letter)
      fingerprint = (fingerprint ^ UInt64(letter)) &* 0x100_0000_01B3
      if letter == 0 { foreign += 1 }
    }
    (count, self.packed, self.fingerprint) = (letters.count, packed, fingerprint)
    (isLatin, isForeign) = (foreign == 0, foreign == letters.count)
  }

  /// Its letters at five bits each; nil where it has others than Latin ones, or too many.
  var code: UInt64? { isLatin && count <= RecoveryWords.longest ? packed : nil }

  /// The same for words of up to twelve letters, which none of the list has.
  var longCode: UInt64? { isLatin && count <= 12 ? packed : nil }

  /// Whether it is one of the words that secrets are written with.
  var isListed: Bool {
    guard count >= RecoveryWords.shortest, let code else { return false }
    return RecoveryWords.contains(code)
  }
}

extension Unicode.Scalar {
  /// The number of a Latin letter, plain or of full width; 1 is `a`. Nil for all else.
  var latinLetter: (value: UInt8, isCapital: Bool)? {
    switch value >= 0xFF00 ? value &- 0xFEE0 : value {
    case let code where (0x61...0x7A).contains(code): (UInt8(code - 0x60), false)
    case let code where (0x41...0x5A).contains(code): (UInt8(code - 0x40), true)
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
