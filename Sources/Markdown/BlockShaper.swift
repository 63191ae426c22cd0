/// Turns what CommonMark has no words for into blocks of their own: heading ids, captions, callouts.
struct BlockShaper {
  private var slugs = SlugMaker()

  mutating func shape(_ blocks: [MarkdownBlock]) -> [MarkdownBlock] {
    var result: [MarkdownBlock] = []
    for block in blocks {
      var block = block
      switch block.kind {
      case .heading(let level, _, let title):
        let (words, id) = BlockShaper.explicitID(title)
        block.kind = .heading(level: level, id: slugs.slug(id ?? words.plainText), words)
      case .quote(let inside):
        block.kind = BlockShaper.quotation(shape(inside))
      case .list(var list):
        for index in list.items.indices {
          list.items[index].blocks = shape(list.items[index].blocks)
        }
        block.kind = .list(list)
      case .table(var table):
        if let caption = BlockShaper.caption(result.last) {
          table.caption = caption
          result.removeLast()
        }
        block.kind = .table(table)
      default: break
      }
      result.append(block)
    }
    return result
  }

  /// The words after `Table:` if the block is such a paragraph.
  private static func caption(_ block: MarkdownBlock?) -> [MarkdownInline]? {
    guard case .paragraph(var words)? = block?.kind, let first = words.first,
      case .text(let text) = first.kind, text.hasPrefix("Table:")
    else { return nil }
    let rest = text.dropFirst("Table:".count).drop { $0 == " " }
    words[0].kind = .text(String(rest))
    return rest.isEmpty ? Array(words.dropFirst()) : words
  }

  private static let calloutKinds = ["NOTE", "TIP", "IMPORTANT", "WARNING", "CAUTION"]

  private static func quotation(_ blocks: [MarkdownBlock]) -> MarkdownBlock.Kind {
    guard case .paragraph(let words)? = blocks.first?.kind, let first = words.first,
      case .text(let text) = first.kind,
      let kind = calloutKinds.first(where: { text.uppercased() == "[!\($0)]" }),
      words.count == 1 || words[1].kind == .softBreak
    else { return .quote(blocks) }
    var inside = blocks
    if words.count > 2 {
      inside[0].kind = .paragraph(Array(words.dropFirst(2)))
    } else {
      inside.removeFirst()
    }
    return .callout(kind: kind.lowercased(), inside)
  }

  /// `Words {#name}` names its own id.
  private static func explicitID(_ title: [MarkdownInline]) -> ([MarkdownInline], String?) {
    guard let last = title.last, case .text(let text) = last.kind, text.hasSuffix("}"),
      let brace = text.lastIndex(of: "{"), text[brace...].hasPrefix("{#")
    else { return (title, nil) }
    let id = text[brace...].dropFirst(2).dropLast()
    guard !id.isEmpty, id.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "-" }) else {
      return (title, nil)
    }
    var words = title
    let kept = text[..<brace]
    words[words.count - 1].kind = .text(String(kept.trimmingSuffix { $0 == " " }))
    return (words, String(id))
  }
}

extension Substring {
  fileprivate func trimmingSuffix(while matches: (Character) -> Bool) -> Substring {
    var result = self
    while let last = result.last, matches(last) { result.removeLast() }
    return result
  }
}
