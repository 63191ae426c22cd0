import Decimals
import JSONText

extension Consequences {
  /// Of one value.
  static let record: JSONRecord<(subject: WhatSubject, changes: [Change])> = [
    .whatName { $0.subject },
    .list("changes", "what follows from one other value", of: Change.record) { $0.changes },
  ]
}

extension WhatTable {
  /// Of a range of values.
  static let record: JSONRecord<WhatTable> = [
    .whatName { $0.subject },
    .list("rows", "one for each value of a range", of: row) { table in
      table.rows.map { (table, $0) }
    },
  ]

  private static let row: JSONRecord<(table: WhatTable, row: Consequences)> = [
    .object("at", "the value", of: Figure.record, orNull: { $0.row.names.first?.after }),
    .object("values", "what follows, by name", of: values) { $0.table.values(of: $0.row) },
  ]

  private static let values = JSONRecord<[(name: String, figure: Figure?)]>(
    Figure.field("NAME", "its value").only("for each name")
  ) { values in
    values.map { .init($0.name, $0.figure.map(Figure.record.json) ?? .null) }
  }
}

extension Change {
  static let record: JSONRecord<Change> = [
    .text("name", "a name, a setting or a figure of the last verb") { $0.name },
    .object("before", "its value now", of: Figure.record, orNull: { $0.before }),
    .object("after", "its value then", of: Figure.record, orNull: { $0.after }),
  ]
}

extension Figure {
  static let record: JSONRecord<Figure> = [
    .text("text", "as people read it") { $0.text },
    .text("number", "its digits") { $0.number?.plainText },
    .text("unit", "its unit, empty for a plain number") { $0.unit },
  ]

  fileprivate static func field(_ key: String, _ meaning: String) -> JSONField {
    JSONRecord<Figure?>.object(key, meaning, of: record, orNull: { $0 }).fields[0]
  }
}

extension JSONRecord {
  fileprivate static func whatName(
    _ subject: @escaping @Sendable (Whole) -> WhatSubject
  ) -> JSONRecord {
    .text("name", "the name or setting that has another value") { subject($0).name }
  }
}
