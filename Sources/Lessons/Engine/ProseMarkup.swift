package import Markdown
package import Presentation

/// Turns the Markdown of a lesson or a reply into markup, with the numbers the model gives now.
package struct ProseMarkup: Sendable {
  /// The words of a link, computed; nil keeps what is written.
  var words: @Sendable (_ destination: String, _ written: String) -> String?
  /// What stands before a callout of a kind, as `caution`; nil for the kind itself.
  var titles: @Sendable (_ kind: String) -> String? = { _ in nil }

  /// - Parameter words: the words of a link, computed; nil keeps what is written.
  package init(
    words: @escaping @Sendable (_ destination: String, _ written: String) -> String? = { _, _ in nil
    }
  ) {
    self.words = words
  }

  func text(_ rich: RichText, _ style: Style = .plain) -> StyledText {
    text(rich.inlines, style)
  }

  package func text(_ parts: [MarkdownInline], _ style: Style = .plain) -> StyledText {
    parts.reduce(into: StyledText()) { result, part in
      switch part.kind {
      case .text(let text): result += StyledText(text, style)
      case .code(let text): result += StyledText(text, .code)
      case .softBreak, .lineBreak: result += StyledText(" ", style)
      case .emphasis(let inside), .strikethrough(let inside): result += text(inside, style)
      case .strong(let inside): result += text(inside, .strong)
      case .link(let destination, _, let inside):
        result += link(destination, inside, style)
      case .image(_, _, let inside): result += text(inside, style)
      case .footnote, .rawHTML: break
      }
    }
  }

  private func link(
    _ destination: String, _ inside: [MarkdownInline], _ style: Style
  ) -> StyledText {
    // A place of the same text is no address: a terminal has nothing to follow it with.
    guard !destination.hasPrefix("#") else { return text(inside, style) }
    let kind = LessonLink(destination)
    switch kind {
    case .calculation, .fact:
      let written = inside.plainText
      return StyledText(words(destination, written) ?? written, .value)
    case .term: return text(inside, .name)
    case .claim: return text(inside, style)
    case .web, nil: return text(inside, style) + StyledText(" (\(destination))", .dim)
    }
  }

  package func blocks(_ block: MarkdownBlock) -> [Markup.Block] {
    switch block.kind {
    case .heading(let level, _, let words): [.heading(min(level, 3), text(words, .heading))]
    case .paragraph(let words): [.paragraph(text(words))]
    case .code(let code): [.code(code.text)]
    case .quote(let inside): inside.flatMap(blocks)
    case .callout(let kind, let inside): callout(kind, inside)
    case .list(let list): [.list(list.items.map(item), ordered: list.start != nil)]
    case .table(let table): [.table(self.table(table))]
    case .thematicBreak: [.blank]
    case .rawHTML: []
    }
  }

  private func callout(_ kind: String, _ inside: [MarkdownBlock]) -> [Markup.Block] {
    let title = (titles(kind) ?? kind.prefix(1).uppercased() + kind.dropFirst()) + ": "
    var result = inside.flatMap(blocks)
    if case .paragraph(let first)? = result.first {
      result[0] = .paragraph(StyledText(title, kind == "note" ? .strong : .warning) + first)
    }
    return result
  }

  private func item(_ item: MarkdownList.Item) -> StyledText {
    item.blocks.reduce(into: StyledText()) { result, block in
      guard case .paragraph(let words) = block.kind else { return }
      if !result.spans.isEmpty { result += " " }
      result += text(words)
    }
  }

  private func table(_ table: MarkdownTable) -> TextTable {
    let columns = table.header.enumerated().map { index, cell in
      TextTable.Column(
        cell.inlines.plainText, table.alignments[index] == .right ? .number : .text)
    }
    return TextTable(
      text(table.caption), columns: columns, rows: table.rows.map { $0.map { text($0.inlines) } })
  }
}

/// What the address of a link in a lesson means.
enum LessonLink: Hashable {
  /// `calc:got`: a calculated name, or an expression over such names.
  case calculation(String)
  /// `fact:swap_fee`
  case fact(String)
  /// `term:alpha`
  case term(String)
  /// `holds:share<1/7`: the words of the link are true only while this is.
  case claim(String)
  /// `https:…`
  case web

  /// Nil for an address no lesson may have.
  init?(_ destination: String) {
    func rest(after scheme: String) -> String? {
      destination.hasPrefix(scheme) ? String(destination.dropFirst(scheme.count)) : nil
    }
    if let name = rest(after: "calc:") {
      self = .calculation(name)
    } else if let id = rest(after: "fact:") {
      self = .fact(id)
    } else if let id = rest(after: "term:") {
      self = .term(id)
    } else if let expression = rest(after: "holds:") {
      self = .claim(expression)
    } else if destination.hasPrefix("https://") {
      self = .web
    } else {
      return nil
    }
  }
}
