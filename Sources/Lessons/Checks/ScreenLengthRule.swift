import Diagnostics

/// No screen makes people read long before they do something.
enum ScreenLengthRule: LessonRule {
  static let finds: [LessonFault] = [.tooManyWords]
  static let limit = 90
  /// Other languages take more words to say the same.
  static let limitOfTranslations = 108

  static func faults(in checked: CheckedLesson) -> [Diagnostic] {
    let model = checked.model
    let isOriginal = model.lesson.language == Locale.original
    let limit = isOriginal ? limit : limitOfTranslations
    return model.screens.indices.compactMap { index in
      let words = ScreenLengthRule.words(on: index, of: model)
      guard words > limit else { return nil }
      let screen = model.screens[index]
      let place = screen.question?.range ?? model.lesson.steps[screen.step].range
      return checked.fault(
        .tooManyWords, at: place, "\(words) words are to be read here, more than \(limit)",
        hint: "cut, or ask something in between")
    }
  }

  static func words(on screen: Int, of model: LessonModel) -> Int {
    let optionWords = model.screens[screen].question?.options.map(\.words.wordCount) ?? []
    let shown = model.texts.filter { piece in
      if case .shown = piece.role { piece.screen == screen } else { false }
    }
    return shown.map(\.text.wordCount).reduce(0, +) - optionWords.reduce(0, +)
  }
}
