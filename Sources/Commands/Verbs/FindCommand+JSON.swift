import JSONText
import LabSession

extension FindCommand {
  static let fields = record.fields

  static let record = JSONRecord<[Hit]>.list(
    "found", "what has the words, the best first", of: hit
  ) { $0 }

  private static let hit: JSONRecord<Hit> = [
    .text("kind", "lesson, term, fact, verb, function, setting, subnet or question") {
      $0.document.kind.rawValue
    },
    .text("title", "what it is called") { $0.document.title },
    .text("open", "a line that shows it") { $0.document.line },
    .text("excerpt", "the place with the words") { $0.excerpt },
  ]
}
