import Calculator
import Diagnostics

/// `accept` says how far off still counts, and leaves room to the nearest trap.
enum ToleranceRule: LessonRule {
  static let finds: [LessonFault] = [.toleranceMalformed, .toleranceTooWide]

  static func faults(in checked: CheckedLesson) -> [Diagnostic] {
    checked.lesson.questions.compactMap { question in
      guard question.kind.isValue else { return nil }
      guard let accept = question.accept else {
        // Formulas that are equal are equal in every digit.
        if question.kind == .expr { return nil }
        return checked.fault(
          .toleranceMalformed, at: question.range, "this question does not say how exact to be",
          why: "The learner is told, so that nobody guesses how many decimals are wanted.",
          hint: "add for example `accept: 1%`")
      }
      guard let tolerance = Tolerance(accept.text) else {
        return checked.fault(
          .toleranceMalformed, at: accept.range, "`\(accept.text)` is no tolerance",
          hint: "write `2%`, `0.01 pp`, `1 rao` or `exact`")
      }
      return fault(tolerance, accept, question, checked)
    }
  }

  private static func fault(
    _ tolerance: Tolerance, _ accept: PlacedText, _ question: Question, _ checked: CheckedLesson
  ) -> Diagnostic? {
    guard let answer = checked.model.answer(to: question) else { return nil }
    guard let allowed = tolerance.allowed(for: answer) else {
      return checked.fault(
        .unitDiffers, at: accept.range, "the tolerance measures something else than the answer",
        label: "the answer is \(answer.text)", hint: "write it in the answer's unit or in %")
    }
    let distances = question.traps.compactMap { trap in
      checked.judge.value(of: trap, question)?.distance(to: answer)
    }
    guard let nearest = distances.min(), !(allowed < nearest) else { return nil }
    return checked.fault(
      .toleranceTooWide, at: accept.range, "the tolerance reaches the nearest trap",
      hint: "accept less than \(Quantity(nearest, answer.unit).text)")
  }
}
