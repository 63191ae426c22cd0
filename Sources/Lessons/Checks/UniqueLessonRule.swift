import Diagnostics

/// No two lessons share an id: progress is kept under it.
enum UniqueLessonRule: LessonRule {
  static let finds: [LessonFault] = [.lessonIDTwice]

  static func faults(in checked: CheckedLesson) -> [Diagnostic] {
    let id = checked.lesson.id
    guard checked.lesson.language == Locale.original else { return [] }
    let others = checked.course.lessons.filter { $0.id.text == id.text }
    guard let first = others.first, first.source.name != checked.lesson.source.name else {
      return []
    }
    return [
      checked.fault(
        .lessonIDTwice, at: id.range, "`\(first.source.name)` has the id `\(id.text)` already",
        hint: "choose another")
    ]
  }
}
