import Diagnostics

/// No answer is printed before its question: what is calculated from other things, and is the answer,
/// stands on a later screen, and no words on the way link to it.
enum AnswerShownRule: LessonRule {
  static let finds: [LessonFault] = [.answerShown]

  static func faults(in checked: CheckedLesson) -> [Diagnostic] {
    let model = checked.model
    return model.screens.enumerated().compactMap { index, screen in
      guard let question = screen.question, question.kind.isValue, let answer = question.answer,
        AnswerShape(formula(answer.text, model), model.fullScope) == .formula
      else { return nil }
      if let shown = model.calculation(answer.text), shown.screen <= index {
        return fault(checked, shown.line.name.range, answer.text)
      }
      let shown =
        link(to: answer.text, on: index, model)
        ?? question.given.flatMap { link(to: answer.text, in: $0) }
      return shown.map { fault(checked, $0, answer.text) }
    }
  }

  /// What a name is calculated from, else the expression itself.
  private static func formula(_ answer: String, _ model: LessonModel) -> String {
    model.calculation(answer)?.line.expression.text ?? answer
  }

  /// Where words that are read before the answer give it away.
  private static func link(to answer: String, on screen: Int, _ model: LessonModel) -> Range<Int>? {
    model.texts.lazy.filter { $0.role == .shown && $0.screen <= screen }
      .compactMap { link(to: answer, in: $0.text) }.first
  }

  private static func link(to answer: String, in text: RichText) -> Range<Int>? {
    let wanted = answer.filter { $0 != " " }
    return text.links.first { link in
      guard case .calculation(let expression)? = LessonLink(link.destination) else { return false }
      return expression.filter { $0 != " " } == wanted
    }?.range
  }

  private static func fault(
    _ checked: CheckedLesson, _ range: Range<Int>, _ answer: String
  ) -> Diagnostic {
    checked.fault(
      .answerShown, at: range, "this shows `\(answer)` before it is asked for",
      why: "A question whose answer can be read above it teaches nobody to find it.",
      hint: "calculate it on the next screen; the question may use it already")
  }
}
