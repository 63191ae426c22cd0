/// Ids made from words: lower case, letters and digits, hyphens between; a second one gets `-2`.
struct SlugMaker {
  private var used: Set<String> = []
  private var nextNumber: [String: Int] = [:]

  mutating func slug(_ words: String) -> String {
    var base = words.utf8.allSatisfy { $0 < 0x80 } ? SlugMaker.plain(words) : SlugMaker.any(words)
    while base.utf8.last == UInt8(ascii: "-") { base.removeLast() }
    if base.isEmpty { base = "section" }
    var slug = base
    var number = nextNumber[base] ?? 2
    while !used.insert(slug).inserted {
      slug = "\(base)-\(number)"
      number += 1
    }
    nextNumber[base] = number
    return slug
  }

  private static func any(_ words: String) -> String {
    var base = ""
    for character in words.lowercased() {
      if character.isLetter || character.isNumber {
        base.append(character)
      } else if character == " " || character == "-" || character == "_" || character == "/" {
        if !base.isEmpty, !base.hasSuffix("-") { base.append("-") }
      }
    }
    return base
  }

  /// The same of ASCII, as nearly all headings are.
  private static func plain(_ words: String) -> String {
    var base: [UInt8] = []
    for byte in words.utf8 {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): base.append(byte | 0x20)
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        base.append(byte)
      case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "/"):
        if let last = base.last, last != UInt8(ascii: "-") { base.append(UInt8(ascii: "-")) }
      default: break
      }
    }
    return String(decoding: base, as: UTF8.self)
  }
}
