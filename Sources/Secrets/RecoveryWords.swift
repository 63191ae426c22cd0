/// The words wallets write a secret with: the English list of BIP-39.
///
/// A word is a number: its letters at five bits each, so that looking one up needs no text.
enum RecoveryWords {
  /// The longest has this many letters.
  static let longest = 8
  /// The shortest has this many.
  static let shortest = 3

  private static let codes: Set<UInt64> = {
    var codes = Set<UInt64>(minimumCapacity: unpacked.count)
    for code in unpacked { codes.insert(code) }
    return codes
  }()

  /// Four letters tell each word from all others, and some wallets write no more.
  private static let stems: Set<UInt64> = {
    var stems = Set<UInt64>(minimumCapacity: unpacked.count)
    for code in unpacked where code >= 1 << 20 {
      var stem = code
      while stem >= 1 << 20 { stem >>= 5 }
      stems.insert(stem)
    }
    return stems
  }()

  /// Whether it is one of the words, or the first four letters of one.
  static func contains(_ code: UInt64) -> Bool {
    codes.contains(code) || stems.contains(code)
  }

  /// The code one letter longer; `letter` is 1 for `a`. Nil where no word is so long.
  static func code(_ code: UInt64, then letter: UInt64) -> UInt64? {
    code < 1 << (5 * UInt64(longest - 1)) ? code << 5 | letter : nil
  }

  /// The code of a word of small letters.
  static func code(of word: String) -> UInt64? {
    var result: UInt64 = 0
    for byte in word.utf8 {
      guard (0x61...0x7A).contains(byte), let longer = code(result, then: UInt64(byte - 0x60))
      else {
        return nil
      }
      result = longer
    }
    return result
  }

  /// In how few listed words letters without spaces can be read, with where each ends; nil if they cannot.
  static func cut(_ letters: [UInt8]) -> [Int]? {
    // For each place the place where the word that ends there begins; -1 where none does.
    var begins = [Int](repeating: -1, count: letters.count + 1)
    begins[0] = 0
    for start in letters.indices where begins[start] >= 0 {
      var word: UInt64 = 0
      for end in start..<min(letters.count, start + longest) {
        word = word << 5 | UInt64(letters[end])
        if begins[end + 1] < 0, codes.contains(word) { begins[end + 1] = start }
      }
    }
    guard begins[letters.count] >= 0 else { return nil }
    var ends: [Int] = []
    var end = letters.count
    while end > 0 {
      ends.append(end)
      end = begins[end]
    }
    return ends.reversed()
  }

  private static let unpacked: [UInt64] = {
    var codes: [UInt64] = []
    var word: [UInt8] = []
    func finish() {
      codes.append(word.reduce(0) { $0 << 5 | UInt64($1 - 0x60) })
    }
    for byte in packed.utf8 {
      if byte < 0x61 {
        if !word.isEmpty { finish() }
        word.removeSubrange(Int(byte - 0x41)...)
      } else {
        word.append(byte)
      }
    }
    finish()
    return codes
  }()
}
