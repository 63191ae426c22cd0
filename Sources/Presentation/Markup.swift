/// What a command answers: blocks with a meaning, not yet a text of any format.
public struct Markup: Hashable, Sendable {
  /// One block.
  public enum Block: Hashable, Sendable {
    /// Words that wrap to the width.
    case paragraph(StyledText)
    /// A heading of level 1 to 3.
    case heading(Int, StyledText)
    /// Names with their values, aligned: `swap fee   0.005 TAO   0.05 %`.
    case fields([Field])
    /// A table that fits the width and never cuts a number.
    case table(TextTable)
    /// Items, bulleted or numbered.
    case list([StyledText], ordered: Bool)
    /// Lines kept as they are: formulas, commands, source excerpts.
    case code(String)
    /// Lines kept as they are, with styles: a formula with its numbers put in, a chart in text.
    case lines([StyledText])
    /// Words shown in a theme whatever the terminal's is: a sample.
    case themed(Theme, StyledText)
    /// A fault with its excerpt and hint.
    case diagnostic(DiagnosticBlock)
    /// An empty line.
    case blank
  }

  /// One line of a `fields` block.
  public struct Field: Hashable, Sendable {
    /// What it is.
    public var name: StyledText
    /// The value; aligned on its decimal point where all values of the block are numbers.
    public var value: StyledText
    /// More about the value, dim, in a column of its own.
    public var note: StyledText

    /// A field.
    public init(_ name: StyledText, _ value: StyledText, note: StyledText = "") {
      self.name = name
      self.value = value
      self.note = note
    }
  }

  /// The blocks in reading order.
  public var blocks: [Block]

  /// Markup from blocks.
  public init(_ blocks: [Block] = []) {
    self.blocks = blocks
  }

  /// One paragraph.
  public init(_ text: StyledText) {
    blocks = [.paragraph(text)]
  }

  /// Both, one after the other.
  public static func + (left: Markup, right: Markup) -> Markup {
    Markup(left.blocks + right.blocks)
  }

  /// Both, one after the other.
  public static func += (left: inout Markup, right: Markup) {
    left.blocks += right.blocks
  }
}
