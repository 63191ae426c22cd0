package import JSONText

extension Derivation {
  /// For machines: numbers as strings of digits, so that none is rounded.
  package static let record: JSONRecord<Derivation> = [
    .text("name", "what `why` calls it") { $0.name }, .text("meaning", "what it is") { $0.meaning },
    .text("formula", "the formula with names") { $0.formula },
    .text("substituted", "the same with the numbers put in") { $0.substituted },
    .list("inputs", "what was put in", of: input) { $0.inputs },
    .text("value", "the result, exact") { $0.value.digits },
    .text("unit", "its unit") { $0.value.unit },
    .text("rounding", "how it was rounded") { $0.rounding },
    .text("source", "the rule it follows") { $0.source },
    .texts("assumptions", "what is taken for granted") { $0.assumptions },
  ]

  private static let input: JSONRecord<Input> = [
    .text("name", "its name in the formula") { $0.name },
    .text("meaning", "what it is") { $0.meaning },
    .text("value", "its digits, exact") { $0.quantity.digits },
    .text("unit", "its unit") { $0.quantity.unit },
  ]
}
