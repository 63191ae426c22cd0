import Diagnostics

/// Looks over a YAML text before it is parsed and refuses what a profile never needs.
struct YAMLGuard {
  /// A profile is three deep.
  static let depthLimit = 16

  let source: SourceText
  private let bytes: [UInt8]
  private var index = 0
  private var flowDepth = 0
  /// Nothing but spaces and indicators stand before this on the line or in the flow.
  private var atTokenStart = true
  private(set) var faults: [Diagnostic] = []

  init(source: SourceText) {
    self.source = source
    bytes = Array(source.text.utf8)
  }

  /// Goes once through the text; stops at the first fault, since noise would fill pages.
  mutating func scan() {
    checkCharacters()
    while index < bytes.count, faults.isEmpty {
      step(bytes[index])
      index += 1
    }
  }

  private mutating func step(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"): atTokenStart = true
    case UInt8(ascii: " "), UInt8(ascii: "\t"): break
    case UInt8(ascii: "#") where atTokenStart || follows(space: true): skipComment()
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      if atTokenStart { open() }
    case UInt8(ascii: "]"), UInt8(ascii: "}"): flowDepth = max(0, flowDepth - 1)
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      if atTokenStart { skipQuoted(byte) }
      atTokenStart = false
    case UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "!"):
      if atTokenStart { refuseIndicator() }
      atTokenStart = false
    case UInt8(ascii: ","): atTokenStart = atTokenStart || flowDepth > 0
    case UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"):
      if nextIsSpace || flowDepth > 0 { atTokenStart = true } else { atTokenStart = false }
    default: atTokenStart = false
    }
  }

  private mutating func open() {
    flowDepth += 1
    if flowDepth > Self.depthLimit {
      faults.append(Self.tooDeep(at: index..<index + 1, source))
    }
  }

  private mutating func refuseIndicator() {
    guard !nextIsSpace else { return }
    let name = bytes[index] == UInt8(ascii: "!") ? "tags" : "anchors and aliases"
    faults.append(
      Diagnostic(
        "yaml.indicator", "\(name) are not used here",
        explanation: "They can make a small file unfold into a huge one.",
        hint: Hint("write the value out; put text that begins with &, * or ! in quotes"),
        source: source, labels: [Diagnostic.Label(index..<index + 1)]))
  }

  private mutating func skipComment() {
    while index + 1 < bytes.count, bytes[index + 1] != UInt8(ascii: "\n") { index += 1 }
  }

  private mutating func skipQuoted(_ quote: UInt8) {
    index += 1
    while index < bytes.count, bytes[index] != quote {
      index += quote == UInt8(ascii: "\"") && bytes[index] == UInt8(ascii: "\\") ? 2 : 1
    }
  }

  /// Controls and line separators; YAML would count lines by some of them.
  private mutating func checkCharacters() {
    var offset = 0
    for scalar in source.text.unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D: break
      case 0..<0x20, 0x7F...0x9F, 0x2028, 0x2029, 0xFFFD:
        faults.append(
          Diagnostic(
            "yaml.character", "this text holds characters no profile has",
            explanation: "A control character stands here, or bytes that are no UTF-8.",
            hint: Hint("check that this is the file you meant"), source: source,
            labels: [Diagnostic.Label(offset..<offset + UTF8.width(scalar))]))
        return
      default: break
      }
      offset += UTF8.width(scalar)
    }
  }

  static func tooDeep(at range: Range<Int>, _ source: SourceText) -> Diagnostic {
    Diagnostic(
      "yaml.depth", "lists and keys are nested more than \(depthLimit) deep", source: source,
      labels: [Diagnostic.Label(range)])
  }

  private var nextIsSpace: Bool {
    guard index + 1 < bytes.count else { return true }
    switch bytes[index + 1] {
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"): return true
    default: return false
    }
  }

  private func follows(space: Bool) -> Bool {
    index == 0 || bytes[index - 1] == UInt8(ascii: " ") || bytes[index - 1] == UInt8(ascii: "\t")
  }
}

extension UTF8 {
  static func width(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case ..<0x80: 1
    case ..<0x800: 2
    case ..<0x10000: 3
    default: 4
    }
  }
}
