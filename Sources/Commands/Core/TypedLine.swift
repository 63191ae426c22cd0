import Calculator
import Decimals
import Diagnostics
import Presentation

/// A line as it was typed, without what says nothing: a comment, marks of a paste, spaces at the ends.
struct TypedLine: Hashable, Sendable {
  let text: String

  /// A comment begins with a `#` at the start of the line or behind a space, outside quotes.
  init(_ line: String) {
    let clean = PastedMarks.removed(from: line)
    text = String(TypedLine.withoutPrompt(clean[..<TypedLine.comment(in: clean)].trimmingSpaces))
  }

  /// A pasted line without the prompt before it: `taolab> `, `taolab day 1> `, `learn 4.3> `.
  private static func withoutPrompt(_ text: String) -> Substring {
    guard let end = text.firstIndex(of: ">"), text.distance(from: text.startIndex, to: end) < 48
    else { return text[...] }
    let rest = text[text.index(after: end)...]
    let words = text[..<end].split(separator: " ", omittingEmptySubsequences: false)
    let isPrompt =
      ["taolab", "learn", "again", "review"].contains(words[0])
      && words.allSatisfy { word in
        !word.isEmpty && word.allSatisfy { $0.isLetter || $0.isNumber || $0 == "." }
      }
    return isPrompt && rest.first == " " ? rest.drop { $0 == " " } : text[...]
  }

  private static func comment(in line: String) -> String.Index {
    var quote: Character?
    var isStart = true
    for index in line.indices {
      let character = line[index]
      if let open = quote {
        if character == open { quote = nil }
      } else if character == "\"" || character == "'" && isStart {
        quote = character
      } else if character == "#", isStart {
        return index
      }
      isStart = character.isWhitespace
    }
    // A quote that is never closed may be an apostrophe: then it hides no comment.
    return line.endIndex
  }
}

// MARK: Faults of a part, shown in the line

extension TypedLine {
  /// Faults found in words of the line, as in the amount of an order, at their places in the line.
  ///
  /// A hint that repairs the words repairs the line.
  ///
  /// - Parameter isVerb: whether a text would be read as a line of its own verb.
  func placing(_ faults: DiagnosticList, isVerb: (String) -> Bool) -> DiagnosticList {
    DiagnosticList(faults.all.map { placing($0, isVerb) }) ?? faults
  }

  private func placing(_ fault: Diagnostic, _ isVerb: (String) -> Bool) -> Diagnostic {
    guard let source = fault.source, source.name.isEmpty, !source.text.isEmpty,
      source.text != text, let places = places(of: source.text)
    else { return fault }
    func range(_ part: Range<Int>) -> Range<Int> {
      let lower = places[min(part.lowerBound, places.count - 1)]
      return lower..<max(lower, places[min(part.upperBound, places.count - 1)])
    }
    var placed = fault
    placed.source = SourceText(name: "", text: text)
    placed.labels = fault.labels.map { .init(range($0.range), $0.text) }
    // An example is a line of its own, and so is a line that gives a name.
    if let hint = fault.hint, let code = hint.code, !hint.isExample, !isVerb(code),
      !code.contains(" = "),
      let (part, new) = TypedLine.repair(of: fault.labels.map(\.range), in: source.text, by: code)
    {
      placed.hint?.code = placed.source?.replacing(range(part), with: new)
    }
    return placed
  }

  /// What a hint changes if it keeps everything before and behind one of the labels, or between two,
  /// or only adds to the words.
  private static func repair(
    of labels: [Range<Int>], in text: String, by code: String
  ) -> (Range<Int>, String)? {
    let old = Array(text.utf8)
    let new = Array(code.utf8)
    var parts = labels.filter { $0 != 0..<old.count || labels.count == 1 }
    if labels.count == 2, labels[0].upperBound <= labels[1].lowerBound {
      parts.append(labels[0].upperBound..<labels[1].lowerBound)
    }
    for part in parts where part.upperBound <= old.count {
      let head = old[..<part.lowerBound]
      let tail = old[part.upperBound...]
      guard new.count >= head.count + tail.count, new.starts(with: head),
        new.suffix(tail.count).elementsEqual(tail)
      else { continue }
      let middle = new[head.count..<(new.count - tail.count)]
      return (part, String(decoding: middle, as: UTF8.self))
    }
    return isKept(text, in: code) ? (0..<old.count, code) : nil
  }

  /// Whether another text has all words of one, in their order.
  private static func isKept(_ text: String, in code: String) -> Bool {
    var rest = code.split(separator: " ")[...]
    return text.split(separator: " ").allSatisfy { word in
      guard let place = rest.firstIndex(of: word) else { return false }
      rest = rest[(place + 1)...]
      return true
    }
  }

  /// For each byte of some words, and for their end, its place in the line; nil if they are not in it.
  ///
  /// Words of an order come without quotes and with single spaces, and with `−` and `→` for `-` and `->`.
  private func places(of words: String) -> [Int]? {
    let line = Array(text.unicodeScalars)
    let wanted = Array(words.unicodeScalars)
    var offsets = [0]
    for scalar in line { offsets.append(offsets[offsets.count - 1] + UTF8.width(scalar)) }
    for start in line.indices where start > 0 && line[start - 1].endsWord {
      if let ends = match(wanted, line, from: start) {
        return ends.enumerated().flatMap { index, place in
          // Bytes within a letter of the words have the place of the letter.
          Array(
            repeating: offsets[place],
            count: index < wanted.count ? UTF8.width(wanted[index]) : 1)
        }
      }
    }
    return nil
  }

  /// Where each scalar of the words stands in the line, and where they end.
  private func match(
    _ words: [Unicode.Scalar], _ line: [Unicode.Scalar], from start: Int
  ) -> [Int]? {
    var places: [Int] = []
    var position = start
    for word in words {
      if word == " " {
        guard position < line.count, line[position].properties.isWhitespace else { return nil }
        places.append(position)
        while position < line.count, line[position].properties.isWhitespace { position += 1 }
        continue
      }
      guard position < line.count else { return nil }
      places.append(position)
      let isArrow =
        word == "→" && line[position] == "-" && position + 1 < line.count
        && line[position + 1] == ">"
      guard line[position] == word || isArrow || word == "−" && line[position] == "-" else {
        return nil
      }
      position += isArrow ? 2 : 1
    }
    return places + [position]
  }
}

extension Unicode.Scalar {
  fileprivate var endsWord: Bool {
    properties.isWhitespace || self == "\"" || self == "'" || self == "="
  }
}
