/// What stands within a line.
extension HTMLRenderer {
  /// Parts by themselves, for what is needed before it is written.
  mutating func html(_ parts: [MarkdownInline]) -> String {
    let start = output.count
    render(parts)
    defer { output.removeLast(output.count - start) }
    return String(decoding: output[start...], as: UTF8.self)
  }

  mutating func render(_ parts: [MarkdownInline]) {
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
