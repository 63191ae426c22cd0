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
    let due = session.dueReviews()
    let learning = session.refreshedLearning()
    let next = learning.course.lessons.first {
      learning.progress.lessons[$0.id.text]?.isFinished != true
    }
    let rows = learning.course.lessons.map { lesson in
      LessonRow(
        lesson, learning.progress, due: due.count { $0.lesson == lesson.id.text },
        isNext: lesson.id == next?.id)
    }
    let table = TextTable(
      "lessons",
      columns: [
        .init("lesson", .number), .init("title"), .init("min", .number, priority: 1),
        .init("state"),
      ], rows: rows.map(\.cells))
    let hint =
      StyledText("Open one with ", .dim) + StyledText("learn NUMBER", .code)
      + StyledText(", go on with ", .dim) + StyledText("learn", .code) + StyledText(".", .dim)
    let reviews = due.isEmpty ? [] : [Markup.Block.paragraph(LessonsCommand.words(due: due.count))]
    return Answer(
      Markup([.table(table)] + reviews + [.paragraph(hint)]),
      json: LessonsCommand.record.json(of: rows))
  }
}

extension LessonsCommand {
  /// `3 questions are due: review`
  static func words(due count: Int) -> StyledText {
    StyledText(count == 1 ? "1 question is due again: " : "\(count) questions are due again: ")
      + StyledText("review", .code)
  }
}

/// A lesson in the list.
struct LessonRow {
  let lesson: Lesson
  let progress: LessonProgress?
  let isCurrent: Bool
  /// How many of its questions are due again.
  let due: Int
  /// Whether it is the first that is not done.
  let isNext: Bool

  init(_ lesson: Lesson, _ progress: Progress, due: Int, isNext: Bool) {
    self.due = due
    self.isNext = isNext
    self.lesson = lesson
    self.progress = progress.lessons[lesson.id.text]
    isCurrent = progress.current == lesson.id.text
  }

  /// The screen the person is on, from 1.
  var screen: Int {
    (lesson.screens.firstIndex { $0.id == progress?.screen } ?? 0) + 1
  }

  private var state: StyledText {
    standing + StyledText(due > 0 ? " · \(due) due" : "", .dim)
  }

  private var standing: StyledText {
    guard let progress, !isUntouched else {
      return isNext ? StyledText("next", .strong) : StyledText("new", .dim)
    }
    if isCurrent { return StyledText("at \(screen) of \(lesson.screens.count)", .strong) }
    return progress.isFinished
      ? StyledText("✓ done", .good) : StyledText("at \(screen) of \(lesson.screens.count)")
  }

  /// Begun again with the whole course, and not opened since.
  private var isUntouched: Bool {
    !isCurrent && progress?.isFinished == false && progress?.records.isEmpty == true && screen == 1
  }

  var cells: [StyledText] {
    [
      StyledText("\(lesson.number)", .name), StyledText(lesson.title),
      StyledText("\(lesson.minutes)"), state,
    ]
  }
}
