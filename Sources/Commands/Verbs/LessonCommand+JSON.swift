import Diagnostics
import JSONText

extension LessonCommand {
  static let fields = JSONField.shapes(
    ("for `check` and `walk`", record.fields), ("for `export`", LessonExport.record.fields),
    ("for `stats`", LessonStatistics.record.fields), ("for `new`", LessonBeginning.record.fields),
    ("for `preview`", LessonPreview.record.fields))

  static let record: JSONRecord<(count: Int, faults: [Diagnostic])> = [
    .integer("lessons", "how many were checked") { $0.count },
    .list("faults", "what is wrong with them", of: fault) { $0.faults },
  ]

  private static let fault: JSONRecord<Diagnostic> = [
    .text("file", "the file") { $0.source?.name },
    .integer("line", "the line, from 1") { $0.position?.line },
    .integer("column", "the column, from 1") { $0.position?.column },
    .text("code", "the fault, as L001") { $0.code },
    .text("severity", "error, warning or note") { $0.severity.rawValue },
    .text("summary", "what is wrong") { $0.summary },
    .text("explanation", "why") { $0.explanation },
    .text("hint", "what may help") { $0.hint?.text },
  ]
}
