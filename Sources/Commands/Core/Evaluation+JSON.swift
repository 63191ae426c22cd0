import Calculator
import JSONText

extension Evaluation {
  /// What a calculation answers.
  static let record: JSONRecord<Evaluation> = [
    .text("name", "the name the result was given") { $0.name },
    .text("number", "the result, exact where it can be") { $0.plain.number },
    .text("unit", "its unit, empty for a plain number") { $0.plain.unit },
    .text("understood", "how the line was read") { $0.understood },
  ]
}
