import Calculator
import Diagnostics

/// Every question has an answer the model can give, and its own judge accepts that answer.
enum AnswerRule: LessonRule {
  static let finds: [LessonFault] = [.answerFails]

  static func faults(in checked: CheckedLesson) -> [Diagnostic] {
    checked.lesson.questions.compactMap { question in
      guard let answer = question.answer, question.kind.isValue
      else { return nil }
      do throws(DiagnosticList) {
        let value = try checked.model.fullScope.value(of: answer.text)
        guard let quantity = value.quantity else {
          return checked.fault(
            .answerFails, at: answer.range, "the answer is no number: \(value.text)",
            hint: "ask for an amount, a price or a share")
        }
        return unaccepted(quantity, answer, question, checked)
      } catch {
        return LessonFault.answerFails.wrapping(error, at: answer, checked.lesson)
      }
    }
  }

  private static func unaccepted(
    _ value: Quantity, _ answer: PlacedText, _ question: Question, _ checked: CheckedLesson
  ) -> Diagnostic? {
    let verdict = checked.judge.verdict(
      on: answer.text, for: question, scope: checked.model.fullScope)
    switch verdict {
    case .right, .predicted: return nil
    default:
      return checked.fault(
        .answerFails, at: answer.range, "the judge does not accept the model's own \(value.text)",
        hint: "check `accept` and the traps")
    }
  }
}
