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
    var rows: [LessonCount] = []
    for lesson in proof.lessons {
      rows.append(LessonCount(try proof.model(of: lesson, &session)))
    }
    let table = TextTable(
      "lessons",
      columns: [
        .init("lesson", .number), .init("title"), .init("min", .number),
        .init("screens", .number), .init("asked", .number), .init("words", .number),
        .init("longest", .number, priority: 1), .init("numbers", .number, priority: 1),
        .init("kinds", priority: 2),
      ], rows: rows.map(cells))
    let sum = LessonCount.sum(rows)
    let counts = [
      (sum.minutes, "minute"), (sum.screens, "screen"), (sum.questions, "question"),
      (sum.words, "word"), (sum.numbers, "proved number"),
    ].map { NumberFormat.counted($0.0, $0.1) }
    let total = StyledText(counts.joined(separator: ", "), .dim)
    return Answer(Markup([.table(table), .paragraph(total)]), json: record.json(of: rows))
  }

  private static func cells(_ row: LessonCount) -> [StyledText] {
    let name = row.language == Locale.original ? "\(row.number)" : "\(row.number) \(row.language)"
    return [
      StyledText(name, .name), StyledText(row.title), StyledText("\(row.minutes)"),
      StyledText("\(row.screens)"), StyledText("\(row.questions)"), StyledText("\(row.words)"),
      StyledText("\(row.longest)"), StyledText("\(row.numbers)"),
      StyledText(row.kinds.map { "\($0.count) \($0.kind)" }.joined(separator: ", "), .dim),
    ]
  }

  static let record = JSONRecord<[LessonCount]>.list(
    "counts", "the lessons, in the order of the course",
    of: [
      .text("id", "its id") { $0.id }, .text("language", "its language") { $0.language },
      .integer("minutes", unit: "minutes", "what it takes") { $0.minutes },
      .integer("screens", "how many screens it has") { $0.screens },
      .integer("questions", "how many of them ask something") { $0.questions },
      .integer("words", "how many words are read") { $0.words },
      .integer("longest", "the words of its fullest screen") { $0.longest },
      .integer("numbers", "how many of its numbers are proved") { $0.numbers },
    ]
  ) { $0 }
}
