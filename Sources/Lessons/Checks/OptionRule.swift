import Decimals
import Diagnostics

/// A choice has two to nine options, one of them right; `multi` has at least one right and one wrong.
enum OptionRule: LessonRule {
  static let finds: [LessonFault] = [.optionsRight]

  static func faults(in checked: CheckedLesson) -> [Diagnostic] {
    checked.lesson.questions.compactMap { question in
      guard question.kind == .choice || question.kind == .multi else { return nil }
      let right = question.options.filter(\.isRight).count
      if !(2...9).contains(question.options.count) {
        return checked.fault(
          .optionsRight, at: question.range,
          "this question has \(NumberFormat.counted(question.options.count, "option"))",
          hint: "give two to nine")
      }
      if question.kind == .choice, right != 1 {
        return checked.fault(
          .optionsRight, at: question.range, "\(right) options are marked right, not 1",
          hint: "mark one with `[x]`, or make it a `multi`")
      }
      if right == 0 || right == question.options.count {
        return checked.fault(
          .optionsRight, at: question.range, "there is nothing to choose",
          hint: "mark some options with `[x]` and leave others")
      }
      return nil
    }
  }
}
