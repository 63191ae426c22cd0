import Diagnostics
import Markdown

/// A text as it is read by the rules: Markdown, with the way back to the place in its source.
///
/// A template is read twice: once with all that may be missing there, once without. A name becomes a
/// number, for that is what most names stand for.
struct LintText {
  /// What names become.
  static let standIn = "7"

  let source: SourceText
  let markdown: String
  /// The offset in the source of each byte of the Markdown; nil where they are the same.
  private let offsets: [Int]?
  let document: MarkdownDocument
  let isTemplate: Bool

  /// The readings of a file.
  static func readings(of source: SourceText) -> [LintText] {
    guard source.name.hasSuffix(".mustache") else {
      return [LintText(source, source.text, nil, isTemplate: false)]
    }
    return [true, false].map { isThere in
      var reading = TemplateReading(source.text, optionalsAreThere: isThere)
      reading.read()
      return LintText(
        source, String(decoding: reading.bytes, as: UTF8.self), reading.offsets, isTemplate: true)
    }
  }

  private init(_ source: SourceText, _ markdown: String, _ offsets: [Int]?, isTemplate: Bool) {
    (self.source, self.markdown, self.offsets) = (source, markdown, offsets)
    self.isTemplate = isTemplate
    document = MarkdownDocument(parsing: markdown)
  }

  /// The place in the source of a stretch of the Markdown.
  func place(_ range: Range<Int>) -> Range<Int> {
    guard let offsets, !offsets.isEmpty else { return range }
    let first = offsets[min(range.lowerBound, offsets.count - 1)]
    let last = offsets[min(max(range.upperBound - 1, range.lowerBound), offsets.count - 1)]
    return first..<max(first, last) + 1
  }
}

/// Takes the tags out of a template and remembers where everything stood.
private struct TemplateReading {
  private let text: [UInt8]
  private let optionalsAreThere: Bool
  private(set) var bytes: [UInt8] = []
  private(set) var offsets: [Int] = []
  /// Whether each open section is shown.
  private var shown: [Bool] = []

  init(_ text: String, optionalsAreThere: Bool) {
    self.text = Array(text.utf8)
    self.optionalsAreThere = optionalsAreThere
  }

  mutating func read() {
    var index = 0
    while index < text.count {
      guard text[index...].starts(with: "{{".utf8), let tag = tag(at: index) else {
        keep(text[index], index)
        index += 1
        continue
      }
      switch tag.sigil {
      case "#": shown.append(optionalsAreThere)
      case "^": shown.append(!optionalsAreThere)
      case "/": _ = shown.popLast()
      case "!", ">": break
      default: for byte in LintText.standIn.utf8 { keep(byte, index) }
      }
      index = tag.sigil == nil ? tag.end : afterLine(tag.end, from: index)
    }
  }

  private mutating func keep(_ byte: UInt8, _ offset: Int) {
    guard shown.allSatisfy(\.self) else { return }
    bytes.append(byte)
    offsets.append(offset)
  }

  private func tag(at start: Int) -> (sigil: Character?, end: Int)? {
    let triple = text[start...].starts(with: "{{{".utf8)
    let close = Array((triple ? "}}}" : "}}").utf8)
    var index = start + (triple ? 3 : 2)
    let first = index < text.count ? Character(UnicodeScalar(text[index])) : " "
    while index + close.count <= text.count {
      if text[index..<index + close.count].elementsEqual(close) {
        let sigil = !triple && "#^/!>".contains(first) ? first : nil
        return (sigil, index + close.count)
      }
      index += 1
    }
    return nil
  }

  /// A tag alone on its line takes the line end with it.
  private func afterLine(_ end: Int, from start: Int) -> Int {
    let newline = UInt8(ascii: "\n")
    guard end < text.count, text[end] == newline, start == 0 || text[start - 1] == newline else {
      return end
    }
    return end + 1
  }
}
