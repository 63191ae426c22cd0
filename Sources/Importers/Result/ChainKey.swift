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

  /// A text that is an address, whole or cut: `5CGLCBnd…`, `5CGL…gKfb`; nil for names and all else.
  init?(address text: String) {
    let clean = SafeText.neutralised(text, limit: 128)
    let letters = clean.replacing("...", with: "").replacing("…", with: "")
    guard letters.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) }),
      letters.utf8.count >= 40 || letters.hasPrefix("5") && letters.utf8.count >= 6,
      letters.utf8.count >= 40 || letters != clean
    else { return nil }
    self.text = clean
  }

  /// A wallet by the name of who keeps it, as `Kraken`; nil for an empty one.
  init?(keeper name: String) {
    let clean = SafeText.neutralised(name, limit: 64).lowercased()
    guard !clean.isEmpty else { return nil }
    text = ChainKey.keeperMark + clean
  }

  /// What no address begins with.
  private static let keeperMark = "@"

  /// Whether it is a name, which says nothing of addresses.
  var isKeeper: Bool { text.hasPrefix(ChainKey.keeperMark) }

  /// Its ends: `5CGL…gKfb`, or what a table has already cut off.
  var shown: String {
    if ends != nil || text.count <= 12 { return text }
    return "\(text.prefix(4))…\(text.suffix(4))"
  }

  /// Whether both can be the same: tables cut addresses off behind their start or in the middle.
  func matches(_ other: ChainKey) -> Bool {
    if text == other.text { return true }
    // `Kraken` and `Kraken Spot`.
    if isKeeper, other.isKeeper {
      let (mine, theirs) = (text.dropFirst(), other.text.dropFirst())
      return mine.hasPrefix(theirs) || theirs.hasPrefix(mine)
    }
    guard ends != nil || other.ends != nil else { return false }
    let (mine, theirs) = (
      ends ?? (text[...], text[...]), other.ends ?? (other.text[...], other.text[...])
    )
    func fits(_ one: Substring, _ other: Substring, _ isPart: (Substring, Substring) -> Bool)
      -> Bool
    {
      isPart(one, other) || isPart(other, one)
    }
    return fits(mine.start, theirs.start) { $0.hasPrefix($1) }
      && fits(mine.end, theirs.end) { $0.hasSuffix($1) }
  }

  /// Whether a table has cut it off.
  var isCut: Bool { ends != nil }

  /// What stands before and behind the cut; nil for a whole address.
  private var ends: (start: Substring, end: Substring)? {
    for mark in ["…", "..."] {
      guard let cut = text.firstRange(of: mark), cut.lowerBound > text.startIndex else { continue }
      return (text[..<cut.lowerBound], text[cut.upperBound...])
    }
    return nil
  }
}

extension ChainKey? {
  /// Whether both are known and the same, or not known to differ.
  func mayBe(_ other: ChainKey?) -> Bool {
    guard let self, let other else { return true }
    return self.matches(other)
  }
}
