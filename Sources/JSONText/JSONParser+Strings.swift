extension JSONParser {
  /// A string whose opening quote is at `index`; afterwards `index` is behind the closing quote.
  ///
  /// Faults inside the string do not end the parse; only a missing closing quote does.
  mutating func string() -> String? {
    let start = index
    index += 1
    var pieces: String?
    var plain = index
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\""):
        let tail = text(plain..<index)
        index += 1
        return pieces.map { $0 + tail } ?? tail
      case UInt8(ascii: "\\"):
        pieces = (pieces ?? "") + text(plain..<index)
        if let scalar = escape() { pieces?.unicodeScalars.append(scalar) }
        plain = index
      case 0..<0x20:
        control()
        index += 1
      default: index += 1
      }
    }
    note(
      "json.truncated", "this text has no closing quote", start..<start + 1,
      hint: "the file may be cut off: copy or fetch it again")
    return nil
  }

  private mutating func control() {
    note(
      "json.string", "a control character stands inside text", index..<index + 1,
      hint: "write \\n for a line end, \\t for a tab, \\u001b for others")
  }

  /// The scalar of an escape at `index`; nil after a fault.
  private mutating func escape() -> Unicode.Scalar? {
    let start = index
    index += 1
    guard index < bytes.count else { return nil }
    let letter = bytes[index]
    index += 1
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(letter)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{c}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return unicodeEscape(from: start)
    default:
      // The byte may begin a longer character; it is read again as plain text.
      index = start + 1
      note(
        "json.string", "this escape does not exist", start..<start + 1,
        why: "After a backslash only one of \" \\ / b f n r t u may follow.",
        hint: "double the backslash to mean the character itself")
      return nil
    }
  }

  private mutating func unicodeEscape(from start: Int) -> Unicode.Scalar? {
    guard let first = hexUnit() else {
      note("json.string", "`\\u` needs four hexadecimal digits", start..<index)
      return nil
    }
    if let scalar = Unicode.Scalar(first) { return scalar }
    let rewind = index
    if UTF16.isLeadSurrogate(UInt16(first)), current == UInt8(ascii: "\\") {
      index += 1
      if current == UInt8(ascii: "u") {
        index += 1
        if let second = hexUnit(), UTF16.isTrailSurrogate(UInt16(second)) {
          return Unicode.Scalar(0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00))
        }
      }
    }
    index = rewind
    note(
      "json.string", "half of a surrogate pair stands alone", start..<index,
      why: "It is no character, so different programs would read different text.")
    return nil
  }

  /// Four hexadecimal digits as a number below 65536.
  private mutating func hexUnit() -> UInt32? {
    var unit: UInt32 = 0
    for _ in 0..<4 {
      guard index < bytes.count, let digit = Self.hexDigit(bytes[index]) else { return nil }
      unit = unit << 4 | digit
      index += 1
    }
    return unit
  }

  private static func hexDigit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A") + 10)
    default: nil
    }
  }
}
