import Content
import Diagnostics

/// Takes a template apart as the Mustache specification says: a tag alone on its line leaves no line,
/// and a partial stands as deep as its tag.
struct TemplateCompiler {
  private let content: ContentLibrary
  private let format: TemplateFormat

  init(_ content: ContentLibrary, _ format: TemplateFormat) {
    (self.content, self.format) = (content, format)
  }

  /// The pieces of a template and of the partials in it.
  func pieces(of name: String, indented indent: String = "") -> [TemplatePiece] {
    let text = TemplateCompiler.indented(content.text(name) ?? "", by: indent)
    var scanner = TemplateScanner(SourceText(name: name, text: text))
    _ = scanner.scan()
    return pieces(scanner.tags, Array(text.utf8))
  }

  /// Every line moved to the right.
  private static func indented(_ text: String, by indent: String) -> String {
    guard !indent.isEmpty else { return text }
    return text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .map { $0.element.isEmpty ? "" : indent + $0.element }.joined(separator: "\n")
  }

  private func pieces(_ tags: [TemplateTag], _ bytes: [UInt8]) -> [TemplatePiece] {
    var open: [(tag: TemplateTag, before: [TemplatePiece])] = []
    var pieces: [TemplatePiece] = []
    var position = 0
    func add(_ range: Range<Int>) {
      if !range.isEmpty { pieces.append(.text(Array(bytes[range]))) }
    }
    for tag in tags {
      let line = tag.mayStandAlone ? TemplateCompiler.line(of: tag.range, in: bytes) : nil
      let place = line ?? tag.range
      add(position..<max(position, place.lowerBound))
      position = place.upperBound
      switch tag.kind {
      case .variable, .raw: pieces.append(.value(TemplateCompiler.path(tag.name)))
      case .comment: break
      case .section, .inverted:
        open.append((tag, pieces))
        pieces = []
      case .close:
        guard let last = open.popLast() else { continue }
        let inside = pieces
        pieces = last.before
        pieces.append(
          .section(
            TemplateCompiler.path(last.tag.name), inverted: last.tag.kind == .inverted, inside))
      case .partial:
        let indent = line.map {
          String(decoding: bytes[$0.lowerBound..<tag.range.lowerBound], as: UTF8.self)
        }
        pieces += self.pieces(
          of: "templates/_partials/\(tag.name)\(format.rawValue)", indented: indent ?? "")
      }
    }
    add(position..<bytes.count)
    return pieces
  }

  private static func path(_ name: String) -> [String] {
    name == "." ? [] : name.split(separator: ".").map(String.init)
  }

  /// The whole line with its end, if nothing but the tag and spaces stand in it.
  private static func line(of range: Range<Int>, in bytes: [UInt8]) -> Range<Int>? {
    var start = range.lowerBound
    while start > 0, isSpace(bytes[start - 1]) { start -= 1 }
    guard start == 0 || bytes[start - 1] == UInt8(ascii: "\n") else { return nil }
    var end = range.upperBound
    while end < bytes.count, isSpace(bytes[end]) { end += 1 }
    if end < bytes.count, bytes[end] == UInt8(ascii: "\r") { end += 1 }
    guard end == bytes.count || bytes[end] == UInt8(ascii: "\n") else { return nil }
    return start..<min(end + 1, bytes.count)
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }
}
