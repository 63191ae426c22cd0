/// What the keys do while a line is edited, as the editor has them bound.
public struct KeyBindings: Hashable, Sendable {
  /// A key with a command of libedit.
  public struct Binding: Hashable, Sendable {
    /// As people call it: `Ctrl-A`, `Up`, `Alt-f`, `d`.
    public var key: String
    /// As editrc(5) calls it: `ed-move-to-beg`.
    public var command: String
  }

  /// Whether the keys are vi's.
  public var isVi: Bool
  /// The keys while typing, in emacs mode all of them.
  public var typing: [Binding] = []
  /// The keys of vi's command mode.
  public var commanding: [Binding] = []

  /// Reads what `bind` lists.
  init(listing: String, isVi: Bool) {
    self.isVi = isVi
    var isCommandMode = false
    for bytes in listing.utf8.split(separator: UInt8(ascii: "\n")) {
      let line = Substring(bytes)
      if line.hasASCIISuffix(" bindings") {
        isCommandMode = line.hasPrefix("Alternative")
      } else if let binding = Self.binding(line) {
        if isCommandMode { commanding.append(binding) } else { typing.append(binding) }
      }
    }
    if isVi {
      // Sequences of Esc and more reach the command mode, for there Esc leads.
      commanding += typing.filter { $0.key.count > 1 && !$0.key.hasPrefix("Ctrl-") }
    }
  }

  /// The command of a key while typing; nil if it has none or inserts itself.
  public func command(of key: String) -> String? {
    typing.first { $0.key == key }?.command
  }

  /// `"^A"  ->  ed-move-to-beg`; nil for ranges and what is not bound.
  private static func binding(_ line: Substring) -> Binding? {
    guard !unbound.contains(where: line.hasASCIISuffix), let arrow = line.range(ofASCII: "->")
    else { return nil }
    let command = line[arrow.upperBound...].drop { $0 == " " }
    let typed = line[..<arrow.lowerBound]
    guard
      let key = typed.utf8.first == UInt8(ascii: "\"")
        ? quoted(typed) : KeyNames.arrow(String(typed))
    else { return nil }
    return Binding(key: key, command: String(command))
  }

  /// How lines of keys without a command of their own end.
  private static let unbound: [StaticString] = [
    "is undefined", "ed-insert", "ed-ignore", "ed-unassigned",
  ]

  private static func quoted(_ typed: Substring) -> String? {
    guard typed.range(ofASCII: "\" to ") == nil, typed.range(ofASCII: "\"  to ") == nil,
      typed.range(ofASCII: "\\U") == nil,
      let end = typed.utf8.lastIndex(of: UInt8(ascii: "\"")), end > typed.startIndex
    else { return nil }
    return KeyNames.key(String(typed[typed.utf8.index(after: typed.startIndex)..<end]))
  }
}

/// The listing has hundreds of lines and is read before the first prompt: bytes are compared there,
/// for characters are dear.
extension Substring {
  fileprivate func hasASCIISuffix(_ suffix: StaticString) -> Bool {
    suffix.withUTF8Buffer { utf8.suffix($0.count).elementsEqual($0) }
  }

  fileprivate func range(ofASCII sought: StaticString) -> Range<Index>? {
    sought.withUTF8Buffer { bytes in
      guard let first = bytes.first else { return nil }
      var place = utf8.startIndex
      while let found = utf8[place...].firstIndex(of: first) {
        let rest = utf8[found...]
        if rest.starts(with: bytes) {
          return found..<utf8.index(found, offsetBy: bytes.count)
        }
        place = utf8.index(after: found)
      }
      return nil
    }
  }
}

/// The names of keys, from what they send.
enum KeyNames {
  private static let named = [
    "^I": "Tab", "^M": "Enter", "^[": "Esc", "^?": "Backspace", "^[[A": "Up", "^[[B": "Down",
    "^[[C": "Right", "^[[D": "Left", "^[OA": "Up", "^[OB": "Down", "^[OC": "Right",
    "^[OD": "Left", "^[[H": "Home", "^[[F": "End", "^[OH": "Home", "^[OF": "End",
    "^[[1~": "Home", "^[[4~": "End", "^[[7~": "Home", "^[[8~": "End", "^[[3~": "Delete",
    "^[[5~": "PageUp", "^[[6~": "PageDown", "^[[1;5C": "Ctrl-Right", "^[[1;5D": "Ctrl-Left",
    "^[^?": "Alt-Backspace", "\\\\": "\\", "\\\"": "\"", "\\^": "^",
  ]

  /// `^A` as `Ctrl-A`; nil for sequences no key of ours sends.
  static func key(_ sent: String) -> String? {
    if let name = named[sent] ?? named["^[" + sent] { return name }
    // Keys with the eighth bit set: no keyboard of today sends them.
    guard sent.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
    let rest = sent.dropFirst()
    if sent.hasPrefix("^[") {
      let letter = sent.dropFirst(2)
      return letter.count == 1 && letter != "[" && letter != "O"
        ? "Alt-\(letter.lowercased())" : nil
    }
    if sent.hasPrefix("^"), rest.count == 1 { return "Ctrl-\(rest)" }
    let keys = sent.split(separator: "^", omittingEmptySubsequences: true)
    if sent.hasPrefix("^"), keys.count == 2, keys.allSatisfy({ $0.count == 1 }) {
      return keys.map { "Ctrl-\($0)" }.joined(separator: " ")
    }
    return sent.count == 1 ? sent : nil
  }

  /// The sequences of Esc and `[` or `O` that a listing has, as the terminal sends them behind that Esc.
  /// vi's command mode has them without it.
  static func sequences(in listing: String) -> [String] {
    listing.split(separator: "\n").compactMap { line in
      guard line.hasPrefix("\""), let end = line.dropFirst().firstIndex(of: "\""),
        !line.hasSuffix("is undefined")
      else { return nil }
      var sent = line[..<end].dropFirst()
      if sent.hasPrefix("^[") { sent = sent.dropFirst(2) }
      let isTwice = sent.hasPrefix("^[")
      let name = isTwice ? sent.dropFirst(2) : sent
      guard name.count > 1, name.hasPrefix("[") || name.hasPrefix("O") else { return nil }
      return (isTwice ? "\u{1B}" : "") + name
    }
  }

  /// `up             ` as `Up`.
  static func arrow(_ name: String) -> String? {
    let name = name.prefix { $0.isLetter }
    return ["up", "down", "left", "right", "home", "end", "delete"].contains(String(name))
      ? name.prefix(1).uppercased() + name.dropFirst() : nil
  }
}
