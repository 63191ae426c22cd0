public import Diagnostics
import Markdown

/// `lessons/glossary.md`: one `## term` per entry, its definition below.
public struct Glossary: Sendable {
  /// One term.
  public struct Entry: Hashable, Sendable {
    /// Its id in `[words](term:id)`.
    public var id: String
    /// The term as written.
    public var term: String
    /// What it means.
    public var definition: RichText
  }

  /// The terms, in their order.
  public let entries: [Entry]
  private let byID: [String: Entry]

  /// The entry of an id, or nil.
  public subscript(id: String) -> Entry? { byID[id] }

  /// Reads the glossary. A heading without a definition is left out and reported.
  public static func parse(_ source: SourceText) -> (glossary: Glossary, faults: [Diagnostic]) {
    var entries: [Entry] = []
    var faults: [Diagnostic] = []
    let blocks = MarkdownDocument(parsing: source.text).blocks
    for (index, block) in blocks.enumerated() {
      guard case .heading(2, let id, let words) = block.kind else { continue }
      if blocks.indices.contains(index + 1), case .paragraph(let text) = blocks[index + 1].kind {
        entries.append(Entry(id: id, term: words.plainText, definition: RichText(text)))
      } else {
        faults.append(
          LessonFault.termLine.at(
            block.span.utf8, in: source, "`\(words.plainText)` has no definition",
            hint: Hint("write a paragraph below it")))
      }
    }
    return (Glossary(entries: entries), faults)
  }

  /// These terms, each as a translation explains it where it does: its headings are
  /// `## swap fee: Tauschgebühr`.
  func merged(with other: Glossary) -> Glossary {
    Glossary(
      entries: entries.map { entry in
        let own = other.entries.first { $0.term.hasPrefix(entry.term + ": ") }
        guard let own else { return entry }
        let term = String(own.term.dropFirst(entry.term.count + 2))
        return Entry(id: entry.id, term: term, definition: own.definition)
      })
  }

  private init(entries: [Entry]) {
    self.entries = entries
    byID = Dictionary(entries.map { ($0.id, $0) }) { first, _ in first }
  }
}
