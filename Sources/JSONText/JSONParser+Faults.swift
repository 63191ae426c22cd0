import Diagnostics

extension JSONParser {
  /// Noise gives one fault per byte; more than this helps nobody.
  private static let faultLimit = 100

  mutating func note(
    _ code: String, _ summary: String, _ range: Range<Int>, why: String? = nil,
    hint: String? = nil
  ) {
    guard faults.count < Self.faultLimit else { return }
    faults.append(
      Diagnostic(
        code, summary, explanation: why, hint: hint.map { Hint($0) }, source: source,
        labels: [Diagnostic.Label(range)]))
  }

  /// Something else than `expected` stands at `index`.
  mutating func unexpected<Result>(_ expected: String) -> Result? {
    let end = max(index + 1, wordEnd(from: index))
    note(
      "json.syntax", "expected \(expected), found \(found(index..<end))", index..<end,
      hint: advice())
    return nil
  }

  /// The text ends too early.
  mutating func truncated<Result>(opened: Int?) -> Result? {
    let end = bytes.count..<bytes.count
    var label = [Diagnostic.Label(end)]
    if let opened { label.append(Diagnostic.Label(opened..<opened + 1, "opened here")) }
    guard faults.count < Self.faultLimit else { return nil }
    faults.append(
      Diagnostic(
        "json.truncated", "the text ends in the middle of a value",
        hint: Hint("the file may be cut off: copy or fetch it again"), source: source,
        labels: label))
    return nil
  }

  mutating func duplicate(_ member: JSONNode.Member, of members: [JSONNode.Member]) {
    let first = members.first { $0.key == member.key }?.keyRange
    note(
      "json.key.duplicate", "the key `\(member.key)` occurs twice", member.keyRange,
      why: "Programs disagree on which of the two counts.", hint: "keep one of them")
    guard let first, var last = faults.popLast() else { return }
    last.labels.append(Diagnostic.Label(first, "first here"))
    faults.append(last)
  }

  private func found(_ range: Range<Int>) -> String {
    let short = text(range.lowerBound..<min(range.upperBound, range.lowerBound + 24))
    let printable = short.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0 != "\u{FFFD}" }
    return printable ? "`\(short)`" : "a byte that is no JSON"
  }

  private func advice() -> String? {
    switch current {
    case UInt8(ascii: "'"): "JSON text stands in double quotes"
    case UInt8(ascii: "/"), UInt8(ascii: "#"): "JSON has no comments"
    case UInt8(ascii: "N"), UInt8(ascii: "I"): "JSON has no NaN or Infinity; write null"
    case UInt8(ascii: "T"), UInt8(ascii: "F"): "write true or false in small letters"
    case UInt8(ascii: "+"), UInt8(ascii: "."): "numbers begin with a digit or `-`"
    default: nil
    }
  }

  var current: UInt8? { index < bytes.count ? bytes[index] : nil }

  var here: Range<Int> { index..<min(index + 1, bytes.count) }

  func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  mutating func skipSpace() {
    while index < bytes.count {
      switch bytes[index] {
      case 0x20, 0x0A, 0x0D, 0x09: index += 1
      default: return
      }
    }
  }

  /// The end of the run of letters, digits and signs from `start`, or of one character of more bytes.
  func wordEnd(from start: Int) -> Int {
    var end = start
    while end < bytes.count, Self.isWordByte(bytes[end]) { end += 1 }
    if end == start, end < bytes.count { end += 1 }
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return end
  }

  static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"), UInt8(ascii: "."),
      UInt8(ascii: "+"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}

/// The keys of one object. A set costs more than it saves until the object is large.
struct JSONKeySet {
  private var set: Set<String> = []

  /// False if the key is among `members` already.
  mutating func insert(_ key: String, after members: [JSONNode.Member]) -> Bool {
    if members.count < 16 { return !members.contains { $0.key == key } }
    if set.isEmpty { set = Set(members.map(\.key)) }
    return set.insert(key).inserted
  }
}
