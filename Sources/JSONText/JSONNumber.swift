/// The grammar of numbers in RFC 8259, section 6.
enum JSONNumber {
  /// The offset after the longest number that starts at `start`, or nil if none does.
  static func end(in bytes: [UInt8], from start: Int) -> Int? {
    var index = start
    if at(bytes, index) == UInt8(ascii: "-") { index += 1 }
    guard let first = at(bytes, index), isDigit(first) else { return nil }
    index += 1
    if first != UInt8(ascii: "0") { index = skipDigits(bytes, index) }
    if at(bytes, index) == UInt8(ascii: ".") {
      let fraction = skipDigits(bytes, index + 1)
      guard fraction > index + 1 else { return nil }
      index = fraction
    }
    if let letter = at(bytes, index), letter | 0x20 == UInt8(ascii: "e") {
      var digits = index + 1
      if let sign = at(bytes, digits), sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") {
        digits += 1
      }
      let exponent = skipDigits(bytes, digits)
      guard exponent > digits else { return nil }
      index = exponent
    }
    return index
  }

  static func isValid(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return end(in: bytes, from: 0) == bytes.count
  }

  private static func skipDigits(_ bytes: [UInt8], _ start: Int) -> Int {
    var index = start
    while let byte = at(bytes, index), isDigit(byte) { index += 1 }
    return index
  }

  private static func at(_ bytes: [UInt8], _ index: Int) -> UInt8? {
    index < bytes.count ? bytes[index] : nil
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }
}
