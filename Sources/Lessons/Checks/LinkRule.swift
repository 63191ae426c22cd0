import Diagnostics

/// Links lead to calculations, facts, terms or the web, nowhere else.
enum LinkRule: LessonRule {
  static let finds: [LessonFault] = [.unknownLink]

  static func faults(in checked: CheckedLesson) -> [Diagnostic] {
    checked.links.compactMap { link in
      guard LessonLink(link.destination) == nil else { return nil }
      return checked.fault(
        .unknownLink, at: link.range, "a link cannot lead to `\(link.destination)`",
        hint: "use `calc:`, `fact:`, `term:`, `holds:` or `https://`")
    }
  }
}
