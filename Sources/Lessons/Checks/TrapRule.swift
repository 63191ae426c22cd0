import Diagnostics

/// A trap is a wrong answer: it must not pass.
enum TrapRule: LessonRule {
  static let finds: [LessonFault] = [.trapPasses]

  static func faults(in checked: CheckedLesson) -> [Diagnostic] {
    checked.lesson.questions.flatMap { question in
      question.traps.compactMap { trap in
        passes(trap, question, checked)
          ? checked.fault(
            .trapPasses, at: trap.value.range, "this trap would be accepted as an answer",
            hint: "narrow `accept` or choose the value the mistake really leads to") : nil
      }
    }
  }

  private static func passes(
    _ trap: Question.Trap, _ question: Question, _ checked: CheckedLesson
  ) -> Bool {
    if question.kind == .text {
      if case .right = checked.judge.verdict(
        on: trap.value.text, for: question, scope: checked.model.fullScope)
      {
        return true
      }
      return false
    }
    guard let answer = checked.model.answer(to: question),
      let value = checked.judge.value(of: trap, question)
    else { return false }
    return checked.judge.tolerance(of: question).accepts(value, for: answer) == true
  }
}
