import CCmarkGFM

/// cmark-gfm: source in, blocks with places out. The only file that sees the library.
///
/// The library places inline parts wrongly after indented or hard-broken lines, so those places are
/// found again in the source.
struct CommonMark {
  /// Deeper nesting is kept as its plain words.
  static let maximumDepth = 40

  private var source: [UInt8]
  private let lines: LineMap
  /// Whether it says where everything stands.
  private let locates: Bool

  init(_ text: String, locates: Bool) {
    source = Array(text.utf8)
    lines = locates ? LineMap(source) : LineMap([])
    self.locates = locates
  }

  struct Parsed {
    var blocks: [MarkdownBlock]
    var footnotes: [MarkdownFootnote]
  }

  func parse() -> Parsed {
    if PlainLine.isOne(source) { return plainLine }
    return parseByLibrary()
  }

  /// The words of a text that is one line without marks.
  private var plainLine: Parsed {
    let span = locates ? lines.span(0..<source.count) : .nowhere
    let words = MarkdownInline(kind: .text(String(decoding: source, as: UTF8.self)), span: span)
    return Parsed(blocks: [MarkdownBlock(kind: .paragraph([words]), span: span)], footnotes: [])
  }

  func parseByLibrary() -> Parsed {
    var result = Parsed(blocks: [], footnotes: [])
    guard let root = CommonMarkLibrary.tree(of: source) else { return result }
    defer { cmark_node_free(root) }
    for node in children(of: root) {
      if cmark_node_get_type(node) == CMARK_NODE_FOOTNOTE_DEFINITION {
        result.footnotes.append(
          MarkdownFootnote(blocks: blocks(in: node, depth: 1), span: span(of: node)))
      } else if let block = block(node, depth: 0) {
        result.blocks.append(block)
      }
    }
    return result
  }

  // MARK: Blocks

  private func blocks(in node: OpaquePointer, depth: Int) -> [MarkdownBlock] {
    children(of: node).compactMap { block($0, depth: depth) }
  }

  private func block(_ node: OpaquePointer, depth: Int) -> MarkdownBlock? {
    let span = span(of: node)
    guard depth < CommonMark.maximumDepth else {
      let words = MarkdownInline(kind: .text(words(below: node)), span: span)
      return MarkdownBlock(kind: .paragraph([words]), span: span)
    }
    guard let kind = kind(of: node, span: span, depth: depth) else { return nil }
    return MarkdownBlock(kind: kind, span: span)
  }

  private func kind(of node: OpaquePointer, span: SourceSpan, depth: Int) -> MarkdownBlock.Kind? {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_HEADING:
      let level = Int(cmark_node_get_heading_level(node))
      return .heading(level: level, id: "", inlines(in: node, span: span))
    case CMARK_NODE_PARAGRAPH: return .paragraph(inlines(in: node, span: span))
    case CMARK_NODE_CODE_BLOCK: return .code(code(node, span: span))
    case CMARK_NODE_BLOCK_QUOTE: return .quote(blocks(in: node, depth: depth + 1))
    case CMARK_NODE_LIST: return .list(list(node, depth: depth))
    case CMARK_NODE_THEMATIC_BREAK: return .thematicBreak
    case CMARK_NODE_HTML_BLOCK: return .rawHTML(text(cmark_node_get_literal(node)))
    default: return typeName(node) == "table" ? .table(table(node)) : nil
    }
  }

  private func code(_ node: OpaquePointer, span: SourceSpan) -> MarkdownCode {
    var length: Int32 = 0
    var offset: Int32 = 0
    var character: CChar = 0
    let isFenced = cmark_node_get_fenced(node, &length, &offset, &character) != 0
    return MarkdownCode(
      info: text(cmark_node_get_fence_info(node)), text: text(cmark_node_get_literal(node)),
      firstLine: span.startLine + (isFenced ? 1 : 0), isFenced: isFenced)
  }

  private func list(_ node: OpaquePointer, depth: Int) -> MarkdownList {
    let isNumbered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
    let items = children(of: node).map { item in
      let isTask = typeName(item) == "tasklist"
      return MarkdownList.Item(
        checked: isTask ? cmark_gfm_extensions_get_tasklist_item_checked(item) : nil,
        blocks: blocks(in: item, depth: depth + 1), span: self.span(of: item))
    }
    return MarkdownList(
      start: isNumbered ? Int(cmark_node_get_list_start(node)) : nil,
      isTight: cmark_node_get_list_tight(node) != 0, items: items)
  }

  private func table(_ node: OpaquePointer) -> MarkdownTable {
    let count = Int(cmark_gfm_extensions_get_table_columns(node))
    let letters = cmark_gfm_extensions_get_table_alignments(node)
    let alignments = (0..<count).map { column -> MarkdownTable.Alignment in
      switch letters.map({ $0[column] }) {
      case UInt8(ascii: "l"): .left
      case UInt8(ascii: "c"): .centre
      case UInt8(ascii: "r"): .right
      default: .none
      }
    }
    var table = MarkdownTable(caption: [], alignments: alignments, header: [], rows: [])
    for row in children(of: node) {
      let cells = children(of: row).map { cell -> MarkdownTable.Cell in
        let span = self.span(of: cell)
        return MarkdownTable.Cell(inlines: inlines(in: cell, span: span), span: span)
      }
      if cmark_gfm_extensions_get_table_row_is_header(row) != 0 {
        table.header = cells
      } else {
        table.rows.append(cells)
      }
    }
    return table
  }

  // MARK: Inlines

  private func inlines(in node: OpaquePointer, span: SourceSpan) -> [MarkdownInline] {
    var finder = InlinePlaces(source: locates ? source : [], lines: lines, within: span)
    return inlines(in: node, depth: 0, finder: &finder)
  }

  private func inlines(
    in node: OpaquePointer, depth: Int, finder: inout InlinePlaces
  ) -> [MarkdownInline] {
    var result: [MarkdownInline] = []
    for child in children(of: node) {
      let part = inline(child, depth: depth, finder: &finder)
      if case .text(let more) = part.kind, let last = result.last, case .text(let text) = last.kind
      {
        let range =
          last.span.utf8.lowerBound..<max(last.span.utf8.upperBound, part.span.utf8.upperBound)
        result[result.count - 1] = MarkdownInline(kind: .text(text + more), span: lines.span(range))
      } else {
        result.append(part)
      }
    }
    return result
  }

  private func inline(
    _ node: OpaquePointer, depth: Int, finder: inout InlinePlaces
  ) -> MarkdownInline {
    guard depth < CommonMark.maximumDepth else {
      let text = words(below: node)
      return MarkdownInline(kind: .text(text), span: finder.text(text))
    }
    let type = cmark_node_get_type(node)
    let literal = text(cmark_node_get_literal(node))
    switch type {
    case CMARK_NODE_TEXT: return MarkdownInline(kind: .text(literal), span: finder.text(literal))
    case CMARK_NODE_CODE: return MarkdownInline(kind: .code(literal), span: finder.code(literal))
    case CMARK_NODE_HTML_INLINE:
      return MarkdownInline(kind: .rawHTML(literal), span: finder.text(literal))
    case CMARK_NODE_SOFTBREAK: return MarkdownInline(kind: .softBreak, span: finder.lineEnd())
    case CMARK_NODE_LINEBREAK: return MarkdownInline(kind: .lineBreak, span: finder.lineEnd())
    case CMARK_NODE_FOOTNOTE_REFERENCE:
      return MarkdownInline(kind: .footnote(Int(literal) ?? 0), span: finder.footnote())
    default: return container(node, depth: depth, finder: &finder)
    }
  }

  private func container(
    _ node: OpaquePointer, depth: Int, finder: inout InlinePlaces
  ) -> MarkdownInline {
    let start = finder.position
    let inside = inlines(in: node, depth: depth + 1, finder: &finder)
    let destination = text(cmark_node_get_url(node))
    let title = text(cmark_node_get_title(node))
    let nearest = finder.span(from: inside.first?.span.utf8.lowerBound ?? start)
    switch cmark_node_get_type(node) {
    case CMARK_NODE_EMPH: return MarkdownInline(kind: .emphasis(inside), span: nearest)
    case CMARK_NODE_STRONG: return MarkdownInline(kind: .strong(inside), span: nearest)
    case CMARK_NODE_LINK:
      let span = finder.link(destination, from: start) ?? nearest
      return MarkdownInline(kind: .link(destination: destination, title: title, inside), span: span)
    case CMARK_NODE_IMAGE:
      let span = finder.link(destination, from: start) ?? nearest
      return MarkdownInline(kind: .image(source: destination, title: title, inside), span: span)
    default: return MarkdownInline(kind: .strikethrough(inside), span: nearest)
    }
  }

  // MARK: Nodes

  private func children(of node: OpaquePointer) -> [OpaquePointer] {
    var result: [OpaquePointer] = []
    var next = cmark_node_first_child(node)
    while let child = next {
      result.append(child)
      next = cmark_node_next(child)
    }
    return result
  }

  /// The words below a node, gathered without recursion.
  private func words(below node: OpaquePointer) -> String {
    guard let iterator = cmark_iter_new(node) else { return "" }
    defer { cmark_iter_free(iterator) }
    var result = ""
    while true {
      let event = cmark_iter_next(iterator)
      if event == CMARK_EVENT_DONE { return result }
      if event == CMARK_EVENT_ENTER, let inside = cmark_iter_get_node(iterator) {
        let type = cmark_node_get_type(inside)
        if type == CMARK_NODE_TEXT || type == CMARK_NODE_CODE || type == CMARK_NODE_CODE_BLOCK {
          result += text(cmark_node_get_literal(inside))
        } else if type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK {
          result += " "
        }
      }
    }
  }

  private func text(_ pointer: UnsafePointer<CChar>?) -> String {
    guard let pointer, pointer.pointee != 0 else { return "" }
    return String(cString: pointer)
  }

  private func typeName(_ node: OpaquePointer) -> String {
    text(cmark_node_get_type_string(node))
  }

  private func span(of node: OpaquePointer) -> SourceSpan {
    guard locates else { return .nowhere }
    let start = lines.offset(
      line: Int(cmark_node_get_start_line(node)), column: Int(cmark_node_get_start_column(node)))
    let end = lines.offset(
      line: Int(cmark_node_get_end_line(node)), column: Int(cmark_node_get_end_column(node)) + 1)
    return lines.span(start..<max(start, end))
  }
}
