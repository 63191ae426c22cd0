/// Writes a letter the way the tables do: small, without accents. `Ü` is `u`, `ß` is `ss`.
enum Folding {
  /// The small letters of a scalar without their accents; empty for a mark that only adds one.
  static func fold(_ scalar: Unicode.Scalar) -> String {
    if scalar.isASCII { return small(scalar) }
    switch scalar.value {
    case 0x300...0x36F: return ""
    case 0xFF01...0xFF5E: return Unicode.Scalar(scalar.value - 0xFEE0).map(small) ?? ""
    default: break
    }
    let lower = scalar.properties.lowercaseMapping
    guard let first = lower.unicodeScalars.first else { return "" }
    return plain[first] ?? String(first)
  }

  /// A text of the tables.
  static func fold(_ text: some StringProtocol) -> String {
    text.unicodeScalars.reduce(into: "") { $0 += fold($1) }
  }

  /// Whether there is nothing to fold.
  static func isPlain(_ text: some Sequence<UInt8>) -> Bool {
    text.allSatisfy { $0 < 128 && !(UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
  }

  /// The same with `ae`, `oe`, `ue` for the German umlauts.
  static func foldWide(_ text: some StringProtocol) -> String {
    text.unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case "ä", "Ä": result += "ae"
      case "ö", "Ö": result += "oe"
      case "ü", "Ü": result += "ue"
      default: result += fold(scalar)
      }
    }
  }

  private static func small(_ scalar: Unicode.Scalar) -> String {
    let isCapital = ("A"..."Z").contains(scalar)
    return String(isCapital ? Unicode.Scalar(UInt8(scalar.value) + 32) : scalar)
  }

  private static let plain: [Unicode.Scalar: String] = {
    var table: [Unicode.Scalar: String] = ["ß": "ss", "æ": "ae", "œ": "oe"]
    let letters = [
      "a": "àáâãäåā", "c": "çć", "e": "èéêëē", "i": "ìíîïī", "n": "ñń", "o": "òóôõöøō", "s": "śš",
      "u": "ùúûüū", "y": "ýÿ", "z": "źžż",
    ]
    for (letter, accented) in letters {
      for scalar in accented.unicodeScalars { table[scalar] = letter }
    }
    return table
  }()
}
