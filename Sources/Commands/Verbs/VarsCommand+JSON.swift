import Calculator
import JSONText

extension VarsCommand {
  static let fields = record.fields

  static let record = JSONRecord<[Row]>.list(
    "variables", "the names that were given", of: row
  ) { $0 }

  private static let row: JSONRecord<Row> = [
    .text("name", "the name") { $0.name }, Value.record.keys { $0.value },
    .text("formula", "what it was set to") { $0.formula },
  ]
}
