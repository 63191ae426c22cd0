import Diagnostics
import JSONText

extension ProfileCommand {
  static let written: JSONRecord<(file: String?, profile: String)> = [
    file { $0.file }, .text("profile", "the profile") { $0.profile },
  ]

  /// Without positions it has faults.
  static let checked: JSONRecord<(file: String?, positions: Int?, faults: [Diagnostic])> = [
    file { $0.file },
    .integer("positions", "how many positions it has; null where it has faults") { $0.positions },
    .list("faults", "what is wrong", of: fault) { $0.faults },
  ]

  private static func file<Whole>(
    _ path: @escaping @Sendable (Whole) -> String?
  ) -> JSONRecord<Whole> {
    .text("file", "the file that was written or checked; null for the output", path)
  }

  private static let fault: JSONRecord<Diagnostic> = [
    .integer("line", "its line; null for the whole file") { $0.position?.line },
    .integer("column", "its column") { $0.position?.column },
    .text("code", "as in docs/diagnostics.md") { $0.code },
    .text("severity", "error or warning") { $0.severity.rawValue },
    .text("summary", "what is wrong") { $0.summary },
    .text("explanation", "why") { $0.explanation },
    .text("hint", "what may help") { fault in
      fault.hint.map { [$0.text, $0.code].compactMap(\.self).joined(separator: ": ") }
    },
  ]
}
