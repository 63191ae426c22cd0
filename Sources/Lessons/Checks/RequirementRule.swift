import Diagnostics

/// Lessons required exist and do not require each other in a circle.
enum RequirementRule: LessonRule {
  static let finds: [LessonFault] = [.requiredUnknown, .requiredCycle]

  static func faults(in checked: CheckedLesson) -> [Diagnostic] {
    let byID = Dictionary(checked.course.lessons.map { ($0.id.text, $0) }) { first, _ in first }
    return checked.lesson.requires.compactMap { required in
      guard byID[required.text] != nil else {
        let near = nearest(to: required.text, among: byID.keys.sorted()).first
        return checked.fault(
          .requiredUnknown, at: required.range, "there is no lesson `\(required.text)`",
          hint: near.map { "did you mean `\($0)`?" } ?? "take it out, or write that lesson")
      }
      guard reaches(checked.lesson.id.text, from: required.text, byID) else { return nil }
      return checked.fault(
        .requiredCycle, at: required.range,
        "`\(required.text)` requires this lesson in turn, so nobody could begin",
        hint: "take one of the two out")
    }
  }

  private static func reaches(
    _ goal: String, from start: String, _ lessons: [String: Lesson]
  ) -> Bool {
    var open = [start]
    var seen: Set<String> = []
    while let next = open.popLast() {
      if next == goal { return true }
      if seen.insert(next).inserted {
        open += lessons[next]?.requires.map(\.text) ?? []
      }
    }
    return false
  }
}
