import StakingModel

/// A price per whole coin in whole 10^−12 of a unit, exact.
public struct ExactPrice: Hashable, Sendable {
  /// Units of 10^−12 for one whole coin.
  public let pico: Int128

  /// Units of 10^−12; a price below zero or above 10^30 counts as not given and is nil.
  public init?(pico: Int128) {
    guard pico >= 0, pico <= 1_000_000_000_000_000_000_000_000_000_000 else { return nil }
    self.pico = pico
  }

  /// A decimal number such as `300.79`, with at most 12 digits after the point; nil for anything
  /// else.
  public init?(_ text: some StringProtocol) {
    guard let value = Decimals.parsed(text, digits: 12) else { return nil }
    self.init(pico: value)
  }

  /// What some rao of the coin are worth, rounded to 10^−9 with halves to even; nil past the limit
  /// of `ExactMoney`.
  public func value(ofRao rao: Int128) -> ExactMoney? {
    guard let nano = ExactRatio.product(rao, pico, over: 1_000_000_000_000),
      nano.magnitude <= ExactMoney.limit.magnitude
    else { return nil }
    return ExactMoney(nano: nano)
  }

  /// All digits and no more.
  public var decimal: String { Decimals.text(pico.magnitude, digits: 12) }
}

/// Multiply, then divide, with nothing lost in between.
enum ExactRatio {
  /// `a·b/c` with halves to even; nil if c is not above zero or the result does not fit.
  static func product(_ a: Int128, _ b: Int128, over c: Int128) -> Int128? {
    guard c > 0 else { return nil }
    let product = a.magnitude.multipliedFullWidth(by: b.magnitude)
    guard product.high < c.magnitude else { return nil }
    let (quotient, rest) = c.magnitude.dividingFullWidth(product)
    let left = c.magnitude - rest
    let isUp = rest > left || (rest == left && quotient % 2 == 1)
    guard let value = Int128(exactly: quotient), value < .max else { return nil }
    let rounded = value + (isUp ? 1 : 0)
    return (a < 0) == (b < 0) ? rounded : -rounded
  }

  /// Whether `a/b < c/d`, for numbers of at least zero with b and d above it.
  static func isLess(_ a: Int128, over b: Int128, than c: Int128, over d: Int128) -> Bool {
    let left = a.magnitude.multipliedFullWidth(by: d.magnitude)
    let right = c.magnitude.multipliedFullWidth(by: b.magnitude)
    return (left.high, left.low) < (right.high, right.low)
  }
}
