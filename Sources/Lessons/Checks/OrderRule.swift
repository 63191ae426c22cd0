import Diagnostics

/// Text that is read before the answer uses only what has been calculated by then: it must not give
/// the answer away.
enum OrderRule: LessonRule {
  static let finds: [LessonFault] = [.usedBeforeTaught]

  static func faults(in checked: CheckedLesson) -> [Diagnostic] {
    checked.texts.flatMap { piece -> [Diagnostic] in
      guard case .shown = piece.role else { return [] }
      return piece.text.links.compactMap { link in
        guard case .calculation(let expression)? = LessonLink(link.destination),
          (try? checked.model.fullScope.value(of: expression)) != nil,
          (try? checked.model.scope(at: piece.screen).value(of: expression)) == nil
        else { return nil }
        return checked.fault(
          .usedBeforeTaught, at: link.range, "`\(expression)` is calculated only later",
          hint: "move the `calc` block up, or the sentence down")
      }
    }
  }
}
