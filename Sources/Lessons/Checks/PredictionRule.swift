import Diagnostics

/// A lesson asks for a guess before it computes: surprise teaches.
enum PredictionRule: LessonRule {
  static let finds: [LessonFault] = [.noPrediction]

  static func faults(in checked: CheckedLesson) -> [Diagnostic] {
    guard !checked.lesson.questions.contains(where: { $0.kind == .predict }) else { return [] }
    return [
      checked.fault(
        .noPrediction, at: checked.lesson.id.range, "the lesson has no `predict`",
        hint: "let the learner guess the main result before it is computed")
    ]
  }
}
