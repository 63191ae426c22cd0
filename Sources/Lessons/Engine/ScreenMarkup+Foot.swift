import Presentation

extension ScreenMarkup {
  /// The last line of every reply: what works now, and at its end how far the lesson is.
  func foot(_ index: Int, _ progress: LessonProgress) -> Markup.Block {
    let keys = keys(index, progress)
    guard !isAlone else { return .paragraph(keys) }
    let count = model.screens.count
    if terminal.plain {
      let place = model.words("keys.place", ["screen": "\(index + 1)", "count": "\(count)"])
      return .paragraph(keys + StyledText(" · " + place, .dim))
    }
    let place = "\(index + 1)/\(count)"
    let drawn = bar(done: index + (progress.isAnswered ? 1 : 0)) + " " + place
    let used = DisplayWidth.of(keys.text)
    let width = min(terminal.width, ScreenMarkup.widestFoot)
    for end in [drawn, place] {
      let gap = width - used - DisplayWidth.of(end)
      if gap >= 2 {
        return .lines([keys + StyledText(String(repeating: " ", count: gap) + end, .dim)])
      }
    }
    return .paragraph(keys + StyledText(" · " + place, .dim))
  }

  private static let widestFoot = 80

  /// A cell for each screen, up to a dozen.
  private func bar(done: Int) -> String {
    let count = model.screens.count
    let cells = min(count, 12)
    let full = done * cells / count
    let (done, open) = terminal.unicode ? ("━", "╌") : ("#", ".")
    return String(repeating: done, count: full) + String(repeating: open, count: cells - full)
  }
}
