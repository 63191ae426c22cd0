/// A part of running text.
public struct MarkdownInline: Hashable, Sendable {
  /// What it is.
  public enum Kind: Hashable, Sendable {
    case text(String)
    case code(String)
    case emphasis([MarkdownInline])
    case strong([MarkdownInline])
    case strikethrough([MarkdownInline])
    case link(destination: String, title: String, [MarkdownInline])
    case image(source: String, title: String, [MarkdownInline])
    /// A reference to the footnote of this number, counted from 1 in order of first mention.
    case footnote(Int)
    /// A line end in the source that is only white space.
    case softBreak
    /// A line end that stays one.
    case lineBreak
    /// A raw HTML tag. It is never rendered.
    case rawHTML(String)
  }

  /// What it is.
  public var kind: Kind
  /// Where it stands. Exact for text and links written in the text; for other parts the
  /// nearest stretch known.
  public var span: SourceSpan

  /// The parts inside, if it has any.
  public var children: [MarkdownInline] {
    switch kind {
    case .emphasis(let inside), .strong(let inside), .strikethrough(let inside),
      .link(_, _, let inside), .image(_, _, let inside):
      inside
    case .text, .code, .footnote, .softBreak, .lineBreak, .rawHTML: []
    }
  }
}

extension Sequence where Element == MarkdownInline {
  /// The words alone: no markup, line ends as spaces, raw HTML left out.
  public var plainText: String {
    var result = ""
    for part in self {
      switch part.kind {
      case .text(let text), .code(let text): result += text
      case .softBreak, .lineBreak: result += " "
      case .footnote, .rawHTML: break
      default: result += part.children.plainText
      }
    }
    return result
  }

  /// Every link with its destination, in reading order.
  public var links: [(destination: String, link: MarkdownInline)] {
    flatMap { part -> [(destination: String, link: MarkdownInline)] in
      if case .link(let destination, _, _) = part.kind { return [(destination, part)] }
      return part.children.links
    }
  }
}
