import Calculator
import Diagnostics

/// No two options say the same, and no two traps catch the same answer.
enum TwinRule: LessonRule {
  static let finds: [LessonFault] = [.optionTwice, .trapTwice]

  static func faults(in checked: CheckedLesson) -> [Diagnostic] {
    checked.lesson.questions.flatMap { options($0, checked) + traps($0, checked) }
  }

  private static func options(
    _ question: Question, _ checked: CheckedLesson
  ) -> [Diagnostic] {
    var seen: Set<String> = []
    return question.options.compactMap { option in
      guard !seen.insert(Judge.folded(option.words.plainText)).inserted else { return nil }
      return checked.fault(
        .optionTwice, at: option.range, "this option stands here a second time",
        why: "Whoever types its words could mean either.", hint: "keep one of the two")
    }
  }

  private static func traps(_ question: Question, _ checked: CheckedLesson) -> [Diagnostic] {
    question.traps.indices.compactMap { index in
      let trap = question.traps[index]
      let isTwin = question.traps[..<index].contains { isSame(trap, $0, question, checked) }
      guard isTwin else { return nil }
      return checked.fault(
        .trapTwice, at: trap.value.range, "a trap above catches this answer already",
        why: "Only one of the two reasons would ever be read.", hint: "keep one of the two")
    }
  }

  private static func isSame(
    _ trap: Question.Trap, _ other: Question.Trap, _ question: Question, _ checked: CheckedLesson
  ) -> Bool {
    if question.kind.isValue, let value = checked.judge.value(of: trap, question),
      let first = checked.judge.value(of: other, question)
    {
      return (try? Quantity.compare(value, first)).flatMap { $0 } == 0
    }
    return Judge.folded(trap.value.text) == Judge.folded(other.value.text)
  }
}
