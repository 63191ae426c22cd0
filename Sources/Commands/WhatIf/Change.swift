import Calculator
import Decimals
import Diagnostics
import Explain
import LabSession
import Presentation

/// A value before and after, in `what if`.
struct Change {
  let name: String
  /// Nil where there is none: a setting that is unknown.
  let before: Figure?
  /// Nil where a formula has no value any more.
  let after: Figure?
  /// Why it has none.
  let reason: String?

  init(name: String, before: Figure?, after: Figure?, reason: String? = nil) {
    self.name = name
    self.before = before
    self.after = after
    self.reason = reason
  }

  init(_ change: Recalculation.Change) {
    self.init(
      name: change.name, before: change.before.map(Figure.init),
      after: change.after.map(Figure.init),
      reason: change.fault?.summary)
  }

  var isChanged: Bool { before != after }

  /// The difference of numbers of one unit: in points between percentages, else relative.
  var difference: String? {
    guard let before, let after, before.unit == after.unit, let old = before.number,
      let new = after.number, old != new
    else { return nil }
    let (from, to) = (old.approximate, new.approximate)
    let isPercent = before.unit == "%"
    let change = isPercent ? to - from : to / from - 1
    guard change != 0, change.isFinite else { return nil }
    let text =
      isPercent
      ? NumberFormat.sensible(change, significant: 3) + " pp"
      : NumberFormat.percent(change)
    return (change > 0 ? "+" : "") + text
  }
}

/// A value as a table shows it and as programs read it.
struct Figure: Hashable {
  /// Fit for reading, with its unit.
  let text: String
  /// Nil if it is no number.
  let number: DecimalNumber?
  let unit: String

  init(_ value: Value) {
    text = value.text
    number = value.quantity?.number
    unit = value.quantity?.unit.symbol ?? ""
  }

  init(_ value: Derivation.Quantity) {
    number = DecimalNumber(digits: value.digits)
    let digits = number.map { Quantity($0).text } ?? value.digits
    text = value.unit.isEmpty ? digits : "\(digits) \(value.unit)"
    unit = value.unit
  }

  /// A setting's value: `9%`, `268`, `EUR`. A subnet's number is a name.
  init(_ text: String, of entry: SettingEntry) {
    self.text = text
    let quantity = entry.name == SettingEntry.subnet.name ? nil : Quantity(setting: text)
    number = quantity?.number
    unit = quantity?.unit.symbol ?? ""
  }

  /// Without the unit, for a column that has it in its heading.
  var bareText: String {
    guard number != nil, !unit.isEmpty else { return text }
    return String(text.prefix { $0 != " " && $0 != "%" })
  }
}

extension Quantity {
  /// A setting that is a number: `9%`, `268 USD`, `64`.
  init?(setting text: String) {
    let words = text.split(separator: " ")
    if words.count == 2, let number = DecimalNumber(digits: words[0]) {
      self.init(number, .currency(String(words[1])))
      return
    }
    let isPercent = text.hasSuffix("%")
    guard let number = DecimalNumber(digits: isPercent ? text.dropLast() : text[...]) else {
      return nil
    }
    self.init(number, isPercent ? CompoundUnit(.percent) : .none)
  }
}
