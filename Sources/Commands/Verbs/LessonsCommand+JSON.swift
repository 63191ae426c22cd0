import JSONText
import Lessons

extension LessonsCommand {
  static let fields = record.fields

  static let record = JSONRecord<[LessonRow]>.list(
    "lessons", "the lessons of the course, in its order", of: row
  ) { $0 }

  private static let row: JSONRecord<LessonRow> = [
    .integer("number", "the number `learn` takes") { $0.lesson.number },
    .text("id", "the name `learn` takes") { $0.lesson.id.text },
    .text("title", "its title") { $0.lesson.title },
    .integer("minutes", unit: "minutes", "about how long it takes") { $0.lesson.minutes },
    .texts("requires", "ids of the lessons that come before") { $0.lesson.requires.map(\.text) },
    .boolean("begun", "whether it was begun") { $0.progress != nil },
    .boolean("finished", "whether it is done") { $0.progress?.isFinished ?? false },
    .integer("open", "how many of its questions were skipped or never answered, once it is done") {
      $0.open
    },
    .integer("screen", "the screen the person is on, from 1") {
      $0.progress == nil ? nil : $0.screen
    },
    .integer("due", "how many of its questions are due again") { $0.due },
    .boolean("next", "whether it is the first that is not done") { $0.isNext },
    .integer("screens", "how many it has") { $0.lesson.screens.count },
  ]
}
