import Answers
import Diagnostics
import JSONText
import Reports

/// A row's answer as one line of JSON.
struct BatchLine {
  /// What its first key says.
  static let schema = "taolab-summary-line/1"

  let result: BatchResult
  let format: ReportFormat
  /// What its page has in common with others.
  var common: JSONCommonText?

  private static let id: JSONRecord<BatchLine> = .text(
    "id", "the id of the row; null where it has none"
  ) { $0.result.id }

  static let record: JSONRecord<BatchLine> = [
    id,
    .text("html", "the page: the bytes that the single report of this row has") { $0.text }
      .only("with `--format html`") { $0.isPage(.html) },
    .text("markdown", "the same as Markdown") { $0.text }
      .only("with `--format md`") { $0.isPage(.markdown) },
    .text("csv", "its positions as a table") { $0.text }
      .only("with `--format csv`") { $0.isPage(.csv) },
    JSONRecord(
      JSONField("summary", .object, "the same as data: `taolab-report-summary`")
    ) { $0.result.page?.json ?? .null }
    .only("with `--format json`, and without a format") { $0.isPage(.json) },
    faults.only("for a row that cannot be made") { $0.result.faults != nil },
  ]

  /// What is wrong with a row.
  static let faults: JSONRecord<BatchLine> = .list(
    "faults", "what is wrong with the row",
    of: [
      .text("code", "the kind, as profile.unit; `docs/diagnostics.md` lists them") { $0.code },
      .text("summary", "what is wrong") { $0.summary },
      .text("explanation", "why it matters") { $0.explanation },
      .text("hint", "what may help") { $0.hint?.text },
      .text("try", "a line or value that works", only: "where there is one") { $0.hint?.code },
      .integer("column", "the character of the row, from 1") { $0.position?.column },
    ]
  ) { $0.result.faults?.all ?? [] }

  private var text: String? { result.page.map { String(decoding: $0.bytes, as: UTF8.self) } }

  private func isPage(_ wanted: ReportFormat) -> Bool { result.page != nil && format == wanted }

  /// The line with its end. A page is its last member, and never becomes a text of its own.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    if let page = result.page, let key = BatchLine.pageKeys[format] {
      bytes.reserveCapacity(page.bytes.count * 5 / 4)
      BatchLine.id.json(of: self).named(BatchLine.schema)
        .writeLine(ending: key, page.bytes, common: common, to: &bytes)
    } else {
      BatchLine.record.json(of: self).named(BatchLine.schema).write(.compact, to: &bytes)
    }
    bytes.append(UInt8(ascii: "\n"))
    return bytes
  }

  /// What formats of text are called; the keys of `record`.
  private static let pageKeys: [ReportFormat: String] = [
    .html: "html", .markdown: "markdown", .csv: "csv",
  ]
}
