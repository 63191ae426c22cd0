/// What the renderers need to know of the place the text goes to; asked once, at the edge.
public struct TerminalTraits: Hashable, Sendable {
  /// Columns of the screen. Below 10 counts as 10.
  public var width: Int
  /// False for a pipe or a file: tables keep all their columns, for there is no edge to hit.
  public var isTerminal: Bool
  /// Whether escape sequences for colour and weight may be written.
  public var colour: Bool
  /// Whether the screen shows more than ASCII.
  public var unicode: Bool
  /// For screen readers: one fact per line, no drawing with characters, no alignment by spaces.
  public var plain: Bool
  /// How colour and weight are used where they may be.
  public var theme: Theme

  /// Traits; the defaults are those of a pipe.
  public init(
    width: Int = 80, isTerminal: Bool = false, colour: Bool = false, unicode: Bool = true,
    plain: Bool = false, theme: Theme = .standard
  ) {
    self.width = width
    self.isTerminal = isTerminal
    self.colour = colour
    self.unicode = unicode
    self.plain = plain
    self.theme = theme
  }
}
