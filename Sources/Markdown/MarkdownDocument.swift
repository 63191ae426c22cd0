/// A parsed Markdown text (GitHub's dialect: tables, strikethrough, links found in text, task
/// lists, footnotes) as values with their places.
///
/// Raw HTML is kept as text of its own kind and never rendered. Any text parses.
public struct MarkdownDocument: Hashable, Sendable {
  /// The text that was parsed.
  public let source: String
  /// The blocks in reading order.
  public let blocks: [MarkdownBlock]
  /// The footnotes, in the order in which they are first mentioned.
  public let footnotes: [MarkdownFootnote]

  /// Parses a text.
  ///
  /// - Parameter locates: whether it says where everything stands; without that it is faster, and every
  ///   place is the beginning.
  public init(parsing source: String, locates: Bool = true) {
    let parser = CommonMark(source, locates: locates)
    let parsed = parser.parse()
    var shaper = BlockShaper()
    self.source = source
    blocks = shaper.shape(parsed.blocks)
    footnotes = parsed.footnotes.map {
      MarkdownFootnote(blocks: shaper.shape($0.blocks), span: $0.span)
    }
  }

  /// One heading, for a table of contents.
  public struct OutlineEntry: Hashable, Sendable {
    /// 1 to 6.
    public let level: Int
    /// The id the heading has in HTML.
    public let id: String
    /// Its words.
    public let title: String
  }

  /// The headings outside quotations and lists, in reading order.
  public var outline: [OutlineEntry] {
    blocks.compactMap { block in
      guard case .heading(let level, let id, let title) = block.kind else { return nil }
      return OutlineEntry(level: level, id: id, title: title.plainText)
    }
  }

  /// HTML of the body, without page. Text is escaped, raw HTML is left out, links other than
  /// `http`, `https`, `mailto` and places in the page keep only their words, images other than
  /// embedded bitmaps keep only their alternative text.
  ///
  /// - Parameter figures: trusted SVG or HTML by name; a fence ```` ```chart name ```` becomes the
  ///   figure of that name, and stays a code block if there is none.
  public func html(figures: [String: String] = [:], options: HTMLOptions = HTMLOptions()) -> String
  {
    String(decoding: htmlBytes(figures: figures, options: options), as: UTF8.self)
  }

  /// The same as bytes of UTF-8.
  public func htmlBytes(
    figures: [String: String] = [:], options: HTMLOptions = HTMLOptions()
  ) -> [UInt8] {
    var renderer = HTMLRenderer(figures: figures, options: options)
    return renderer.render(self)
  }
}

extension MarkdownCode {
  /// The name in ```` ```chart name ````, or nil for other code.
  public var figureName: String? {
    let words = words
    return isFenced && words.count == 2 && words[0] == "chart" ? String(words[1]) : nil
  }
}
