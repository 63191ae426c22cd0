import Answers
import Presentation

/// What `set theme` shows: a line in each theme.
enum ThemeSample {
  static var markup: Markup {
    Markup([.blank] + Theme.allCases.map { .themed($0, line($0)) })
  }

  private static func line(_ theme: Theme) -> StyledText {
    let most = Theme.allCases.map(\.rawValue.count).max() ?? 0
    let padding = String(repeating: "\u{A0}", count: most - theme.rawValue.count)
    let parts = [
      StyledText(theme.rawValue + padding, .strong), StyledText("10\u{A0}TAO", .value),
      StyledText("why\u{A0}fee", .code), StyledText("right", .good),
      StyledText("warning", .warning), StyledText("error", .error), StyledText("hint", .hint),
    ]
    // Two columns between them that wrapping does not take away.
    return parts.reduce(StyledText()) { $0 + $1 + "\u{A0} " } + StyledText(theme.meaning, .dim)
  }
}

extension Answer {
  /// The answer with more below it.
  func with(_ markup: Markup) -> Answer {
    var answer = self
    answer.markup += markup
    return answer
  }
}
