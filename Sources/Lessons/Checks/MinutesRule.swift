import Decimals
import Diagnostics

/// The minutes promised fit what is to be read and answered.
enum MinutesRule: LessonRule {
  static let finds: [LessonFault] = [.minutesImplausible]

  static func faults(in checked: CheckedLesson) -> [Diagnostic] {
    let estimate = minutes(checked.model, checked.texts)
    let promised = Double(checked.lesson.minutes)
    guard promised < estimate / 2 || promised > estimate * 2 else { return [] }
    return [
      checked.fault(
        .minutesImplausible, at: checked.lesson.id.range,
        "the lesson promises \(NumberFormat.counted(checked.lesson.minutes, "minute")); about \(Int(estimate.rounded())) are likely",
        hint: "change `minutes`, or the lesson")
    ]
  }

  /// Reading at 120 words a minute, and a minute for a value or half of one for a choice.
  static func minutes(_ model: LessonModel, _ texts: [LessonTextPiece]) -> Double {
    let words = ScreenLengthRule.words(of: model, texts).reduce(0, +)
    let questions = model.lesson.questions.map { question in
      question.kind == .task ? 2.0 : question.kind.isValue ? 1.0 : 0.5
    }
    let lines = model.lesson.calculations.flatMap(\.lines).count
    return Double(words) / 120 + questions.reduce(0, +) + Double(lines) / 6
  }
}
