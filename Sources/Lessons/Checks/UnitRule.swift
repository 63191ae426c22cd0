import Calculator
import Diagnostics

/// Answer and traps measure the same: the unit the question announces.
enum UnitRule: LessonRule {
  static let finds: [LessonFault] = [.unitDiffers]

  static func faults(in checked: CheckedLesson) -> [Diagnostic] {
    checked.lesson.questions.flatMap { question -> [Diagnostic] in
      guard let asked = checked.model.askedUnit(of: question) else { return [] }
      let traps = question.traps.compactMap { trap in
        checked.judge.value(of: trap, question) == nil
          ? checked.fault(
            .unitDiffers, at: trap.value.range, "this trap is not in \(name(asked))",
            label: "the answer is in \(name(asked))", hint: "write the value in \(name(asked))")
          : nil
      }
      return traps + unreachable(question, asked, checked)
    }
  }

  private static func name(_ unit: CompoundUnit) -> String {
    unit.symbol.isEmpty ? "plain numbers" : unit.symbol
  }

  /// An answer in squares of something is a slip of the author: nobody is asked for TAO².
  private static func unreachable(
    _ question: Question, _ asked: CompoundUnit, _ checked: CheckedLesson
  ) -> [Diagnostic] {
    guard let answer = question.answer, asked.factors.contains(where: { abs($0.power) > 1 }) else {
      return []
    }
    return [
      checked.fault(
        .unitDiffers, at: answer.range, "the answer has the unit \(asked.symbol)",
        label: "= \(checked.model.answer(to: question)?.text ?? "")",
        hint: "divide where you multiply, or the other way round")
    ]
  }
}
