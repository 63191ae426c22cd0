import Calculator

extension LessonModel {
  /// What somebody would type who knows the answer, to tell two answers apart: a value, the letters of
  /// options, words.
  public func typedAnswer(to question: Question) -> String? {
    switch question.kind {
    case .number, .predict, .expr: answer(to: question)?.rounded(toDigits: 9).text
    case .choice, .multi:
      question.options.indices.filter { question.options[$0].isRight }
        .map(ScreenMarkup.letter).joined(separator: " ")
    case .order: question.options.map { "\($0.place ?? 0)" }.joined(separator: " ")
    case .text: question.answer?.text
    case .task: nil
    }
  }
}
