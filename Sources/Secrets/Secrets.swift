/// Finds what could take somebody's money: recovery words and private keys. TaoLab needs neither, so
/// where one is found it is refused before anything else reads it, kept nowhere and shown nowhere.
///
/// Not every form can be known, and what is taken for a secret may be none: it is refused all the same.
public enum Secrets {
  /// What is looked for.
  public enum Kind: Hashable, Sendable {
    /// Recovery words and private keys.
    case all
    /// Recovery words alone: data of a chain is full of hashes that look like keys.
    case words
  }

  /// A shorter text holds none.
  private static let shortest = 24

  /// The UTF-8 offsets of what looks like a secret, in order, none overlapping. Letters spelled by number
  /// are read, as whoever reads the file will.
  public static func ranges(in text: String, _ kind: Kind = .all) -> [Range<Int>] {
    guard text.utf8.count >= shortest else { return [] }
    var found = plainRanges(in: text, kind)
    if let spelled = SpelledText(text) {
      found += plainRanges(in: spelled.text, kind).map(spelled.original)
    }
    found.sort { $0.lowerBound < $1.lowerBound }
    return found.reduce(into: []) { merged, range in
      if let last = merged.last, range.lowerBound <= last.upperBound {
        merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
  }

  private static func plainRanges(in text: String, _ kind: Kind) -> [Range<Int>] {
    var tokens = Tokenizer(text)
    var phrases = PhraseScan(text)
    var shape = ShapeScan()
    var announcements: [Int] = []
    var hashes: [Int] = []
    while let token = tokens.next() {
      phrases.take(token)
      guard kind == .all else { continue }
      shape.take(token)
      if Announcement.names(token) { announcements.append(token.range.upperBound) }
      if Announcement.namesHash(token) { hashes.append(token.range.upperBound) }
    }
    var found = phrases.ranges()
    if kind == .all {
      found += KeyScan.ranges(in: text, announcements, hashes: hashes)
      if let range = shape.range(in: text) { found.append(range) }
    }
    return found
  }

  /// Whether something in it looks like a secret.
  public static func isIn(_ text: String) -> Bool { !ranges(in: text).isEmpty }

  /// The text with stars for all of a secret but line ends, so that nothing shows how long its words
  /// are, and as many bytes; the same text where there is none.
  ///
  /// - Parameter keepsMarks: whether what sets letters and digits apart stays, so that a file keeps its
  ///   shape.
  public static func blotted(
    _ text: String, _ kind: Kind = .all, keepsMarks: Bool = false
  ) -> String {
    let found = ranges(in: text, kind)
    guard !found.isEmpty else { return text }
    var bytes = Array(text.utf8)
    for range in found {
      for index in range where keepsMarks ? isWritten(bytes[index]) : !isLineEnd(bytes[index]) {
        bytes[index] = UInt8(ascii: "*")
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isLineEnd(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }

  /// Letters and digits.
  private static func isWritten(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"), 0x80...:
      true
    default: false
    }
  }
}
