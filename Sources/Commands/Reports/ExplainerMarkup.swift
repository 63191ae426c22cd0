import Answers
import Lessons
import Markdown
import Presentation
import Reports

/// An explainer laid out for a terminal: the same words as on its page, sources at the end.
struct ExplainerMarkup {
  let explainer: Explainer

  var markup: Markup {
    let document = MarkdownDocument(parsing: explainer.markdown)
    let prose = ProseMarkup()
    var blocks = document.blocks.flatMap(prose.blocks)
    if !document.footnotes.isEmpty {
      blocks.append(.heading(3, StyledText("Sources", .heading)))
      for (index, note) in document.footnotes.enumerated() {
        let words = note.blocks.reduce(into: StyledText("[\(index + 1)] ", .dim)) { text, block in
          if case .paragraph(let parts) = block.kind { text += prose.text(parts, .dim) }
        }
        blocks.append(.paragraph(words))
      }
    }
    return Markup(blocks)
  }
}
