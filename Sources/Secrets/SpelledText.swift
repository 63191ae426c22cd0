/// A text with the letters put in that JSON and YAML can spell by number, as `\u0061` and `\x61`.
struct SpelledText {
  let text: String
  /// Where each byte of `text` stands in the original, and where that ends.
  private let origins: [Int]

  /// Nil where nothing is spelled so.
  init?(_ original: String) {
    guard original.utf8.contains(Self.backslash) else { return nil }
    let bytes = Array(original.utf8)
    var (read, origins) = ([UInt8](), [Int]())
    var index = 0
    while index < bytes.count {
      origins.append(index)
      let (byte, length) = Self.spelled(in: bytes, at: index) ?? (bytes[index], 1)
      read.append(byte)
      index += length
    }
    guard read.count < bytes.count else { return nil }
    origins.append(bytes.count)
    text = String(decoding: read, as: UTF8.self)
    self.origins = origins
  }

  /// The place in the original of a place in `text`.
  func original(of range: Range<Int>) -> Range<Int> {
    origins[range.lowerBound]..<origins[range.upperBound]
  }

  private static let backslash = UInt8(ascii: "\\")

  /// A printable character of ASCII spelled by number, with the bytes that takes.
  private static func spelled(in bytes: [UInt8], at index: Int) -> (UInt8, Int)? {
    guard bytes[index] == backslash, index + 1 < bytes.count else { return nil }
    let count: Int
    switch bytes[index + 1] {
    case UInt8(ascii: "x"): count = 2
    case UInt8(ascii: "u"): count = 4
    case UInt8(ascii: "U"): count = 8
    default: return nil
    }
    let digits = bytes[min(index + 2, bytes.count)..<min(index + 2 + count, bytes.count)]
    guard digits.count == count,
      let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16),
      (0x20...0x7E).contains(value)
    else { return nil }
    return (UInt8(value), 2 + count)
  }
}
