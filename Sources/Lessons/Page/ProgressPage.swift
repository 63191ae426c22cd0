import Calculator
import Markdown

/// What a person did in the course, as Markdown: outcomes first, then each lesson's questions with
/// the answers given.
public struct ProgressPage: Sendable {
  private let course: Course
  private let progress: Progress
  private let words: LessonWords
  private let models: [LessonModel]

  /// - Parameter models: the lessons to tell of, with their calculations done.
  public init(_ course: Course, _ progress: Progress, models: [LessonModel], words: LessonWords) {
    (self.course, self.progress, self.models, self.words) = (course, progress, models, words)
  }

  /// The heading of the page.
  public var title: String { words("record.title") }

  /// The whole text.
  public var markdown: String {
    let told = models.compactMap { model in
      progress.lessons[model.lesson.id.text].map { (model, $0) }
    }
    guard !told.isEmpty else { return "# \(title)\n\n" + words("record.nothing") + "\n" }
    let parts = ["# \(title)", summary(told.map(\.1)), overview(told), outcomes(told)]
    return (parts + told.map { ProgressTranscript($0, $1, words).markdown })
      .filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  private func summary(_ told: [LessonProgress]) -> String {
    let records = told.flatMap(\.records.values)
    let answered = records.count { $0.outcome == .solved || $0.outcome == .predicted }
    let done = words(
      "progress.done-of",
      ["done": "\(told.count(where: \.isFinished))", "lessons": "\(course.lessons.count)"])
    let seconds = told.reduce(Int64(0)) { $0 + $1.seconds }
    let took =
      seconds > 0 ? [words("record.took", ["time": LessonWords.time(seconds)])] : []
    return
      ([
        done, words("progress.answered", count: answered),
        words("progress.back", count: progress.cards.count),
      ] + took).joined(separator: ", ") + "."
  }

  // MARK: Outcomes

  private func overview(_ told: [(LessonModel, LessonProgress)]) -> String {
    let rows = told.map { model, progress in
      let tally = Tally(model.lesson, progress)
      return [
        "\(model.lesson.number)", MarkdownWriter.escaped(model.lesson.title),
        state(progress, progress.openQuestions(of: model.lesson)), "\(tally.right)",
        "\(tally.atOnce)", "\(tally.guessed)", "\(tally.skipped + tally.unsolved)",
        progress.seconds > 0 ? LessonWords.time(progress.seconds) : "–",
      ]
    }
    return MarkdownWriter.table(
      caption: words("record.overview"),
      heads: ["lesson", "title", "state", "right", "at-once", "guessed", "open", "time"].map {
        words("record.head.\($0)")
      }, rows: rows, isNumber: [true, false, false, true, true, true, true, true])
  }

  private func state(_ progress: LessonProgress, _ open: Int) -> String {
    guard progress.isFinished else { return words("record.open") }
    return open > 0 ? words("list.done-open", count: open) : words("record.done")
  }

  private func outcomes(_ told: [(LessonModel, LessonProgress)]) -> String {
    let done = told.filter { $1.isFinished && Tally($0.lesson, $1).isLearnt }
      .flatMap(\.0.lesson.outcomes)
    guard !done.isEmpty else { return "" }
    return "## " + words("record.outcomes") + "\n\n" + words("record.outcomes.how") + "\n\n"
      + done.map { "- " + MarkdownWriter.escaped($0) }.joined(separator: "\n")
  }
}

/// How the questions of a lesson went.
struct Tally {
  let right: Int
  let atOnce: Int
  let guessed: Int
  let skipped: Int
  /// Neither answered rightly nor skipped: jumped over, or left after wrong answers.
  let unsolved: Int

  /// Whether at least as much was answered as left: what a lesson promises is told to nobody who jumped
  /// over it.
  var isLearnt: Bool { right + guessed >= skipped + unsolved }

  init(_ lesson: Lesson, _ progress: LessonProgress) {
    let answered = lesson.questions.compactMap { question in
      progress.records[question.id.text].map { (kind: question.kind, record: $0) }
    }
    func count(_ outcome: LessonProgress.Record.Outcome) -> Int {
      answered.count { $0.record.outcome == outcome }
    }
    right = count(.solved)
    guessed = count(.predicted)
    skipped = count(.skipped)
    unsolved = lesson.questions.count - right - guessed - skipped
    // The steps of a task are no tries.
    atOnce = answered.count { kind, record in
      record.outcome == .solved && record.hints == 0 && !record.wasShown
        && (record.attempts == 1 || kind == .task)
    }
  }
}
