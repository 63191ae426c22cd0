import CivilTime
import Content
import Diagnostics

/// The source notes of an explainer: those that its text refers to, each with what stands behind it.
struct SourceNotes {
  /// One note.
  struct Note: Hashable, Sendable {
    /// The word in `[^id]`.
    let id: String
    /// Its text as Markdown.
    let text: String
  }

  /// In the order in which they are first mentioned.
  let notes: [Note]

  /// The notes of a text.
  ///
  /// - Parameters:
  ///   - defined: `[^id]: text` lines, a note each.
  ///   - day: of the report; a fact that was read too long before says so.
  /// - Throws: `template.source` for a reference to nothing.
  init(
    for text: String, defined: String, facts: FactNotes, on context: ReportContext
  ) throws(DiagnosticList) {
    var known: [String: String] = [:]
    for line in defined.split(separator: "\n") {
      guard line.hasPrefix("[^"), let end = line.firstRange(of: "]: ") else { continue }
      known[String(line[..<end.lowerBound].dropFirst(2))] = String(line[end.upperBound...])
    }
    var notes: [Note] = []
    for id in SourceNotes.references(in: text) where !notes.contains(where: { $0.id == id }) {
      guard let words = known[id] ?? facts[note: id]?.note(on: context.now.date) else {
        let names = known.keys + facts.facts.keys.map { $0.map { $0 == "_" ? "-" : $0 }.text }
        throw DiagnosticList(
          Diagnostic(
            "template.source", "There is no source “\(PrintableText.cleaned(id))”",
            explanation: "Sources stand in templates/sources.md.mustache and, as facts, in "
              + "\(FactNotes.name).",
            hint: nearest(to: id, among: names.sorted()).first.map {
              Hint("the nearest is", code: "[^\($0)]")
            }))
      }
      notes.append(Note(id: id, text: words))
    }
    self.notes = notes
  }

  /// As they stand at the end of the text.
  var markdown: String { notes.map { "[^\($0.id)]: \($0.text)\n" }.joined() }

  /// Every `[^id]` in reading order, code spans included: nothing else makes one.
  static func references(in text: String) -> [String] {
    var found: [String] = []
    var rest = Substring(text)
    while let start = rest.firstRange(of: "[^") {
      rest = rest[start.upperBound...]
      let id = rest.prefix { $0.isLetter || $0.isNumber || $0 == "-" }
      if !id.isEmpty, rest.dropFirst(id.count).first == "]" { found.append(String(id)) }
    }
    return found
  }
}

extension [Character] {
  fileprivate var text: String { String(self) }
}
