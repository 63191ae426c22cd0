/// How the meanings of text look on a terminal: weight and the sixteen colours every terminal has.
///
/// Words always say the same as the colour.
public enum Theme: String, Hashable, Sendable, CaseIterable {
  /// The colours as the terminal's own palette has them.
  case standard
  /// Bright colours, read on black.
  case dark
  /// Deep colours, read on white.
  case light
  /// No colour and nothing faint: bold, underlined, reversed.
  case contrast
  /// No colour: bold and faint.
  case mono

  /// A theme of a name, or nil; case does not matter.
  public init?(named name: some StringProtocol) {
    self.init(rawValue: name.lowercased())
  }

  /// What it is good for, in a few words.
  public var meaning: String {
    switch self {
    case .standard: "your terminal's colours"
    case .dark: "for a black background"
    case .light: "for a white background"
    case .contrast: "no colour, nothing faint"
    case .mono: "no colour: bold, faint"
    }
  }

  /// Parameters of the escape sequence for a style; nil leaves the text as it is.
  func escape(of style: Style) -> String? {
    switch (self, style) {
    case (_, .plain), (_, .name): nil
    case (.contrast, .heading): "1;4"
    case (_, .strong), (_, .heading), (_, .value): "1"
    case (.contrast, _): Theme.contrastEscapes[style]
    case (.mono, _): Theme.monoEscapes[style]
    case (.standard, _): Theme.standardEscapes[style]
    case (.dark, _): Theme.darkEscapes[style]
    case (.light, _): Theme.lightEscapes[style]
    }
  }

  private static let standardEscapes: [Style: String] = [
    .dim: "2", .code: "36", .good: "32", .warning: "33", .error: "1;31", .hint: "1;36",
  ]
  private static let darkEscapes: [Style: String] = [
    .dim: "37", .code: "96", .good: "92", .warning: "93", .error: "1;91", .hint: "1;96",
  ]
  private static let lightEscapes: [Style: String] = [
    .dim: "2", .code: "34", .good: "1;34", .warning: "35", .error: "1;31", .hint: "1;35",
  ]
  private static let contrastEscapes: [Style: String] = [
    .code: "4", .good: "1", .warning: "1;4", .error: "1;7", .hint: "1",
  ]
  private static let monoEscapes: [Style: String] = [
    .dim: "2", .code: "1", .good: "1", .warning: "1", .error: "1", .hint: "1",
  ]
}
