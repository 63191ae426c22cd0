import Answers

/// Keys that the answers of a lesson share.
enum LearningKeys {
  static let lesson: [JSONField] = [
    .text("lesson", "the id of the open lesson; null: all are done").orNull,
    .integer("screen", "the screen the person is on, from 1").only("in a lesson"),
    .integer("screens", "how many it has").only("in a lesson"),
    .text("question", "the id of the screen's question").orNull.only("in a lesson"),
    .boolean("answered", "whether it is answered").only("in a lesson"),
    .boolean("finished", "whether the lesson, or all of them, is done"),
    .integer("block", "the recorded block the screen computes on").orNull.only("in a lesson"),
  ]
}

extension LearnCommand {
  static let fields = LearningKeys.lesson
}

extension HintCommand {
  static let fields = LearningKeys.lesson
}

extension SkipCommand {
  static let fields = LearningKeys.lesson
}

extension BackCommand {
  static let fields = LearningKeys.lesson
}

extension LessonsCommand {
  static let fields: [JSONField] = [
    .list(
      "lessons", "the lessons of the course, in its order",
      of: [
        .integer("number", "the number `learn` takes"), .text("id", "the name `learn` takes"),
        .text("title", "its title"),
        .integer("minutes", unit: "minutes", "about how long it takes"),
        .texts("requires", "ids of the lessons that come before"),
        .boolean("begun", "whether it was begun"), .boolean("finished", "whether it is done"),
        .integer("screen", "the screen the person is on, from 1").orNull,
        .integer("screens", "how many it has"),
      ])
  ]
}
