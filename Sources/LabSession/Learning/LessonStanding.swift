package import JSONText
package import Lessons
import Market

/// An open lesson, and how far the person is in it.
package struct LessonStanding {
  package let tutor: Tutor
  package let progress: LessonProgress

  private var index: Int { tutor.index(progress) }

  /// Nil where all lessons are done.
  package static let record: JSONRecord<LessonStanding?> = [
    .text("lesson", "the id of the open lesson; null: all are done") {
      $0?.tutor.model.lesson.id.text
    },
    inLesson.keys(only: "in a lesson") { $0 },
    .boolean("finished", "whether the lesson, or all of them, is done") {
      $0?.progress.isFinished ?? true
    },
    block.keys(only: "in a lesson") { $0 },
  ]

  private static let inLesson: JSONRecord<LessonStanding> = [
    .integer("screen", "the screen the person is on, from 1") { $0.index + 1 },
    .integer("screens", "how many it has") { $0.tutor.model.screens.count },
    .text("question", "the id of the screen's question") {
      $0.tutor.model.screens[$0.index].question?.id.text
    },
    .boolean("answered", "whether it is answered") { $0.progress.isAnswered },
  ]

  private static let block = JSONRecord<LessonStanding>.integer(
    "block", "the recorded block the screen computes on"
  ) { $0.tutor.model.asOf?.block }
}
