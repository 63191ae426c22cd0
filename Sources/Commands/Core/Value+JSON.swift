import Calculator
import JSONText

extension Value {
  /// Digits, unit, and whether the digits are all there are.
  static let record: JSONRecord<Value> = PlainValue.record.keys { $0.plain }
}

extension PlainValue {
  fileprivate static let record: JSONRecord<PlainValue> = [
    .text("number", "its digits") { $0.number },
    .text("unit", "its unit, empty for a plain number") { $0.unit },
    .boolean("exact", "whether the digits are all there are") { $0.isExact },
  ]
}
