/// How the reader reads: asked once at the edge, handed to every renderer.
public struct TerminalTraits: Hashable, Sendable {
  /// Columns; 80 where nobody knows.
  public var width: Int
  /// Whether a person looks at a terminal; false in a pipe or a file.
  public var isTerminal: Bool
  /// Whether escape sequences for colour may be written.
  public var colour: Bool
  /// Whether characters outside ASCII can be shown.
  public var unicode: Bool
  /// For screen readers: no redraw, no box drawing, charts as sentences.
  public var plain: Bool

  /// Traits; the defaults are those of a pipe.
  public init(
    width: Int = 80, isTerminal: Bool = false, colour: Bool = false, unicode: Bool = true,
    plain: Bool = false
  ) {
    self.width = width
    self.isTerminal = isTerminal
    self.colour = colour
    self.unicode = unicode
    self.plain = plain
  }
}
