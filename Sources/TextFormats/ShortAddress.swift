/// Addresses of the chain, shown by their ends: `5F4t…ZAc3`. Whole, one would fill a table, and
/// nobody compares more than its ends.
public enum ShortAddress {
  /// The text with every address in it shortened; other text stays as it is.
  public static func shortening(_ text: String) -> String {
    guard text.utf8.count >= lengths.lowerBound else { return text }
    var result = ""
    var word = ""
    for character in text {
      if character.isASCII, character.isLetter || character.isNumber {
        word.append(character)
      } else {
        result += shown(word)
        result.append(character)
        word = ""
      }
    }
    return result + shown(word)
  }

  /// Prefix, key and checksum of an address of Bittensor come to 47 or 48 letters and digits.
  private static let lengths = 47...48

  private static func shown(_ word: String) -> String {
    isAddress(word) ? "\(word.prefix(4))…\(word.suffix(4))" : word
  }

  /// Base58 has no `0`, `O`, `I` and `l`; the prefix of Bittensor makes the first digit a 5.
  private static func isAddress(_ word: String) -> Bool {
    lengths.contains(word.utf8.count) && word.hasPrefix("5")
      && word.utf8.allSatisfy { !"0OIl".utf8.contains($0) }
  }
}
