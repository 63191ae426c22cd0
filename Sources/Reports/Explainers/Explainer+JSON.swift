import JSONText
import Markdown
import Market

/// A heading of an explainer with the words below it.
struct ExplainerSection: Hashable, Sendable {
  let id: String
  let level: Int
  let heading: String
  /// Paragraphs, items and rows of tables, a line each.
  var lines: [String] = []

  /// The parts of a document, each from its heading to the next; words before the first are left out.
  static func all(in markdown: String) -> [ExplainerSection] {
    var found: [ExplainerSection] = []
    for block in MarkdownDocument(parsing: markdown).blocks {
      if case .heading(let level, let id, let words) = block.kind {
        found.append(ExplainerSection(id: id, level: level, heading: words.plainText))
      } else if !found.isEmpty {
        found[found.count - 1].lines += lines(of: block)
      }
    }
    return found
  }

  private static func lines(of block: MarkdownBlock) -> [String] {
    switch block.kind {
    case .heading(_, _, let words), .paragraph(let words): [words.plainText]
    case .code(let code): [code.text]
    case .quote(let inside), .callout(_, let inside): inside.flatMap(lines)
    case .list(let list): list.items.flatMap { $0.blocks.flatMap(lines) }
    case .table(let table):
      (table.caption.isEmpty ? [] : [table.caption.plainText])
        + ([table.header] + table.rows).map { row in
          row.map { $0.inlines.plainText }.joined(separator: "\t")
        }
    case .thematicBreak, .rawHTML: []
    }
  }
}

extension Explainer {
  /// What every explainer says to machines.
  static let record: JSONRecord<Explainer> = [
    .market { $0.context },
    .text("title", "its title") { $0.title },
    .list(
      "sections", "its headings in order, each with the words below it",
      of: [
        .text("id", "its place on the page") { $0.id },
        .integer("level", "1 for the title") { $0.level },
        .text("heading", "its words") { $0.heading },
        .text(
          "text", "paragraphs, items and rows, a line each; cells of a row with tabs between"
        ) { $0.lines.joined(separator: "\n") },
      ]
    ) { ExplainerSection.all(in: $0.markdown) },
    .list(
      "sources", "what stands behind the source notes",
      of: [
        .text("id", "the note in the Markdown") { $0.id },
        .text("text", "the source, with its day") { $0.text },
      ]
    ) { $0.notes },
    .text("markdown", "the whole as Markdown") { $0.markdown },
  ]
}
