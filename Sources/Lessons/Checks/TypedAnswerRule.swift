import Calculator
import Diagnostics

/// An answer is computed, not typed: a typed one stays when the model changes.
enum TypedAnswerRule: LessonRule {
  static let finds: [LessonFault] = [.answerTyped]

  static func faults(in checked: CheckedLesson) -> [Diagnostic] {
    checked.lesson.questions.compactMap { question in
      guard question.kind.isValue, let answer = question.answer else { return nil }
      switch AnswerShape(answer.text, checked.model.fullScope) {
      case .name, .formula: return nil
      case .number, .amount:
        return checked.fault(
          .answerTyped, at: answer.range, "this answer is typed, not computed",
          why: "When the model or the data changes, nobody would notice.",
          hint: "name a result of a `calc` block, or write the formula")
      }
    }
  }
}
