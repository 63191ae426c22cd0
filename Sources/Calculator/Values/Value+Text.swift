import Decimals

extension Quantity {
  /// Fit for reading: money with all nine digits, other numbers with about six significant ones.
  public var text: String { shortened.text }

  /// Every digit there is.
  public var exactText: String { joined(number.fullText) }

  /// The text and whether digits were left out or the number is only approximate.
  public var shortened: (text: String, isShortened: Bool) {
    if case .currency(let code)? = unit.single, let money = moneyText(code) { return money }
    let isAmount = unit.single.map { $0.dimension?.isMoney ?? false } ?? false
    let (digits, isShortened) = number.sensibleText(keptFraction: isAmount ? 9 : 0)
    return (joined(digits), isShortened)
  }

  /// Money of a state with no more decimals than its currency has; nil for sums below one.
  private func moneyText(_ code: String) -> (text: String, isShortened: Bool)? {
    let decimals = Currency.named(code)?.decimals ?? 2
    guard number.exponent < -decimals, !(number.magnitude < .one) else { return nil }
    let short = number.rounded(toFraction: decimals)
    return (joined(short.fullText), short != number || !number.isExact)
  }

  /// Fit for reading beside another: with as many more digits as it takes to tell them apart where
  /// the usual ones would look the same.
  public func text(toTellFrom other: Quantity) -> String {
    guard text == other.text, self != other else { return text }
    guard let apart = try? number.subtracting(other.number).magnitude else { return exactText }
    for places in 0...60 {
      let short = number.rounded(toFraction: places)
      guard let off = try? short.subtracting(number).magnitude, off < apart, short != other.number
      else { continue }
      return joined(short.fullText)
    }
    return exactText
  }

  private func joined(_ digits: String) -> String {
    let name = unit.text(plural: number != .one)
    return name.isEmpty ? digits : digits + (name.hasPrefix("1/") ? " × " : " ") + name
  }
}

extension Value {
  /// Fit for reading: `1.73 TAO`, `true`, `pool of 40,000 TAO and 1,000,000 α`.
  public var text: String {
    switch self {
    case .quantity(let quantity): quantity.text
    case .truth(let truth): truth ? "true" : "false"
    case .pool(let pool): "pool of \(pool.tao.text) and \(pool.alpha.text)"
    }
  }

  /// Every digit there is.
  public var exactText: String {
    switch self {
    case .quantity(let quantity): quantity.exactText
    case .truth, .pool: text
    }
  }

  /// Whether `text` leaves digits out.
  public var isShortened: Bool { quantity?.shortened.isShortened ?? false }

  /// The value for machines.
  public var plain: PlainValue {
    switch self {
    case .quantity(let quantity):
      PlainValue(
        number: quantity.number.plainText, unit: quantity.unit.symbol,
        isExact: quantity.number.isExact)
    case .truth(let truth): PlainValue(number: truth ? "true" : "false", unit: "", isExact: true)
    case .pool: PlainValue(number: text, unit: "pool", isExact: true)
    }
  }
}

/// A value as machines read it: every digit, the unit, whether digits are missing.
public struct PlainValue: Hashable, Sendable {
  /// Decimal digits with `.` as the point and no grouping; `true` or `false` for comparisons.
  public let number: String
  /// `TAO`, `TAO/α64`, or empty.
  public let unit: String
  /// False if the number was rounded or is approximate.
  public let isExact: Bool
}
