import Diagnostics

/// Facts that are linked exist in `lessons/facts.tsv`.
enum FactRule: LessonRule {
  static let finds: [LessonFault] = [.factUnknown]

  static func faults(in checked: CheckedLesson) -> [Diagnostic] {
    checked.links.compactMap { link in
      guard case .fact(let id)? = LessonLink(link.destination), checked.course.facts[id] == nil
      else { return nil }
      let near = nearest(to: id, among: checked.course.facts.facts.map(\.id.text)).first
      return checked.fault(
        .factUnknown, at: link.range, "there is no fact `\(id)`",
        hint: near.map { "did you mean `fact:\($0)`?" } ?? "add it to lessons/facts.tsv")
    }
  }
}
