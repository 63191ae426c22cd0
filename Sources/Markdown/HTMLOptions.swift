/// Choices for HTML.
public struct HTMLOptions: Hashable, Sendable {
  /// Whether the first cell of each row is a heading of its row (`<th scope="row">`).
  public var rowHeadings: Bool
  /// Whether each cell says its column's heading (`data-label`), so that a narrow screen can show a
  /// row as a card.
  public var cellLabels: Bool
  /// What is added to heading levels: 1 turns `#` into `<h2>`. Levels stay between 1 and 6.
  public var headingShift: Int
  /// Put before every id and every link to one, so that two documents can share a page.
  public var idPrefix: String

  /// Options.
  public init(
    rowHeadings: Bool = false, cellLabels: Bool = false, headingShift: Int = 0,
    idPrefix: String = ""
  ) {
    self.rowHeadings = rowHeadings
    self.cellLabels = cellLabels
    self.headingShift = headingShift
    self.idPrefix = idPrefix
  }
}
