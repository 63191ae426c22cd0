package import JSONText
package import Lessons
import Market

/// An open lesson, and how far the person is in it.
package struct LessonStanding {
  package let tutor: Tutor
  package let progress: LessonProgress
  /// The words of the answer.
  package let said: String

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
    content.keys(only: "in a lesson") { $0.map { $0.tutor.content($0.progress) } },
    JSONRecord<LessonStanding>.text("said", "what the lab answers, in plain words") { $0.said }
      .keys(only: "in a lesson") { $0 },
  ]

  private static let inLesson: JSONRecord<LessonStanding> = [
    .integer("screen", "the screen the person is on, from 1") { $0.index + 1 },
    .integer("screens", "how many it has") { $0.tutor.model.screens.count },
    .text("question", "the id of the screen's question") {
      $0.tutor.model.screens[$0.index].question?.id.text
    },
    .boolean("answered", "whether it is answered") { $0.progress.isAnswered },
  ]

  private static let content: JSONRecord<ScreenContent> = [
    .text("screen_id", "the name of the screen that stays when the lesson is edited") { $0.id },
    .text("text", "what the screen teaches, in plain words") { $0.text },
    .object("asked", "what it asks; null: nothing", of: asked, orNull: { $0.asked }),
  ]

  private static let asked: JSONRecord<ScreenContent.Asked> = [
    .text("id", "the id of the question") { $0.id },
    .text("kind", "how it is answered, as choice") { $0.kind },
    .text("ask", "the question") { $0.ask },
    .texts("options", "the options, in the order of the letters a, b …") { $0.options },
    .texts("goals", "what a task asks for") { $0.goals },
    .texts("hints", "the hints that were read") { $0.hints },
  ]

  private static let block = JSONRecord<LessonStanding>.integer(
    "block", "the recorded block the screen computes on"
  ) { $0.tutor.model.asOf?.block }
}
