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
    // Switches, not dictionaries: every lab that opens paints its greeting.
    switch (self, style) {
    case (_, .plain), (_, .name): nil
    case (.contrast, .heading): "1;4"
    case (_, .strong), (_, .heading), (_, .value): "1"
    case (.standard, _): Theme.standardEscape(of: style)
    case (.dark, _): Theme.darkEscape(of: style)
    case (.light, _): Theme.lightEscape(of: style)
    case (.contrast, _): Theme.contrastEscape(of: style)
    case (.mono, _): style == .dim ? "2" : "1"
    }
  }

  private static func standardEscape(of style: Style) -> String? {
    switch style {
    case .dim: "2"
    case .code: "36"
    case .good: "32"
    case .warning: "33"
    case .error: "1;31"
    case .hint: "1;36"
    default: nil
    }
  }

  private static func darkEscape(of style: Style) -> String? {
    switch style {
    case .dim: "37"
    case .code: "96"
    case .good: "92"
    case .warning: "93"
    case .error: "1;91"
    case .hint: "1;96"
    default: nil
    }
  }

  private static func lightEscape(of style: Style) -> String? {
    switch style {
    case .dim: "2"
    case .code: "34"
    case .good: "1;34"
    case .warning: "35"
    case .error: "1;31"
    case .hint: "1;35"
    default: nil
    }
  }

  private static func contrastEscape(of style: Style) -> String? {
    switch style {
    case .code: "4"
    case .good, .hint: "1"
    case .warning: "1;4"
    case .error: "1;7"
    default: nil
    }
  }
}
