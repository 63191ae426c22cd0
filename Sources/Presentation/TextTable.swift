/// A table as a value: columns with a meaning and rows of styled cells.
public struct TextTable: Hashable, Sendable {
  /// Which side the cells of a column line up on. Numbers are never cut or wrapped.
  public enum Alignment: Hashable, Sendable {
    case text, number
  }

  /// One column.
  public struct Column: Hashable, Sendable {
    /// The heading.
    public var title: String
    /// How cells line up.
    public var alignment: Alignment
    /// How soon the column is left out when the terminal is narrow: the highest number first, 0
    /// never.
    public var priority: Int

    /// A column.
    public init(_ title: String, _ alignment: Alignment = .text, priority: Int = 0) {
      self.title = title
      self.alignment = alignment
      self.priority = priority
    }
  }

  /// What the table shows, in words.
  public var caption: StyledText
  /// The columns.
  public var columns: [Column]
  /// The rows; each has as many cells as there are columns.
  public var rows: [[StyledText]]

  /// A table.
  public init(_ caption: StyledText, columns: [Column], rows: [[StyledText]]) {
    self.caption = caption
    self.columns = columns
    self.rows = rows
  }
}
