import JSONText
import Reports

extension ReportCommand {
  static let fields = JSONField.shapes(
    ("without a name", list.fields), ("with `--out`", written.fields),
    ("with `--batch`", BatchAnswer.record.fields), ("with `lint`", ReportLintAnswer.record.fields))

  static let list = JSONRecord<[ReportEntry]>.list(
    "reports", "the reports there are",
    of: [
      .text("name", "the word behind `report`") { $0.name },
      .text("abstract", "what it is") { $0.abstract },
    ]
  ) { $0 }

  static let written:
    JSONRecord<
      (
        path: String, bytes: Int, format: ReportFormat, isReplaced: Bool
      )
    > = [
      .text("file", "the file that was written") { $0.path },
      .integer("bytes", "its size") { $0.bytes },
      .text("format", "md, html, json or csv") { $0.format.rawValue },
      .boolean("replaced", "whether it took the place of a file") { $0.isReplaced },
    ]
}
