import Answers
import Decimals
import Diagnostics
import JSONText
import LabSession
import Lessons
import Presentation

/// `lesson stats`: how long lessons are and what they ask.
enum LessonStatistics {
  static func answer(_ proof: LessonProof, _ session: inout Session) throws -> Answer {
    let progress = session.wholeProgress()
    let rows = zip(proof.lessons, try proof.models(&session)).map { lesson, model in
      LessonTiming(
        count: LessonCount(model), seconds: progress.lessons[lesson.id.text]?.seconds ?? 0)
    }
    // A column that is empty for everybody but the person who plays here is none.
    let isTimed = rows.contains { $0.seconds > 0 }
    let timed = isTimed ? [TextTable.Column("took you", .number, priority: 1)] : []
    let table = TextTable(
      "lessons",
      columns: [
        .init("lesson", .number), .init("title"), .init("min", .number),
        .init("screens", .number), .init("asked", .number), .init("words", .number),
        .init("longest", .number, priority: 1), .init("numbers", .number, priority: 1),
      ] + timed + [.init("kinds", priority: 2)], rows: rows.map { cells($0, isTimed: isTimed) })
    let sum = LessonCount.sum(rows.map(\.count))
    let counts = [
      (sum.minutes, "minute"), (sum.screens, "screen"), (sum.questions, "question"),
      (sum.words, "word"), (sum.numbers, "proved number"),
    ].map { NumberFormat.counted($0.0, $0.1) }
    let total = StyledText(counts.joined(separator: ", "), .dim)
    return Answer(Markup([.table(table), .paragraph(total)]), json: record.json(of: rows))
  }

  private static func cells(_ timing: LessonTiming, isTimed: Bool) -> [StyledText] {
    let row = timing.count
    let name = row.language == Locale.original ? "\(row.number)" : "\(row.number) \(row.language)"
    let took =
      isTimed
      ? [StyledText(timing.seconds > 0 ? LessonWords.time(timing.seconds) : "–")] : []
    return [
      StyledText(name, .name), StyledText(row.title), StyledText("\(row.minutes)"),
      StyledText("\(row.screens)"), StyledText("\(row.questions)"), StyledText("\(row.words)"),
      StyledText("\(row.longest)"), StyledText("\(row.numbers)"),
    ] + took + [
      StyledText(row.kinds.map { "\($0.count) \($0.kind)" }.joined(separator: ", "), .dim)
    ]
  }

  static let record = JSONRecord<[LessonTiming]>.list(
    "counts", "the lessons, in the order of the course",
    of: [
      .text("id", "its id") { $0.count.id },
      .text("language", "its language") { $0.count.language },
      .integer("minutes", unit: "minutes", "what it takes") { $0.count.minutes },
      .integer("screens", "how many screens it has") { $0.count.screens },
      .integer("questions", "how many of them ask something") { $0.count.questions },
      .integer("words", "how many words are read") { $0.count.words },
      .integer("longest", "the words of its fullest screen") { $0.count.longest },
      .integer("numbers", "how many of its numbers are proved") { $0.count.numbers },
      .integer("seconds", unit: "seconds", "how long its questions took; 0: not known") {
        Int($0.seconds)
      },
    ]
  ) { $0 }
}

/// A lesson with the time its questions took the person at this lab.
struct LessonTiming {
  let count: LessonCount
  let seconds: Int64
}
