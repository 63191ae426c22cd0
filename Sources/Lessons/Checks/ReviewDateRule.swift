import CivilTime
import Diagnostics

/// Nobody has read a lesson through on a day that is still to come.
enum ReviewDateRule: LessonRule {
  static let finds: [LessonFault] = [.malformedValue]

  static func faults(in checked: CheckedLesson) -> [Diagnostic] {
    let reviewed = checked.lesson.reviewed
    guard let day = CivilDate(reviewed.text), day.days(since: checked.today) > 1 else { return [] }
    return [
      checked.fault(
        .malformedValue, at: reviewed.range, "\(reviewed.text) is still to come",
        hint: "write the day the lesson was read through last")
    ]
  }
}
