import Diagnostics
import Markdown

/// No tags inside running text; the parser refuses whole blocks of HTML.
enum RawHTMLRule: LessonRule {
  static let finds: [LessonFault] = [.rawHTML]

  static func faults(in checked: CheckedLesson) -> [Diagnostic] {
    checked.texts.flatMap { piece in
      piece.text.inlines.compactMap { part in
        guard case .rawHTML = part.kind else { return nil }
        return checked.fault(
          .rawHTML, at: piece.text.range(of: part), "raw HTML is never shown",
          hint: "write it in Markdown or take it out")
      }
    }
  }
}
