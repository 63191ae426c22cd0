/// Blocks as HTML: every text escaped, no raw HTML, no inline style.
struct HTMLRenderer {
  let figures: [String: String]
  let options: HTMLOptions
  var output: [UInt8] = []
  var tableCount = 0
  var captions: Set<String> = []
  var lastHeading: String?
  var mentions: [Int: Int] = [:]

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
  mutating func put(_ markup: String) {
    var markup = markup
    markup.withUTF8 { output += $0 }
  }

  mutating func putAttribute(_ name: String, _ value: String) {
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

  func identifier(_ id: String) -> String {
    HTMLText.attribute(options.idPrefix + id)
  }
}
