import Diagnostics
import Markdown
import Presentation

/// Every word fits a terminal of forty columns.
enum WordWidthRule: LessonRule {
  static let finds: [LessonFault] = [.wordTooWide]
  static let limit = 36

  static func faults(in checked: CheckedLesson) -> [Diagnostic] {
    checked.model.texts.flatMap { piece in
      piece.text.inlines.compactMap { part -> Diagnostic? in
        let words = [part].plainText.split { $0.isWhitespace }
        guard let wide = words.first(where: { DisplayWidth.of($0) > limit }) else { return nil }
        return checked.fault(
          .wordTooWide, at: piece.text.range(of: part),
          "`\(wide)` is wider than \(limit) columns", hint: "break it up")
      }
    }
  }
}
