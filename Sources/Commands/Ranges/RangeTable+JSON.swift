import Calculator
import JSONText

extension RangeTable {
  static let record: JSONRecord<RangeTable> = [
    .text("name", "the name that runs over the range") { $0.request.name },
    .texts("expressions", "the calculations") { $0.request.expressions },
    .list("rows", "one for each point", of: row) { table in
      zip(table.points, table.rows).map { ($0, $1) }
    },
  ]

  private static let row: JSONRecord<(point: Quantity, cells: [Cell])> = [
    .object("at", "the point", of: Value.record) { .quantity($0.point) },
    .list(
      "values", "what each calculation gives; null where it has no value", of: Value.record,
      orNull: { $0.cells.map(\.value) }),
  ]
}
