public import Markdown

/// Words of a lesson with their markup, and the way from there to the source.
public struct RichText: Hashable, Sendable {
  /// The parts in reading order.
  public let inlines: [MarkdownInline]
  /// Where each line of the parsed text begins: in it, and in the source.
  private let lineStarts: [LineStart]

  private struct LineStart: Hashable {
    var here: Int
    var source: Int
  }

  /// Words that were parsed as part of the whole source.
  init(_ inlines: [MarkdownInline]) {
    self.inlines = inlines
    lineStarts = []
  }

  /// A field's lines, read as one paragraph.
  init(lines: [PlacedText]) {
    var starts: [LineStart] = []
    var text = ""
    for line in lines {
      if !text.isEmpty { text += "\n" }
      starts.append(LineStart(here: text.utf8.count, source: line.start))
      text += line.text
    }
    lineStarts = starts
    let blocks = MarkdownDocument(parsing: text).blocks
    if blocks.count == 1, case .paragraph(let words) = blocks[0].kind {
      inlines = words
    } else {
      // A field is one sentence or two; what looks like a list or a heading is meant literally.
      let all = MarkdownDocument(parsing: "\u{2060}" + text).blocks
      if case .paragraph(var words)? = all.first?.kind, case .text(let first)? = words.first?.kind {
        words[0].kind = .text(first.filter { $0 != "\u{2060}" })
        inlines = words
      } else {
        inlines = []
      }
    }
  }

  /// The words alone.
  public var plainText: String { inlines.plainText }

  /// Where a part stands in the source.
  func range(of part: MarkdownInline) -> Range<Int> {
    let span = part.span.utf8
    let start = sourceOffset(span.lowerBound)
    return start..<max(start, sourceOffset(span.upperBound))
  }

  /// The source offset of an offset in the parsed text.
  func sourceOffset(_ offset: Int) -> Int {
    guard let line = lineStarts.last(where: { $0.here <= offset }) else { return offset }
    return line.source + offset - line.here
  }
}
