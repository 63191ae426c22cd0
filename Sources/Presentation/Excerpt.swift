import Diagnostics
import Secrets

/// A source line with the places marked on it, cut around them where the line is long.
struct Excerpt {
  struct Mark {
    /// The shown text left of the place.
    var before: String
    /// The text of the place.
    var covered: String
    /// What is to be said about it.
    var label: String
  }

  /// From 1; nil for a single line typed at the prompt.
  var lineNumber: Int?
  /// The line, or the part of it around the marks.
  var text: String
  /// In reading order.
  var marks: [Mark]

  /// `12 │ ` before the line, `   │ ` before the carets.
  func gutter(digits: Int, bar: String) -> (String, String) {
    let number = lineNumber.map(String.init) ?? ""
    let padding = String(repeating: " ", count: max(0, digits - number.count))
    let empty = String(repeating: " ", count: digits)
    return ("  \(padding)\(number) \(bar) ", "  \(empty) \(bar) ")
  }

  /// The lines that labels point into, each once.
  static func of(_ fault: Diagnostic, in source: SourceText, room: Int) -> [Excerpt] {
    let isTyped =
      source.name.isEmpty && !source.text.utf8.contains { $0 == 0x0A || $0 == 0x0D }
    var byLine: [Int: (line: Range<Int>, labels: [Diagnostic.Label])] = [:]
    // A file may hold what its reader would not show to others.
    let bytes = Array(Secrets.blotted(source.text).utf8)
    for label in fault.labels {
      let start = min(max(0, label.range.lowerBound), bytes.count)
      let line = lineRange(around: start, in: bytes)
      byLine[line.lowerBound, default: (line, [])].labels.append(label)
    }
    return byLine.values.sorted { $0.line.lowerBound < $1.line.lowerBound }.map { entry in
      let number = 1 + bytes[..<entry.line.lowerBound].count { $0 == 0x0A }
      let gutter = isTyped ? 0 : String(number).count + 3
      return Excerpt(
        number: isTyped ? nil : number, bytes: bytes[entry.line], labels: entry.labels,
        room: max(10, room - gutter))
    }
  }

  private init(number: Int?, bytes: ArraySlice<UInt8>, labels: [Diagnostic.Label], room: Int) {
    lineNumber = number
    let places = labels.map { label in
      let start = min(max(label.range.lowerBound, bytes.startIndex), bytes.endIndex)
      return (start..<min(max(start, label.range.upperBound), bytes.endIndex), label.text)
    }
    let first = places.map(\.0.lowerBound).min() ?? bytes.startIndex
    let window = Window(bytes, showing: first, room: room)
    text = window.lead + Self.text(bytes[window.range]) + window.trail
    marks = places.sorted { $0.0.lowerBound < $1.0.lowerBound }.map { range, label in
      let shown = range.clamped(to: window.range)
      return Mark(
        before: window.lead + Self.text(bytes[window.range.lowerBound..<shown.lowerBound]),
        covered: Self.text(bytes[shown]), label: label)
    }
  }

  /// Tabs as one space, so that carets stand where they belong.
  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes.map { $0 == 0x09 ? 0x20 : $0 }, as: UTF8.self)
  }

  private static func lineRange(around offset: Int, in bytes: [UInt8]) -> Range<Int> {
    let start = (bytes[..<offset].lastIndex(of: 0x0A) ?? -1) + 1
    var end = bytes[offset...].firstIndex(of: 0x0A) ?? bytes.count
    if end > start, bytes[end - 1] == 0x0D { end -= 1 }
    return start..<max(start, end)
  }

  /// The part of a long line that is shown.
  private struct Window {
    var range: Range<Int>
    var lead = ""
    var trail = ""

    init(_ bytes: ArraySlice<UInt8>, showing place: Int, room: Int) {
      range = bytes.startIndex..<bytes.endIndex
      guard bytes.count > room else { return }
      let usable = room - 6  // the rest is for dots
      let offset = place - bytes.startIndex
      let start = offset < usable / 2 ? bytes.startIndex : place - usable / 4
      let end = min(bytes.endIndex, start + usable)
      range = Self.character(start, bytes)..<Self.character(max(start, end), bytes)
      if range.lowerBound > bytes.startIndex { lead = "..." }
      if range.upperBound < bytes.endIndex { trail = "..." }
    }

    /// The start of the character that a byte belongs to.
    private static func character(_ offset: Int, _ bytes: ArraySlice<UInt8>) -> Int {
      var index = offset
      while index > bytes.startIndex, index < bytes.endIndex, bytes[index] & 0xC0 == 0x80 {
        index -= 1
      }
      return index
    }
  }
}
