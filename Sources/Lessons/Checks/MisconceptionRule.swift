import Diagnostics

/// A lesson refutes at least one misconception.
enum MisconceptionRule: LessonRule {
  static let finds: [LessonFault] = [.noMisconception]

  static func faults(in checked: CheckedLesson) -> [Diagnostic] {
    let hasMyth = checked.lesson.steps.flatMap(\.parts).contains { part in
      if case .myth = part { true } else { false }
    }
    guard !hasMyth else { return [] }
    return [
      checked.fault(
        .noMisconception, at: checked.lesson.id.range, "the lesson has no `myth`",
        hint: "name what beginners believe about this, and what is true")
    ]
  }
}
