import Diagnostics
import Markdown

/// A fault of a text, with its place in the Markdown.
struct LintFault {
  let rule: LintRule
  let summary: String
  let range: Range<Int>
  var hint: Hint?

  init(_ rule: LintRule, _ summary: String, at range: Range<Int>, hint: Hint? = nil) {
    (self.rule, self.summary, self.range, self.hint) = (rule, summary, range, hint)
  }

  func diagnostic(in text: LintText) -> Diagnostic {
    Diagnostic(
      rule.rawValue, summary, explanation: rule.meaning, hint: hint, source: text.source,
      labels: [.init(text.place(range))])
  }
}

/// A text with its sections, as the rules see it.
struct LintDocument {
  /// A heading with what stands below it; the first has none if the text begins without one.
  struct Section {
    var heading: (level: Int, words: String, span: SourceSpan)?
    var blocks: [MarkdownBlock] = []

    var start: Range<Int> { heading?.span.utf8 ?? blocks.first?.span.utf8 ?? 0..<0 }
  }

  let text: LintText
  let sections: [Section]

  init(_ text: LintText) {
    self.text = text
    var sections = [Section()]
    for block in text.document.blocks {
      if case .heading(let level, _, let words) = block.kind {
        sections.append(Section(heading: (level, words.plainText, block.span)))
      } else {
        sections[sections.count - 1].blocks.append(block)
      }
    }
    self.sections = sections.filter { $0.heading != nil || !$0.blocks.isEmpty }
  }

  /// Whether it is a whole text, not a part of one.
  var isWhole: Bool { sections.contains { $0.heading?.level == 1 } }

  /// Every paragraph of running text.
  var prose: [ProseParagraph] { text.document.blocks.flatMap(\.prose) }

  /// The place of words within a paragraph; the paragraph where they are not found as they are.
  func place(of words: [Substring], in paragraph: ProseParagraph) -> Range<Int> {
    let span = paragraph.span.utf8
    let bytes = Array(text.markdown.utf8)[span]
    guard let first = words.first, let last = words.last,
      let start = bytes.firstRange(of: Array(first.utf8)),
      let end = bytes[start.lowerBound...].firstRange(of: Array(last.utf8))
    else { return span }
    return start.lowerBound..<end.upperBound
  }
}
