import Decimals
import Diagnostics

/// At least half of the screens ask for something.
enum ActionShareRule: LessonRule {
  static let finds: [LessonFault] = [.tooFewActions]

  static func faults(in checked: CheckedLesson) -> [Diagnostic] {
    let screens = checked.model.screens
    let asking = screens.filter { $0.question != nil }.count
    guard !screens.isEmpty, asking * 2 < screens.count else { return [] }
    return [
      checked.fault(
        .tooFewActions, at: checked.lesson.id.range,
        "only \(asking) of \(NumberFormat.counted(screens.count, "screen")) ask for something",
        hint: "turn a passage into a question")
    ]
  }
}
