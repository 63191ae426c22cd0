import Markdown
import Presentation

/// The Markdown of a reply as markup of the prompt.
struct ReplyMarkup {
  private let document: MarkdownDocument

  init(_ markdown: String) {
    document = MarkdownDocument(parsing: markdown)
  }

  /// Its paragraphs.
  var blocks: [Markup.Block] {
    document.blocks.compactMap { block in
      guard case .paragraph(let words) = block.kind else { return nil }
      return .paragraph(ReplyMarkup.text(words, .plain))
    }
  }

  /// Its first paragraph in a style.
  func line(_ style: Style) -> StyledText {
    guard case .paragraph(let words)? = document.blocks.first?.kind else { return StyledText() }
    return ReplyMarkup.text(words, style)
  }

  private static func text(_ parts: [MarkdownInline], _ style: Style) -> StyledText {
    parts.reduce(into: StyledText()) { result, part in
      switch part.kind {
      case .text(let text): result += StyledText(text, style)
      case .code(let text): result += StyledText(text, .code)
      case .softBreak, .lineBreak: result += StyledText(" ", style)
      case .strong(let inside): result += ReplyMarkup.text(inside, .strong)
      case .emphasis(let inside), .strikethrough(let inside), .link(_, _, let inside),
        .image(_, _, let inside):
        result += ReplyMarkup.text(inside, style)
      case .footnote, .rawHTML: break
      }
    }
  }
}
