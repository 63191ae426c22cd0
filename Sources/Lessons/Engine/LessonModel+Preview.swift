public import Presentation

extension LessonModel {
  /// Screens one after the other as a learner sees them, each with its answer; nil where there is no
  /// such step.
  ///
  /// - Parameters:
  ///   - step: the step to begin with, from 1.
  ///   - only: whether to show that step alone.
  public func preview(
    from step: Int, only: Bool, for terminal: TerminalTraits
  ) -> (markup: Markup, screens: Int)? {
    guard lesson.steps.indices.contains(step - 1), let tutor = Tutor(self, terminal: terminal)
    else {
      return nil
    }
    var markup = Markup()
    var count = 0
    for (index, screen) in screens.enumerated()
    where only ? screen.step == step - 1 : screen.step >= step - 1 {
      let (at, shown) = tutor.reply(
        to: .go(index + 1),
        in: LessonProgress(contentHash: lesson.contentHash, screen: screens[0].id))
      markup += shown.markup
      if screen.question != nil {
        markup += Markup(StyledText(tutor.prompt(at) + "skip", .dim))
        markup += tutor.reply(to: .skip, in: at).1.markup
      }
      markup += Markup([.blank])
      count += 1
    }
    return (markup, count)
  }
}
