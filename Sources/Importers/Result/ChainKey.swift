import TextFormats

/// An address of a file, kept to tell wallets and validators apart and never shown whole.
struct ChainKey: Hashable, Sendable {
  private let text: String

  /// Nil for an empty text and for a dash that stands for none.
  init?(_ text: String?) {
    guard let text else { return nil }
    let clean = SafeText.neutralised(text, limit: 128)
    guard !clean.isEmpty, clean != "-", clean != "—" else { return nil }
    self.text = clean
  }

  /// Its ends: `5CGL…gKfb`, or what a table has already cut off.
  var shown: String {
    if isCut || text.count <= 12 { return text }
    return "\(text.prefix(4))…\(text.suffix(4))"
  }

  /// Whether both can be the same: a table cuts addresses off.
  func matches(_ other: ChainKey) -> Bool {
    if text == other.text { return true }
    if isCut { return other.start.hasPrefix(start) || start.hasPrefix(other.start) && other.isCut }
    return other.isCut && start.hasPrefix(other.start)
  }

  private var isCut: Bool { text.hasSuffix("…") || text.hasSuffix("...") }

  private var start: Substring {
    text.hasSuffix("...") ? text.dropLast(3) : text.hasSuffix("…") ? text.dropLast() : text[...]
  }
}

extension ChainKey? {
  /// Whether both are known and the same, or not known to differ.
  func mayBe(_ other: ChainKey?) -> Bool {
    guard let self, let other else { return true }
    return self.matches(other)
  }
}
