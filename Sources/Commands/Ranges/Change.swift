import Calculator
import Explain
import Presentation

/// A figure before and after, in `what if`.
struct Change {
  var name: String
  var before: String
  var after: String
  /// The relative difference, where both are numbers of one unit.
  var difference: String?
}

extension Change {
  init(_ change: Recalculation.Change) {
    let old = change.before?.quantity
    self.init(
      name: change.name, before: change.before?.text ?? "–", after: change.after.text,
      difference: Change.difference(old, change.after.quantity))
  }

  init(_ old: Derivation, _ new: Derivation) {
    self.init(
      name: old.name, before: Change.text(old.value), after: Change.text(new.value),
      difference: Change.difference(Change.quantity(old.value), Change.quantity(new.value)))
  }

  private static func quantity(_ value: Derivation.Quantity) -> Quantity? {
    guard let number = DecimalNumber(digits: value.digits) else { return nil }
    return Quantity(number)
  }

  private static func text(_ value: Derivation.Quantity) -> String {
    let digits = DecimalNumber(digits: value.digits).map { Quantity($0).text } ?? value.digits
    return value.unit.isEmpty ? digits : "\(digits) \(value.unit)"
  }

  private static func difference(_ old: Quantity?, _ new: Quantity?) -> String? {
    guard let old, let new, old.unit == new.unit, !old.number.isZero else { return nil }
    let change = new.number.approximate / old.number.approximate - 1
    guard change != 0, change.isFinite else { return nil }
    return (change > 0 ? "+" : "") + NumberFormat.percent(change)
  }
}
