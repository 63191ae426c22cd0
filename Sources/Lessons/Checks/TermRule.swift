import Diagnostics

/// Terms that are linked are explained in `lessons/glossary.md`.
enum TermRule: LessonRule {
  static let finds: [LessonFault] = [.termUnknown]

  static func faults(in checked: CheckedLesson) -> [Diagnostic] {
    checked.links.compactMap { link in
      guard case .term(let id)? = LessonLink(link.destination), checked.course.glossary[id] == nil
      else { return nil }
      let near = nearest(to: id, among: checked.course.glossary.entries.map(\.id)).first
      return checked.fault(
        .termUnknown, at: link.range, "the glossary does not explain `\(id)`",
        hint: near.map { "did you mean `term:\($0)`?" } ?? "add `## \(id)` to lessons/glossary.md")
    }
  }
}
