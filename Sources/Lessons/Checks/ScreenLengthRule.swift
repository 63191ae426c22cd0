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
    return ScreenLengthRule.words(of: model, checked.texts).enumerated().compactMap {
      index, words in
      guard words > limit else { return nil }
      let screen = model.screens[index]
      let place = screen.question?.range ?? model.lesson.steps[screen.step].range
      return checked.fault(
        .tooManyWords, at: place, "\(words) words are to be read here, more than \(limit)",
        hint: "cut, or ask something in between")
    }
  }

  /// How many words are read on each screen before its question is answered, options aside.
  static func words(of model: LessonModel, _ texts: [LessonTextPiece]) -> [Int] {
    var words = model.screens.map { screen in
      -(screen.question?.options.reduce(0) { $0 + $1.words.wordCount } ?? 0)
    }
    for piece in texts where piece.role == .shown && words.indices.contains(piece.screen) {
      words[piece.screen] += piece.text.wordCount
    }
    return words
  }
}
