import CivilTime
import Decimals
import Diagnostics

/// Facts a lesson uses have been read recently enough.
enum FactFreshnessRule: LessonRule {
  static let finds: [LessonFault] = [.factStale]

  static func faults(in checked: CheckedLesson) -> [Diagnostic] {
    uses(checked).compactMap { id, range in
      guard let fact = checked.course.facts[id], let read = CivilDate(fact.date.text) else {
        return nil
      }
      let age = checked.today.days(since: read)
      guard age > Int64(fact.staleAfterDays) else { return nil }
      return checked.fault(
        .factStale, at: range,
        "the fact `\(id)` was read \(NumberFormat.counted(age, "day")) ago, more than \(fact.staleAfterDays)",
        why: "Source: \(fact.source).",
        hint: "read it again and set its date in lessons/facts.tsv")
    }
  }

  /// Each fact a lesson uses, once, where it is first used.
  private static func uses(_ checked: CheckedLesson) -> [(id: String, range: Range<Int>)] {
    var seen: Set<String> = []
    var result: [(id: String, range: Range<Int>)] = []
    for link in checked.links {
      if case .fact(let id)? = LessonLink(link.destination), seen.insert(id).inserted {
        result.append((id, link.range))
      }
    }
    for line in checked.lesson.calculations.flatMap(\.lines) {
      for id in FactFreshnessRule.facts(in: line.expression.text) where seen.insert(id).inserted {
        result.append((id, line.expression.range))
      }
    }
    return result
  }

  /// The names in every `fact(…)` of an expression.
  static func facts(in expression: String) -> [String] {
    var result: [String] = []
    var rest = PlacedText(expression, at: 0)
    while let (_, after) = rest.split(at: "fact(") {
      result.append(String(after.text.prefix { $0.isLetter || $0.isNumber || $0 == "_" }))
      rest = after
    }
    return result
  }
}
