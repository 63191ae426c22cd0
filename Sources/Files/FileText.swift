/// Where bytes of a file become text: UTF-8, with or without a byte order mark.
public enum FileText {
  /// Why bytes are no UTF-8 text.
  public enum Fault: Error, Hashable, Sendable {
    /// They are text of another encoding, as `UTF-16`.
    case encoding(String)
    /// They are no text that we know, from this line on.
    case notText(line: Int)
  }

  /// The text without the mark that some programs put before it.
  public static func text(of bytes: [UInt8]) throws(Fault) -> String {
    if let name = wideEncoding(bytes) { throw .encoding(name) }
    let marked = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    guard let text = String(validating: bytes.dropFirst(marked ? 3 : 0), as: UTF8.self) else {
      throw .notText(line: firstBadLine(bytes))
    }
    return text
  }

  /// The text of bytes in UTF-16 that begin with its mark; nil for other bytes, and where they are
  /// not well-formed.
  public static func wideText(of bytes: [UInt8]) -> String? {
    let isLittle = bytes.starts(with: [0xFF, 0xFE])
    guard isLittle || bytes.starts(with: [0xFE, 0xFF]), bytes.count.isMultiple(of: 2),
      wideEncoding(bytes) == "UTF-16"
    else { return nil }
    let units = stride(from: 2, to: bytes.count, by: 2).lazy.map { index in
      isLittle
        ? UInt16(bytes[index]) | UInt16(bytes[index + 1]) << 8
        : UInt16(bytes[index]) << 8 | UInt16(bytes[index + 1])
    }
    return String(validating: units, as: UTF16.self)
  }

  /// No byte of a longer character is a line feed, so lines can be looked at one by one.
  private static func firstBadLine(_ bytes: [UInt8]) -> Int {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    return 1 + (lines.firstIndex { String(validating: $0, as: UTF8.self) == nil } ?? 0)
  }

  /// `UTF-16` or `UTF-32` by their mark, or, without one, by the zeros beside Latin letters.
  private static func wideEncoding(_ bytes: [UInt8]) -> String? {
    let marks: [(mark: [UInt8], name: String)] = [
      ([0xFF, 0xFE, 0, 0], "UTF-32"), ([0, 0, 0xFE, 0xFF], "UTF-32"), ([0xFF, 0xFE], "UTF-16"),
      ([0xFE, 0xFF], "UTF-16"),
    ]
    if let known = marks.first(where: { bytes.starts(with: $0.mark) }) { return known.name }
    let start = bytes.prefix(8)
    guard start.count == 8 else { return nil }
    let zeros = start.map { $0 == 0 }
    let little = [false, true, false, true, false, true, false, true]
    return zeros == little || zeros == little.map { !$0 } ? "UTF-16" : nil
  }
}
