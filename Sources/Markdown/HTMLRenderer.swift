/// Blocks as HTML: every text escaped, no raw HTML, no inline style.
struct HTMLRenderer {
  let figures: [String: String]
  let options: HTMLOptions
  private var output = ""
  private var tableCount = 0
  private var captions: Set<String> = []
  private var lastHeading: String?
  private var mentions: [Int: Int] = [:]

  init(figures: [String: String], options: HTMLOptions) {
    self.figures = figures
    self.options = options
  }

  mutating func render(_ document: MarkdownDocument) -> String {
    output = ""
    render(document.blocks)
    if !document.footnotes.isEmpty { renderFootnotes(document.footnotes) }
    return output
  }

  private mutating func render(_ blocks: [MarkdownBlock], tight: Bool = false) {
    for block in blocks { render(block, tight: tight) }
  }

  private mutating func render(_ block: MarkdownBlock, tight: Bool) {
    switch block.kind {
    case .heading(let level, let id, let words):
      let level = min(6, max(1, level + options.headingShift))
      let id = identifier(id)
      lastHeading = id
      output += "<h\(level) id=\"\(id)\">\(html(words))</h\(level)>\n"
    case .paragraph(let words):
      output += tight ? html(words) + "\n" : "<p>\(html(words))</p>\n"
    case .code(let code): render(code)
    case .quote(let inside):
      output += "<blockquote>\n"
      render(inside)
      output += "</blockquote>\n"
    case .callout(let kind, let inside):
      let title = kind.prefix(1).uppercased() + kind.dropFirst()
      output += "<div class=\"callout \(kind)\" role=\"note\">\n"
      output += "<p class=\"callout-title\">\(title)</p>\n"
      render(inside)
      output += "</div>\n"
    case .list(let list): render(list)
    case .table(let table): render(table)
    case .thematicBreak: output += "<hr>\n"
    case .rawHTML: break
    }
  }

  private mutating func render(_ code: MarkdownCode) {
    if let name = code.figureName, let figure = figures[name] {
      output += figure + (figure.hasSuffix("\n") ? "" : "\n")
      return
    }
    let language = code.words.first.map { " class=\"language-\(HTMLText.attribute($0))\"" } ?? ""
    output += "<pre><code\(language)>\(HTMLText.escaped(code.text))</code></pre>\n"
  }

  private mutating func render(_ list: MarkdownList) {
    let isTasks = list.items.contains { $0.checked != nil }
    let classes = isTasks ? " class=\"tasks\"" : ""
    if let start = list.start {
      output += start == 1 ? "<ol\(classes)>\n" : "<ol start=\"\(start)\"\(classes)>\n"
    } else {
      output += "<ul\(classes)>\n"
    }
    for item in list.items {
      output += "<li>"
      if let checked = item.checked {
        output += "<input type=\"checkbox\" disabled\(checked ? " checked" : "")"
        output += " aria-label=\"\(checked ? "done" : "open")\"> "
      }
      if !list.isTight { output += "\n" }
      render(item.blocks, tight: list.isTight)
      if list.isTight, output.last == "\n" { output.removeLast() }
      output += "</li>\n"
    }
    output += list.start == nil ? "</ul>\n" : "</ol>\n"
  }

  private mutating func render(_ table: MarkdownTable) {
    tableCount += 1
    if table.caption.isEmpty {
      output += "<div class=\"table\">\n<table>\n"
    } else {
      let id = identifier("table-\(tableCount)")
      let caption = html(table.caption)
      output += "<div class=\"table\" role=\"region\" aria-labelledby=\"\(name(of: id, caption))\""
      output += " tabindex=\"0\">\n<table>\n<caption id=\"\(id)\">\(caption)</caption>\n"
    }
    output += "<thead>\n<tr>"
    for (column, cell) in table.header.enumerated() {
      output += "<th scope=\"col\"\(alignment(table, column))>\(html(cell.inlines))</th>"
    }
    output += "</tr>\n</thead>\n"
    if !table.rows.isEmpty {
      output += "<tbody>\n"
      for row in table.rows { render(row, of: table) }
      output += "</tbody>\n"
    }
    output += "</table>\n</div>\n"
  }

  /// A caption that stands twice on a page is told apart by the heading above it.
  private mutating func name(of table: String, _ caption: String) -> String {
    guard !captions.insert(caption).inserted, let lastHeading else { return table }
    return lastHeading + " " + table
  }

  private mutating func render(_ row: [MarkdownTable.Cell], of table: MarkdownTable) {
    output += "<tr>"
    for (column, cell) in row.enumerated() {
      let isHeading = column == 0 && options.rowHeadings
      output += isHeading ? "<th scope=\"row\"" : "<td"
      output += alignment(table, column) + (isHeading ? "" : label(table, column)) + ">"
      output += html(cell.inlines)
      output += isHeading ? "</th>" : "</td>"
    }
    output += "</tr>\n"
  }

  private func label(_ table: MarkdownTable, _ column: Int) -> String {
    guard options.cellLabels, table.header.indices.contains(column) else { return "" }
    return " data-label=\"\(HTMLText.attribute(table.header[column].inlines.plainText))\""
  }

  private func alignment(_ table: MarkdownTable, _ column: Int) -> String {
    guard table.alignments.indices.contains(column) else { return "" }
    switch table.alignments[column] {
    case .none, .left: return ""
    case .centre: return " class=\"centre\""
    case .right: return " class=\"number\""
    }
  }

  private mutating func renderFootnotes(_ footnotes: [MarkdownFootnote]) {
    output += "<section class=\"footnotes\" aria-label=\"Footnotes\">\n<ol>\n"
    for (index, footnote) in footnotes.enumerated() {
      output += "<li id=\"\(identifier("fn-\(index + 1)"))\">\n"
      render(footnote.blocks)
      for mention in 1...max(1, mentions[index + 1] ?? 0) {
        let target = identifier("fnref-\(index + 1)" + (mention == 1 ? "" : "-\(mention)"))
        output += "<a href=\"#\(target)\" class=\"back\" aria-label=\"Back to the text\">↩</a>\n"
      }
      output += "</li>\n"
    }
    output += "</ol>\n</section>\n"
  }

  private func identifier(_ id: String) -> String {
    HTMLText.attribute(options.idPrefix + id)
  }
}

// MARK: Inlines

extension HTMLRenderer {
  private mutating func html(_ parts: [MarkdownInline]) -> String {
    var result = ""
    for part in parts {
      switch part.kind {
      case .text(let text): result += HTMLText.escaped(text)
      case .code(let text): result += "<code>\(HTMLText.escaped(text))</code>"
      case .emphasis(let inside): result += "<em>\(html(inside))</em>"
      case .strong(let inside): result += "<strong>\(html(inside))</strong>"
      case .strikethrough(let inside): result += "<del>\(html(inside))</del>"
      case .link(let destination, let title, let inside):
        result += link(to: destination, title: title, html(inside))
      case .image(let source, let title, let inside):
        result += image(source, title: title, alternative: inside.plainText)
      case .footnote(let number): result += footnote(number)
      case .softBreak: result += "\n"
      case .lineBreak: result += "<br>\n"
      case .rawHTML: break
      }
    }
    return result
  }

  private func link(to destination: String, title: String, _ words: String) -> String {
    guard HTMLText.isSafeLink(destination) else { return words }
    let target =
      destination.hasPrefix("#") ? "#" + options.idPrefix + destination.dropFirst() : destination
    let tip = title.isEmpty ? "" : " title=\"\(HTMLText.attribute(title))\""
    return "<a href=\"\(HTMLText.address(target))\"\(tip)>\(words)</a>"
  }

  private func image(_ source: String, title: String, alternative: String) -> String {
    guard HTMLText.isEmbeddedBitmap(source) else { return HTMLText.escaped(alternative) }
    let tip = title.isEmpty ? "" : " title=\"\(HTMLText.attribute(title))\""
    let text = HTMLText.attribute(alternative)
    return "<img src=\"\(HTMLText.address(source))\" alt=\"\(text)\"\(tip)>"
  }

  private mutating func footnote(_ number: Int) -> String {
    let mention = (mentions[number] ?? 0) + 1
    mentions[number] = mention
    let id = identifier("fnref-\(number)" + (mention == 1 ? "" : "-\(mention)"))
    let target = identifier("fn-\(number)")
    return
      "<sup><a href=\"#\(target)\" id=\"\(id)\" aria-label=\"Footnote \(number)\">\(number)</a></sup>"
  }
}
