import Answers
import ArgumentParser
import JSONText
import LabSession
import Lessons
import Presentation

/// `lessons`: the course, and how far the person is in it.
struct LessonsCommand: LearningCommand {
  static let configuration = CommandConfiguration(
    commandName: "lessons", abstract: "List the lessons and how far you are.")
  static let examples = ["lessons"]

  @OptionGroup var common: CommonOptions

  init() {}

  static func next(
    after answer: Answer, to words: [String], in session: Session
  ) -> [String] {
    ["learn"]
  }

  mutating func answer(in session: inout Session) -> Answer {
    let due = session.dueReviews()
    let words = session.courseWords
    let learning = session.refreshedLearning()
    let next = learning.course.lessons.first {
      learning.progress.lessons[$0.id.text]?.isFinished != true
    }
    let rows = learning.course.lessons.map { lesson in
      LessonRow(
        lesson, called: session.title(of: lesson), learning.progress,
        due: due.count { $0.lesson == lesson.id.text }, isNext: lesson.id == next?.id)
    }
    let table = TextTable(
      StyledText(words("list.title")),
      columns: [
        .init(words("record.head.lesson"), .number), .init(words("record.head.title")),
        .init(words("list.minutes"), .number, priority: 1), .init(words("record.head.state")),
      ], rows: rows.map { $0.cells(words) })
    let reviews =
      due.isEmpty
      ? [] : [Markup.Block.paragraph(LessonsCommand.words(due: due.count, words))]
    return Answer(
      Markup([.table(table)] + reviews + [.paragraph(words.said("list.how", .dim))]),
      json: LessonsCommand.record.json(of: rows))
  }
}

extension LessonsCommand {
  /// `3 questions are due: review`
  static func words(due count: Int, _ words: LessonWords) -> StyledText {
    StyledText(words("list.due", count: count) + " ") + StyledText("review", .code)
  }
}

/// A lesson in the list.
struct LessonRow {
  let lesson: Lesson
  /// What it is called in the person's language.
  let title: String
  let progress: LessonProgress?
  let isCurrent: Bool
  /// How many of its questions are due again.
  let due: Int
  /// Whether it is the first that is not done.
  let isNext: Bool

  init(_ lesson: Lesson, called title: String, _ progress: Progress, due: Int, isNext: Bool) {
    self.title = title
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

  /// How many questions of a lesson that is done were skipped or never answered.
  var open: Int {
    progress.flatMap { $0.isFinished ? $0.openQuestions(of: lesson) : nil } ?? 0
  }

  private func state(_ words: LessonWords) -> StyledText {
    standing(words) + StyledText(due > 0 ? " · " + words("list.due-here", count: due) : "", .dim)
  }

  private func standing(_ words: LessonWords) -> StyledText {
    guard let progress, !isUntouched else {
      return isNext
        ? StyledText(words("list.next"), .strong) : StyledText(words("list.new"), .dim)
    }
    let done =
      open > 0
      ? StyledText(words("list.done-open", count: open))
      : StyledText("✓ " + words("record.done"), .good)
    if progress.isFinished, !isCurrent { return done }
    let place = words(
      "list.at", ["screen": "\(screen)", "count": "\(lesson.screens.count)"])
    if progress.isFinished { return done + StyledText(" · " + place, .strong) }
    return StyledText(place, isCurrent ? .strong : .plain)
  }

  /// Begun again with the whole course, and not opened since.
  private var isUntouched: Bool {
    !isCurrent && progress?.isFinished == false && progress?.records.isEmpty == true && screen == 1
  }

  func cells(_ words: LessonWords) -> [StyledText] {
    [
      StyledText("\(lesson.number)", .name), StyledText(title),
      StyledText("\(lesson.minutes)"), state(words),
    ]
  }
}
