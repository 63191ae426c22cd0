import Diagnostics

/// Exactly three hints: a nudge, the method, the worked answer.
enum HintRule: LessonRule {
  static let finds: [LessonFault] = [.hintCount]

  static func faults(in checked: CheckedLesson) -> [Diagnostic] {
    checked.lesson.questions.compactMap { question in
      guard question.hints.count != 3 else { return nil }
      let count = question.hints.count == 1 ? "1 hint" : "\(question.hints.count) hints"
      return checked.fault(
        .hintCount, at: question.range, "this question has \(count), not 3",
        hint: "give a nudge, then the method, then the worked answer")
    }
  }
}
