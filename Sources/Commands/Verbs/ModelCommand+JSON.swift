import Conformance
import JSONText

extension ModelCommand {
  static let fields = JSONField.shapes(
    ("for `model check`", report.fields), ("for `model check --block`", blocks.fields),
    ("for `model`", model.fields))

  static let report: JSONRecord<ConformanceReport> = [
    .integer("passed", "vectors the model answers as the chain does") { $0.passed },
    .integer("failed", "vectors it answers otherwise") { $0.failed },
    .integer("skipped", "vectors of functions it does not know") { $0.skippedCount },
    .texts("skipped_functions", "those functions") { $0.skipped.map(\.function) },
    .list("failures", "the vectors that failed", of: failure) { $0.failures },
  ]

  private static let failure: JSONRecord<ConformanceReport.Failure> = [
    .text("id", "the vector") { $0.id }, .text("function", "its function") { $0.function },
    .text("file", "its file") { $0.file },
    .text("path", "the part of the result that differs") { $0.path },
    .text("expected", "what the chain answers") { $0.expected },
    .text("got", "what the model answers") { $0.got },
  ]

  static let model: JSONRecord<[String]> = [
    .integer("runtime", "the version of the chain the model follows") { _ in 475 },
    .texts("functions", "the functions it can check") { $0 },
  ]
}
