/// Blocks as HTML: every text escaped, no raw HTML, no inline style.
struct HTMLRenderer {
  let figures: [String: String]
  let options: HTMLOptions
  private var output: [UInt8] = []
  private var tableCount = 0
  private var captions: Set<String> = []
  private var lastHeading: String?
  private var mentions: [Int: Int] = [:]

  init(figures: [String: String], options: HTMLOptions) {
    self.figures = figures
    self.options = options
  }

  /// The whole, as bytes of UTF-8.
  mutating func render(_ document: MarkdownDocument) -> [UInt8] {
    output = []
    output.reserveCapacity(document.source.utf8.count * 3)
    render(document.blocks)
    if !document.footnotes.isEmpty { renderFootnotes(document.footnotes) }
    return output
  }

  // MARK: Bytes

  /// Finished markup.
  private mutating func put(_ markup: String) { output += markup.utf8 }

  private mutating func putAttribute(_ name: String, _ value: String) {
    put(name)
    put("=\"")
    HTMLText.appendAttribute(value, to: &output)
    put("\"")
  }

  // MARK: Blocks

  private mutating func render(_ blocks: [MarkdownBlock], tight: Bool = false) {
    for block in blocks { render(block, tight: tight) }
  }

  private mutating func render(_ block: MarkdownBlock, tight: Bool) {
    switch block.kind {
    case .heading(let level, let id, let words): heading(level, id, words)
    case .paragraph(let words):
      if !tight { put("<p>") }
      render(words)
      if !tight { put("</p>") }
      put("\n")
    case .code(let code): render(code)
    case .quote(let inside):
      put("<blockquote>\n")
      render(inside)
      put("</blockquote>\n")
    case .callout(let kind, let inside):
      let title = kind.prefix(1).uppercased() + kind.dropFirst()
      put("<div class=\"callout \(kind)\" role=\"note\">\n")
      put("<p class=\"callout-title\">\(title)</p>\n")
      render(inside)
      put("</div>\n")
    case .list(let list): render(list)
    case .table(let table): render(table)
    case .thematicBreak: put("<hr>\n")
    case .rawHTML: break
    }
  }

  private mutating func heading(_ level: Int, _ id: String, _ words: [MarkdownInline]) {
    let level = min(6, max(1, level + options.headingShift))
    let id = identifier(id)
    lastHeading = id
    put("<h\(level) id=\"\(id)\">")
    render(words)
    put("</h\(level)>\n")
  }

  private mutating func render(_ code: MarkdownCode) {
    if let name = code.figureName, let figure = figures[name] {
      put(figure)
      if figure.utf8.last != UInt8(ascii: "\n") { put("\n") }
      return
    }
    put("<pre><code")
    if let language = code.words.first { putAttribute(" class", "language-\(language)") }
    put(">")
    HTMLText.append(code.text, to: &output)
    put("</code></pre>\n")
  }

  private mutating func render(_ list: MarkdownList) {
    let isTasks = list.items.contains { $0.checked != nil }
    put(list.start == nil ? "<ul" : "<ol")
    if let start = list.start, start != 1 { put(" start=\"\(start)\"") }
    put(isTasks ? " class=\"tasks\">\n" : ">\n")
    for item in list.items {
      put("<li>")
      if let checked = item.checked {
        put("<input type=\"checkbox\" disabled\(checked ? " checked" : "")")
        put(" aria-label=\"\(checked ? "done" : "open")\"> ")
      }
      if !list.isTight { put("\n") }
      render(item.blocks, tight: list.isTight)
      if list.isTight, output.last == UInt8(ascii: "\n") { output.removeLast() }
      put("</li>\n")
    }
    put(list.start == nil ? "</ul>\n" : "</ol>\n")
  }

  private mutating func renderFootnotes(_ footnotes: [MarkdownFootnote]) {
    put("<section class=\"footnotes\" aria-label=\"Footnotes\">\n<ol>\n")
    for (index, footnote) in footnotes.enumerated() {
      put("<li id=\"\(identifier("fn-\(index + 1)"))\">\n")
      render(footnote.blocks)
      for mention in 1...max(1, mentions[index + 1] ?? 0) {
        let target = identifier("fnref-\(index + 1)" + (mention == 1 ? "" : "-\(mention)"))
        put("<a href=\"#\(target)\" class=\"back\" aria-label=\"Back to the text\">↩</a>\n")
      }
      put("</li>\n")
    }
    put("</ol>\n</section>\n")
  }

  private func identifier(_ id: String) -> String {
    HTMLText.attribute(options.idPrefix + id)
  }
}

// MARK: Tables

extension HTMLRenderer {
  /// What each cell of a column has: its alignment, and the heading it says on a narrow screen.
  private struct Column {
    let alignment: String
    let label: String

    init(_ table: MarkdownTable, _ place: Int, labels: Bool) {
      alignment =
        switch table.alignments.indices.contains(place) ? table.alignments[place] : .none {
        case .none, .left: ""
        case .centre: " class=\"centre\""
        case .right: " class=\"number\""
        }
      label =
        labels && table.header.indices.contains(place)
        ? " data-label=\"\(HTMLText.attribute(table.header[place].inlines.plainText))\"" : ""
    }
  }

  private mutating func render(_ table: MarkdownTable) {
    tableCount += 1
    if table.caption.isEmpty {
      put("<div class=\"table\">\n<table>\n")
    } else {
      let id = identifier("table-\(tableCount)")
      let caption = html(table.caption)
      put("<div class=\"table\" role=\"region\" aria-labelledby=\"\(name(of: id, caption))\"")
      put(" tabindex=\"0\">\n<table>\n<caption id=\"\(id)\">\(caption)</caption>\n")
    }
    let width = max(table.header.count, table.rows.map(\.count).max() ?? 0)
    let columns = (0..<width).map { Column(table, $0, labels: options.cellLabels) }
    put("<thead>\n<tr>")
    for (cell, column) in zip(table.header, columns) {
      put("<th scope=\"col\"")
      put(column.alignment)
      put(">")
      render(cell.inlines)
      put("</th>")
    }
    put("</tr>\n</thead>\n")
    if !table.rows.isEmpty {
      put("<tbody>\n")
      for row in table.rows { render(row, columns) }
      put("</tbody>\n")
    }
    put("</table>\n</div>\n")
  }

  /// A caption that stands twice on a page is told apart by the heading above it.
  private mutating func name(of table: String, _ caption: String) -> String {
    guard !captions.insert(caption).inserted, let lastHeading else { return table }
    return lastHeading + " " + table
  }

  private mutating func render(_ row: [MarkdownTable.Cell], _ columns: [Column]) {
    put("<tr>")
    for (place, cell) in row.enumerated() {
      let isHeading = place == 0 && options.rowHeadings
      put(isHeading ? "<th scope=\"row\"" : "<td")
      put(columns[place].alignment)
      if !isHeading { put(columns[place].label) }
      put(">")
      render(cell.inlines)
      put(isHeading ? "</th>" : "</td>")
    }
    put("</tr>\n")
  }
}

// MARK: Inlines

extension HTMLRenderer {
  /// Parts by themselves, for what is needed before it is written.
  private mutating func html(_ parts: [MarkdownInline]) -> String {
    let start = output.count
    render(parts)
    defer { output.removeLast(output.count - start) }
    return String(decoding: output[start...], as: UTF8.self)
  }

  private mutating func render(_ parts: [MarkdownInline]) {
    for part in parts {
      switch part.kind {
      case .text(let text): HTMLText.append(text, to: &output)
      case .code(let text):
        put("<code>")
        HTMLText.append(text, to: &output)
        put("</code>")
      case .emphasis(let inside): wrap("<em>", inside, "</em>")
      case .strong(let inside): wrap("<strong>", inside, "</strong>")
      case .strikethrough(let inside): wrap("<del>", inside, "</del>")
      case .link(let destination, let title, let inside): link(destination, title, inside)
      case .image(let source, let title, let inside): image(source, title, inside.plainText)
      case .footnote(let number): footnote(number)
      case .softBreak: put("\n")
      case .lineBreak: put("<br>\n")
      case .rawHTML: break
      }
    }
  }

  private mutating func wrap(_ start: String, _ inside: [MarkdownInline], _ end: String) {
    put(start)
    render(inside)
    put(end)
  }

  private mutating func link(_ destination: String, _ title: String, _ words: [MarkdownInline]) {
    guard HTMLText.isSafeLink(destination) else { return render(words) }
    let target =
      destination.hasPrefix("#") ? "#" + options.idPrefix + destination.dropFirst() : destination
    put("<a href=\"\(HTMLText.address(target))\"")
    if !title.isEmpty { putAttribute(" title", title) }
    wrap(">", words, "</a>")
  }

  private mutating func image(_ source: String, _ title: String, _ alternative: String) {
    guard HTMLText.isEmbeddedBitmap(source) else {
      return HTMLText.append(alternative, to: &output)
    }
    put("<img src=\"\(HTMLText.address(source))\"")
    putAttribute(" alt", alternative)
    if !title.isEmpty { putAttribute(" title", title) }
    put(">")
  }

  private mutating func footnote(_ number: Int) {
    let mention = (mentions[number] ?? 0) + 1
    mentions[number] = mention
    let id = identifier("fnref-\(number)" + (mention == 1 ? "" : "-\(mention)"))
    let target = identifier("fn-\(number)")
    put("<sup><a href=\"#\(target)\" id=\"\(id)\" aria-label=\"Footnote \(number)\">")
    put("\(number)</a></sup>")
  }
}
