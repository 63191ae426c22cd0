import Calculator
import CivilTime
import JSONText
import Lessons

extension FactsCommand {
  static let fields = record.fields

  static let record = JSONRecord<[LessonFact]>.list(
    "facts", "the constants that fit", of: fact
  ) { $0 }

  private static let fact: JSONRecord<LessonFact> = [
    .text("id", "what `fact(…)` takes") { $0.id.text }, Value.record.keys { .quantity($0.value) },
    .text("source", "where it was read") { $0.source },
    .text("date", "on which day") { $0.date.text },
    .integer("stale_after_days", "after how long it should be read again") { $0.staleAfterDays },
  ]
}
