import Markdown

/// Words and numbers of a text.
enum Stripped {
  static func words(_ text: String) -> [String] {
    text.split { $0.isWhitespace || $0 == "\u{A0}" }.map(String.init)
  }

  /// Numbers with a point or groups, signs taken off.
  static func numbers(_ words: [String]) -> Set<String> {
    let parts = words.flatMap { word in
      word.split { !($0.isNumber || $0 == "." || $0 == ",") }
    }
    let bare = parts.map { part in
      String(part.drop { !$0.isNumber }.reversed().drop { !$0.isNumber }.reversed())
    }
    return Set(bare.filter { $0.contains(".") || $0.contains(",") })
  }
}

/// A report's Markdown without its markup.
struct StrippedMarkdown {
  /// The running text, tables and notes in reading order, without charts and derivations.
  private(set) var words: [String] = []
  /// Charts made of characters, derivations and code.
  private(set) var code: [String] = []
  /// Each explained figure with its value.
  private(set) var figures: [String] = []
  /// Amounts that charts show.
  private(set) var drawn: Set<String> = []

  private static let derivations = "How each figure comes about"

  init(_ text: String) {
    let document = MarkdownDocument(parsing: text)
    var isExplaining = false
    for block in document.blocks {
      if case .heading(2, _, let title) = block.kind {
        isExplaining = title.plainText == StrippedMarkdown.derivations
      }
      if isExplaining { explain(block) } else { add(block) }
    }
    for note in document.footnotes { note.blocks.forEach { add($0) } }
  }

  private mutating func explain(_ block: MarkdownBlock) {
    guard case .list(let list) = block.kind else { return }
    for case .paragraph(let parts) in list.items.flatMap(\.blocks).map(\.kind) {
      code += Stripped.words(parts.plainText)
      guard case .code(let name)? = parts.first?.kind else { continue }
      let value = parts.lazy.compactMap { part -> String? in
        if case .strong(let inside) = part.kind { inside.plainText } else { nil }
      }.first
      figures.append("\(name) = \(value ?? "")")
    }
  }

  private mutating func add(_ block: MarkdownBlock) {
    switch block.kind {
    case .heading(_, _, let parts), .paragraph(let parts): words += Stripped.words(parts.plainText)
    case .code(let lines): add(lines)
    case .quote(let inside): inside.forEach { add($0) }
    case .callout(let kind, let inside):
      words.append(kind.prefix(1).uppercased() + kind.dropFirst())
      inside.forEach { add($0) }
    case .list(let list): list.items.flatMap(\.blocks).forEach { add($0) }
    case .table(let table):
      words += Stripped.words(table.caption.plainText)
      for cell in table.header + table.rows.flatMap(\.self) {
        words += Stripped.words(cell.inlines.plainText)
      }
    case .thematicBreak, .rawHTML: break
    }
  }

  private mutating func add(_ lines: MarkdownCode) {
    guard lines.info == "text" else {
      words += Stripped.words(lines.text)
      return
    }
    let found = Stripped.words(lines.text)
    code += found
    drawn.formUnion(zip(found, found.dropFirst()).filter { $0.1 == "TAO" }.map(\.0))
  }
}

/// A report's page without its markup.
struct StrippedPage {
  private(set) var words: [String] = []
  private(set) var figures: [String] = []
  private(set) var drawn: Set<String> = []

  init(_ html: String) {
    var body = StrippedPage.inside(html, from: "<main", to: "</main>").first ?? ""
    let folded = StrippedPage.inside(body, from: "<details class=\"why\"", to: "</details>")
    figures = folded.flatMap { StrippedPage.inside($0, from: "<dt>", to: "</dd>") }.map { row in
      let name = row.prefix(upTo: row.firstRange(of: "</dt>")?.lowerBound ?? row.endIndex)
      let value = StrippedPage.inside(row, from: "<b>= ", to: "</b>").first ?? ""
      return "\(StrippedPage.text(name)) = \(StrippedPage.text(value[...]))"
    }
    for figure in StrippedPage.inside(body, from: "<figure", to: "</figure>") {
      let found = Stripped.words(StrippedPage.text(figure[...]))
      drawn.formUnion(found.map { String($0.drop { $0 == "(" }) })
    }
    for (start, end) in [
      ("<details class=\"why\"", "</details>"), ("<figure", "</figure>"), ("<sup>", "</sup>"),
      ("<div class=\"slider\"", "</button></p>"), (" class=\"back\"", "</a>"),
    ] { body = StrippedPage.without(body, from: start, to: end) }
    words = Stripped.words(String(StrippedPage.text(body[...]).drop { $0 != ">" }.dropFirst()))
  }

  private static func inside(_ text: String, from start: String, to end: String) -> [String] {
    text.split(separator: start, omittingEmptySubsequences: false).dropFirst().map { part in
      String(part.prefix(upTo: part.firstRange(of: end)?.lowerBound ?? part.endIndex))
    }
  }

  private static func without(_ text: String, from start: String, to end: String) -> String {
    let parts = text.split(separator: start, omittingEmptySubsequences: false)
    return parts.enumerated().map { index, part in
      guard index > 0 else { return String(part) }
      return String(part.suffix(from: part.firstRange(of: end)?.upperBound ?? part.endIndex))
    }.joined(separator: " ")
  }

  /// The text between tags; inline tags join what they stand between.
  private static func text(_ html: Substring) -> String {
    var result = ""
    for part in html.split(separator: "<", omittingEmptySubsequences: false).enumerated() {
      guard part.offset > 0 else {
        result += part.element
        continue
      }
      let name = part.element.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }
      if !["em", "strong", "code", "a", "del"].contains(String(name)) { result += " " }
      result += part.element.drop { $0 != ">" }.dropFirst()
    }
    for (entity, mark) in [
      ("&nbsp;", " "), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"),
      ("&amp;", "&"),
    ] { result = result.replacing(entity, with: mark) }
    return result
  }
}
