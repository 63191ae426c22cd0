import Answers
import ArgumentParser
import JSONText
import LabSession
import Lessons
import Presentation

/// `lessons`: the course, and how far the person is in it.
struct LessonsCommand: LabCommand {
  static let configuration = CommandConfiguration(
    commandName: "lessons", abstract: "List the lessons and how far you are.")
  static let examples = ["lessons"]
  static let group = CommandGroupName.learn

  @OptionGroup var common: CommonOptions

  init() {}

  static func next(
    after answer: Answer, to words: [String], in session: Session
  ) -> [String] {
    ["learn"]
  }

  mutating func answer(in session: inout Session) -> Answer {
    let learning = session.refreshedLearning()
    let rows = learning.course.lessons.map { LessonRow($0, learning.progress) }
    let table = TextTable(
      "lessons",
      columns: [
        .init("lesson", .number), .init("title"), .init("min", .number, priority: 1),
        .init("state"),
      ], rows: rows.map(\.cells))
    let hint =
      StyledText("Open one with ", .dim) + StyledText("learn NUMBER", .code)
      + StyledText(", go on with ", .dim) + StyledText("learn", .code) + StyledText(".", .dim)
    return Answer(
      Markup([.table(table), .paragraph(hint)]), json: LessonsCommand.record.json(of: rows))
  }
}

/// A lesson in the list.
struct LessonRow {
  let lesson: Lesson
  let progress: LessonProgress?
  let isCurrent: Bool

  init(_ lesson: Lesson, _ progress: Progress) {
    self.lesson = lesson
    self.progress = progress.lessons[lesson.id.text]
    isCurrent = progress.current == lesson.id.text
  }

  /// The screen the person is on, from 1.
  var screen: Int {
    (lesson.screens.firstIndex { $0.id == progress?.screen } ?? 0) + 1
  }

  private var state: StyledText {
    guard let progress else { return StyledText("new", .dim) }
    if isCurrent { return StyledText("at \(screen) of \(lesson.screens.count)", .strong) }
    return progress.isFinished
      ? StyledText("✓ done", .good) : StyledText("at \(screen) of \(lesson.screens.count)")
  }

  var cells: [StyledText] {
    [
      StyledText("\(lesson.number)", .name), StyledText(lesson.title),
      StyledText("\(lesson.minutes)"), state,
    ]
  }
}
