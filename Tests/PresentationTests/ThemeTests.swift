import Glibc
import TestSupport
import Testing

@testable import Presentation

@Suite struct ThemeTests {
  @Test(arguments: Theme.allCases)
  func escapesOfEachTheme(theme: Theme) {
    let lines = Style.allCases.map { StyledText($0.rawValue, $0) }
    let traits = TerminalTraits(width: 40, isTerminal: true, colour: true, theme: theme)
    let text = Markup([.lines(lines)]).text(for: traits)
    expectGolden(text.replacing("\u{1B}", with: "ESC"), name: "theme-\(theme.rawValue)")
  }

  @Test(arguments: Theme.allCases)
  func withoutColourAThemeIsNotThere(theme: Theme) {
    let traits = TerminalTraits(width: 40, isTerminal: true, theme: theme)
    #expect(Sample.everything.text(for: traits) == Sample.everything.text(for: .screen(40)))
  }

  @Test func aSampleKeepsItsThemeAndTheRestTheTerminals() {
    let markup = Markup([
      .paragraph(StyledText("a", .error)), .themed(.contrast, StyledText("bc", .error)),
      .paragraph(StyledText("d", .error)),
    ])
    let traits = TerminalTraits(width: 10, isTerminal: true, colour: true, theme: .light)
    #expect(
      markup.text(for: traits) == """
        \u{1B}[1;31ma\u{1B}[0m
        \u{1B}[1;7mbc\u{1B}[0m
        \u{1B}[1;31md\u{1B}[0m

        """)
  }

  /// Ratios as WCAG 2.2 counts them, with the colours of xterm and of the Linux console.
  @Test(arguments: [(Theme.dark, 0.0), (.light, 255.0)])
  func colouredWordsCanBeReadOnTheirBackground(theme: Theme, background: Double) {
    for style in Style.allCases {
      guard let code = theme.escape(of: style)?.split(separator: ";").last.flatMap({ Int($0) }),
        code >= 30
      else { continue }
      for palette in [Palette.xterm, Palette.console] {
        let ratio = palette.contrast(of: code, on: background)
        #expect(ratio >= 4.5, "\(theme) \(style): \(ratio)")
      }
    }
  }

  @Test(arguments: [Theme.contrast, .mono])
  func someThemesUseNoColour(theme: Theme) {
    for style in Style.allCases {
      let codes = (theme.escape(of: style) ?? "").split(separator: ";").compactMap { Int($0) }
      #expect(codes.allSatisfy { $0 < 30 })
      #expect(theme != .contrast || !codes.contains(2))
    }
  }
}

/// What a terminal draws for 30 to 37 and 90 to 97.
private struct Palette {
  let off: Double
  let on: Double
  let brightOff: Double
  let brightOn: Double
  static let xterm = Palette(off: 0, on: 205, brightOff: 0, brightOn: 255)
  static let console = Palette(off: 0, on: 170, brightOff: 85, brightOn: 255)

  func contrast(of code: Int, on background: Double) -> Double {
    let isBright = code >= 90
    let bits = code % 10
    let parts = [1, 2, 4].map { bit in
      bits & bit != 0 ? (isBright ? brightOn : on) : (isBright ? brightOff : off)
    }
    let ink = 0.2126 * linear(parts[0]) + 0.7152 * linear(parts[1]) + 0.0722 * linear(parts[2])
    let paper = linear(background)
    return (max(ink, paper) + 0.05) / (min(ink, paper) + 0.05)
  }

  private func linear(_ part: Double) -> Double {
    let share = part / 255
    return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
  }
}
