import Calculator
import CivilTime
import Markdown
import Market

/// One lesson as it was played: each question with the answer that counted, and what was reckoned
/// beside it.
struct ProgressTranscript {
  private let model: LessonModel
  private let progress: LessonProgress
  private let words: LessonWords
  private let writer: MarkdownWriter

  init(_ model: LessonModel, _ progress: LessonProgress, _ words: LessonWords) {
    (self.model, self.progress, self.words) = (model, progress, words)
    writer = MarkdownWriter(
      words: { model.words(for: $0, written: $1) }, linksTerms: false)
  }

  var markdown: String {
    let lesson = model.lesson
    let place = words("page.lesson", ["number": "\(lesson.number)"])
    let heading = "## \(place): \(MarkdownWriter.escaped(lesson.title))"
    let source = model.sourceLine(words)
    return [heading, MarkdownWriter.escaped(source), questions, moves, lines]
      .filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  private var met: [(Question, LessonProgress.Record)] {
    model.lesson.questions.compactMap { question in
      guard let record = progress.records[question.id.text], record.outcome != .open else {
        return nil
      }
      return (question, record)
    }
  }

  private var questions: String {
    guard !met.isEmpty else { return words("record.no-answer") }
    let heads = ["question", "given", "went", "model"].map { words("record.head.\($0)") }
    return MarkdownWriter.table(
      caption: words("record.questions"), heads: heads,
      rows: met.map { question, record in
        [
          writer.text(question.ask), given(record), went(question, record), answer(to: question),
        ]
      }, isNumber: [])
  }

  private func given(_ record: LessonProgress.Record) -> String {
    guard record.outcome != .skipped, let given = record.given else { return "–" }
    return MarkdownWriter.escaped(given)
  }

  /// `right, 2 tries, 1 hint, 1 min 20 s · 2026-11-28`
  private func went(_ question: Question, _ record: LessonProgress.Record) -> String {
    var parts = [words("record.went.\(record.outcome.rawValue)")]
    // The steps of a task are no tries.
    if record.attempts > 1, question.kind != .task {
      parts.append(words("record.tries", count: record.attempts))
    }
    if record.hints > 0 { parts.append(words("record.hints", count: record.hints)) }
    if record.seconds > 0 { parts.append(LessonWords.time(record.seconds)) }
    let day = record.endedAt.map { " · " + UnixTime(seconds: $0).date.text } ?? ""
    return parts.joined(separator: ", ") + day
  }

  private func answer(to question: Question) -> String {
    switch question.kind {
    case .number, .predict, .expr:
      let named = question.answer.flatMap { model.calculation($0.text) }.map(model.text)
      let value = named ?? model.answer(to: question)?.rounded(toDigits: 6).text ?? ""
      return MarkdownWriter.escaped(value)
    case .choice, .multi:
      return question.options.filter(\.isRight).map { writer.text($0.words) }
        .joined(separator: "; ")
    case .order:
      return question.options.sorted { ($0.place ?? 0) < ($1.place ?? 0) }
        .map { writer.text($0.words) }.joined(separator: "; ")
    case .text:
      return MarkdownWriter.escaped(
        question.answer?.parts(separatedBy: "|").first?.text ?? "")
    case .task:
      return question.task?.goals.map { MarkdownWriter.code($0.text) }.joined(separator: "; ") ?? ""
    }
  }

  /// What was done in the sandboxes of its tasks.
  private var moves: String {
    met.filter { !$0.1.moves.isEmpty }.map { question, record in
      words("record.moves", ["task": writer.text(question.ask)]) + "\n\n"
        + record.moves.map { "- " + MarkdownWriter.code($0) }.joined(separator: "\n")
    }.joined(separator: "\n\n")
  }

  /// What the person reckoned beside the questions.
  private var lines: String {
    guard !progress.lines.isEmpty else { return "" }
    return words("record.lines") + "\n\n"
      + progress.lines.map { "- " + MarkdownWriter.code($0) }.joined(separator: "\n")
  }
}
