package import Diagnostics
package import JSONText

extension Answer {
  /// What could not be answered.
  package static let faultRecord = JSONRecord<[Diagnostic]>.list(
    "errors", "what is wrong", of: fault
  ) { $0 }

  /// A line of a script that is answered; it stands behind `schema`.
  package static let inputRecord = JSONRecord<(number: Int, text: String)>.object(
    "input", "the line of the script that is answered",
    of: [
      .integer("line", "its number, from 1; of an entry of several lines the first") { $0.number },
      .text("text", "what it says") { $0.text },
    ]
  ) { $0 }

  /// Code, words, and the place if there is one.
  private static let fault: JSONRecord<Diagnostic> = [
    .text("code", "stays the same; `help CODE` explains it, docs/diagnostics.md lists all") {
      $0.code
    },
    .text("severity", "error, warning or note") { $0.severity.rawValue },
    .text("summary", "what is wrong, in a line") { $0.summary },
    .text("explanation", "why", only: "where there is more to say") { $0.explanation },
    .text("hint", "what may help", only: "where something may help") { $0.hint?.text },
    .text("try", "a line or value that works", only: "where there is one") { $0.hint?.code },
    place.keys(only: "where the fault has a place") { fault in
      if let source = fault.source, let position = fault.position {
        (source, position)
      } else {
        nil
      }
    },
  ]

  private static let place: JSONRecord<(source: SourceText, position: SourcePosition)> = [
    .text("source", "a file, `<stdin>` or `-e`; empty for a typed line") { $0.source.name },
    .integer("line", "its line there, from 1") { $0.position.line },
    .integer("column", "its column there, from 1") { $0.position.column },
  ]
}
