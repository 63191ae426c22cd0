import Presentation

/// The one dim line of what works now, below an answer.
struct NextLine {
  private var shown: [String] = []

  /// The line for these suggestions; nil if there is nothing to say, or if it was just said.
  ///
  /// A screen reader hears a sentence; elsewhere what does not fit one line is left out.
  mutating func markup(_ lines: [String], for traits: TerminalTraits) -> Markup? {
    let fitting = traits.plain ? lines : NextLine.fitting(lines, in: traits.width)
    guard !fitting.isEmpty, fitting != shown else { return nil }
    shown = fitting
    let text = traits.plain ? NextLine.sentence(fitting) : NextLine.joined(fitting)
    return Markup(StyledText(text, .dim))
  }

  private static func sentence(_ lines: [String]) -> String {
    "You can go on with: " + lines.joined(separator: "; ") + "."
  }

  private static func joined(_ lines: [String]) -> String {
    "next: " + lines.joined(separator: " · ")
  }

  private static func fitting(_ lines: [String], in width: Int) -> [String] {
    var kept = lines
    while !kept.isEmpty, DisplayWidth.of(joined(kept)) > width { kept.removeLast() }
    return kept
  }
}
