/// What a stretch of text means; renderers decide how that looks.
public enum Style: String, Hashable, Sendable, CaseIterable {
  case plain, strong, dim, heading, value, name, code, good, warning, error, hint
}

/// A line of text whose parts have a meaning. Never contains escape sequences.
public struct StyledText: Hashable, Sendable, ExpressibleByStringInterpolation {
  /// A part of one style.
  public struct Span: Hashable, Sendable {
    /// The characters.
    public var text: String
    /// Their meaning.
    public var style: Style

    /// A span.
    public init(_ text: String, _ style: Style) {
      self.text = text
      self.style = style
    }
  }

  /// The parts in reading order.
  public var spans: [Span]

  /// Text from parts.
  public init(_ spans: [Span] = []) {
    self.spans = spans
  }

  /// Text of one style.
  public init(_ text: String, _ style: Style = .plain) {
    spans = text.isEmpty ? [] : [Span(text, style)]
  }

  /// Plain text.
  public init(stringLiteral text: String) {
    self.init(text)
  }

  /// The characters alone.
  public var text: String { spans.reduce(into: "") { $0 += $1.text } }

  /// Both, one after the other.
  public static func + (left: StyledText, right: StyledText) -> StyledText {
    StyledText(left.spans + right.spans)
  }

  /// Both, one after the other.
  public static func += (left: inout StyledText, right: StyledText) {
    left.spans += right.spans
  }
}
