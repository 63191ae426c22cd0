import Decimals
import TextFormats

/// What of a file may stand on a screen: harmless, short, and no address whole.
enum Shown {
  /// A cell or a name.
  static func text(_ text: String, _ limit: Int = 32) -> String {
    let words = SafeText.neutralised(text, limit: 200).split(separator: " ").map { word in
      // Nothing that people write is one word as long as an address.
      word.utf8.count > 24 ? "\(word.prefix(4))…\(word.suffix(4))" : String(word)
    }
    let joined = words.joined(separator: " ")
    return joined.count > limit ? String(joined.prefix(limit - 1)) + "…" : joined
  }

  /// The name of a file in a message: the path, of a long one its end. One with an address in it is
  /// shortened.
  static func file(_ path: String) -> String {
    let words = path.split { !($0.isLetter || $0.isNumber) }
    guard words.allSatisfy({ $0.utf8.count < 40 }) else { return text(path, 60) }
    let plain = SafeText.neutralised(path, limit: 4_096)
    guard plain.count > 60 else { return plain }
    let name = plain.split(separator: "/").last.map(String.init) ?? plain
    return name.count > 56 ? "…" + name.suffix(56) : "…/" + name
  }

  /// A path for a line that works when typed. One with an address in it is shortened all the same.
  static func path(_ path: String) -> String {
    let words = path.split { !($0.isLetter || $0.isNumber) }
    guard words.allSatisfy({ $0.utf8.count < 40 }) else { return TypedPath.word(text(path, 60)) }
    return TypedPath.word(path)
  }

  /// A sentence with every word as long as an address cut to its ends.
  static func sentence(_ text: String) -> String {
    var result = ""
    var word = ""
    for character in SafeText.neutralised(text, limit: 400) + " " {
      if character.isLetter || character.isNumber {
        word.append(character)
      } else {
        result += word.count > 24 ? "\(word.prefix(4))…\(word.suffix(4))" : word
        result.append(character)
        word = ""
      }
    }
    return String(result.dropLast())
  }

  /// An amount with all of its digits: `1,250`, `−0.5`.
  static func amount(_ nano: Int128) -> String {
    let magnitude = nano.magnitude
    let sign = nano < 0 ? "−" : ""
    guard let rao = UInt64(exactly: magnitude) else {
      return sign + NumberFormat.group(String(magnitude / 1_000_000_000))
    }
    return sign + NumberFormat.exact(rao: rao)
  }

  /// `line 3`, `lines 3, 4 and 9`, `lines 3, 4, 5, 6, 7 and 12 more`.
  static func lines(_ lines: [Int], of count: Int) -> String {
    let shown = lines.prefix(LeftOut.linesShown).map(String.init)
    let more = count - shown.count
    if count == 1 { return "line \(shown.first ?? "?")" }
    let list = more > 0 ? shown + ["\(more) more"] : shown
    return "lines " + list.dropLast().joined(separator: ", ") + " and " + (list.last ?? "")
  }
}
