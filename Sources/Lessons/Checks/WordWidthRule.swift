import Diagnostics
import Markdown
import Presentation

/// Every word fits a terminal of forty columns.
enum WordWidthRule: LessonRule {
  static let finds: [LessonFault] = [.wordTooWide]
  static let limit = 36

  static func faults(in checked: CheckedLesson) -> [Diagnostic] {
    checked.texts.flatMap { piece in
      piece.text.inlines.compactMap { part -> Diagnostic? in
        let text = [part].plainText
        // Whatever is wide has as many bytes.
        guard text.utf8.split(separator: 0x20).contains(where: { $0.count > limit }) else {
          return nil
        }
        let words = text.split { $0.isWhitespace }
        guard let wide = words.first(where: { DisplayWidth.of($0) > limit }) else { return nil }
        return checked.fault(
          .wordTooWide, at: piece.text.range(of: part),
          "`\(wide)` is wider than \(limit) columns", hint: "break it up")
      }
    }
  }
}
