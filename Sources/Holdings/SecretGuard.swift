import Diagnostics

/// Finds what looks like a seed phrase or a private key, so that it is refused before anything
/// else reads it, and never shown.
enum SecretGuard {
  /// The fault, with the secret blotted out of the source it shows; nil if there is none.
  static func fault(in source: SourceText) -> Diagnostic? {
    var bytes = Array(source.text.utf8)
    let found = secrets(in: bytes)
    guard let first = found.first else { return nil }
    for range in found {
      for index in range where bytes[index] != UInt8(ascii: "\n") {
        bytes[index] = UInt8(ascii: "*")
      }
    }
    let blotted = SourceText(name: source.name, text: String(decoding: bytes, as: UTF8.self))
    return Diagnostic(
      "profile.secret", "this looks like a seed phrase or a private key",
      explanation: "TaoLab never needs one: it reads and explains, it signs nothing. Whoever sees "
        + "these words or digits can take the money, so nothing of them is shown here.",
      hint: Hint(
        "delete it from the file; if others could read the file, move the money to a new key"),
      source: blotted, labels: [Diagnostic.Label(first)])
  }

  private static func secrets(in bytes: [UInt8]) -> [Range<Int>] {
    (phrases(in: bytes) + keys(in: bytes)).sorted { $0.lowerBound < $1.lowerBound }
  }

  /// Twelve words or more in a row, each of three to eight small letters. Seed phrases have 12 to
  /// 24; no other value of a profile is written so.
  private static func phrases(in bytes: [UInt8]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = 0
    var count = 0
    var index = 0
    while index < bytes.count {
      let begin = index
      while index < bytes.count, isSmallLetter(bytes[index]) { index += 1 }
      let length = index - begin
      if (3...8).contains(length) {
        if count == 0 { start = begin }
        count += 1
        if count >= 12 {
          if count > 12 { found.removeLast() }
          found.append(start..<index)
        }
      } else if length > 0 {
        count = 0
      }
      while index < bytes.count, !isSmallLetter(bytes[index]) {
        // Words may be numbered or in a list; a key's colon or a sentence's end breaks the row.
        if !isBetweenWords(bytes[index]) { count = 0 }
        index += 1
      }
    }
    return found
  }

  /// 64 hexadecimal digits or more in a row, with or without `0x`.
  private static func keys(in bytes: [UInt8]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = 0
    while index < bytes.count {
      let begin = index
      while index < bytes.count, isHexDigit(bytes[index]) { index += 1 }
      if index - begin >= 64 { found.append(begin..<index) }
      if index == begin { index += 1 }
    }
    return found
  }

  private static func isSmallLetter(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z")
  }

  private static func isBetweenWords(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"),
      UInt8(ascii: ","), UInt8(ascii: "-"), UInt8(ascii: "\""), UInt8(ascii: "'"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."):
      true
    default: false
    }
  }

  private static func isHexDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
      UInt8(ascii: "A")...UInt8(ascii: "F"):
      true
    default: false
    }
  }
}
