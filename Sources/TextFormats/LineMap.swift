/// Where things stand in a text, in UTF-8 offsets.
struct LineMap {
  private let bytes: [UInt8]
  /// The offset of every 64th scalar, so that none is far from a known one.
  private let marks: [Int]
  private static let stride = 64

  init(_ text: String) {
    bytes = Array(text.utf8)
    var (marks, count) = ([Int](), 0)
    for (index, byte) in bytes.enumerated() where byte & 0xC0 != 0x80 {
      if count.isMultiple(of: Self.stride) { marks.append(index) }
      count += 1
    }
    self.marks = marks
  }

  /// Where a scalar begins, counted from 0; the end for one behind the last.
  func offset(ofScalar scalar: Int) -> Int {
    let known = scalar / Self.stride
    guard known < marks.count else { return bytes.count }
    var index = marks[known]
    for _ in 0..<(scalar % Self.stride) where index < bytes.count {
      index += 1
      while index < bytes.count, bytes[index] & 0xC0 == 0x80 { index += 1 }
    }
    return index
  }

  func byte(at offset: Int) -> UInt8? {
    bytes.indices.contains(offset) ? bytes[offset] : nil
  }

  func endOfWord(from start: Int) -> Int {
    var end = start
    while end < bytes.count, !Self.endsWord(bytes[end]) { end += 1 }
    return max(end, min(start + 1, bytes.count))
  }

  func endOfPlain(_ text: String, from start: Int) -> Int {
    let value = Array(text.utf8)
    guard start <= bytes.count, bytes[start...].starts(with: value) else {
      return endOfWord(from: start)
    }
    return start + value.count
  }

  func endOfQuoted(from start: Int) -> Int {
    guard start < bytes.count else { return start }
    let quote = bytes[start]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      return endOfWord(from: start)
    }
    var end = start + 1
    while end < bytes.count, bytes[end] != quote, bytes[end] != UInt8(ascii: "\n") {
      end += bytes[end] == UInt8(ascii: "\\") ? 2 : 1
    }
    return min(end + 1, bytes.count)
  }

  private static func endsWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: ":"), UInt8(ascii: ","), 0x09...0x0D: true
    default: false
    }
  }
}
