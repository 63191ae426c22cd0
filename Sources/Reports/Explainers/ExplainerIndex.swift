import Markdown

/// Links to headings of the same text.
enum ExplainerIndex {
  /// A list of titles, each a link to the heading of these words.
  static func list(of titles: [String]) -> String {
    titles.map { title in
      let words = MarkdownText.escaped(title)
      let id = MarkdownDocument(parsing: "# " + words).outline.first?.id ?? ""
      return "- [\(words)](#\(id))"
    }.joined(separator: "\n")
  }
}
