/// A block of a Markdown document.
public struct MarkdownBlock: Hashable, Sendable {
  /// What it is.
  public enum Kind: Hashable, Sendable {
    /// A heading of level 1 to 6; the id is unique in its document and stable while its words are.
    case heading(level: Int, id: String, [MarkdownInline])
    case paragraph([MarkdownInline])
    /// A fenced or indented code block.
    case code(MarkdownCode)
    case quote([MarkdownBlock])
    /// A quotation that begins with `[!NOTE]`, `[!TIP]`, `[!IMPORTANT]`, `[!WARNING]` or `[!CAUTION]`.
    case callout(kind: String, [MarkdownBlock])
    case list(MarkdownList)
    case table(MarkdownTable)
    case thematicBreak
    /// Raw HTML. It is never rendered.
    case rawHTML(String)
  }

  /// What it is.
  public var kind: Kind
  /// Where it stands.
  public var span: SourceSpan
}

/// A block of code with the info string of its fence.
public struct MarkdownCode: Hashable, Sendable {
  /// What follows the opening fence, as `calc` or `number round-trip`; empty for indented code.
  public var info: String
  /// The lines, each with its line end.
  public var text: String
  /// The line of the source on which `text` begins.
  public var firstLine: Int
  /// Whether it has fences.
  public var isFenced: Bool

  /// The words of the info string.
  public var words: [Substring] {
    info.split { $0 == " " || $0 == "\t" }
  }
}

/// A bulleted, numbered or task list.
public struct MarkdownList: Hashable, Sendable {
  /// One item.
  public struct Item: Hashable, Sendable {
    /// Whether a task is done; nil for an item that is no task.
    public var checked: Bool?
    /// Its blocks.
    public var blocks: [MarkdownBlock]
    /// Where it stands.
    public var span: SourceSpan
  }

  /// The number of the first item of a numbered list, nil for bullets.
  public var start: Int?
  /// Whether items are set without space between them.
  public var isTight: Bool
  /// The items.
  public var items: [Item]
}

/// A table.
public struct MarkdownTable: Hashable, Sendable {
  /// Which side the cells of a column line up on.
  public enum Alignment: Hashable, Sendable {
    case none, left, centre, right
  }

  /// One cell.
  public struct Cell: Hashable, Sendable {
    /// Its text.
    public var inlines: [MarkdownInline]
    /// Where it stands, bars left out.
    public var span: SourceSpan
  }

  /// From a paragraph `Table: words` directly before the table.
  public var caption: [MarkdownInline]
  /// One per column.
  public var alignments: [Alignment]
  /// The heading row.
  public var header: [Cell]
  /// The other rows; each has as many cells as there are columns.
  public var rows: [[Cell]]
}

/// The text of a footnote.
public struct MarkdownFootnote: Hashable, Sendable {
  /// Its blocks.
  public var blocks: [MarkdownBlock]
  /// Where it stands.
  public var span: SourceSpan
}
