import StakingModel

/// Money in whole 10^−9 of a unit, exact: rao of TAO, or billionths of a dollar.
public struct ExactMoney: Hashable, Comparable, Sendable {
  /// Units of 10^−9.
  public let nano: Int128

  /// Units of 10^−9.
  public init(nano: Int128) {
    self.nano = nano
  }

  /// Nothing.
  public static let zero = ExactMoney(nano: 0)

  /// The largest magnitude records work with, 10^27 of 10^−9 units: sums of 10^10 of them fit.
  static let limit: Int128 = 1_000_000_000_000_000_000_000_000_000

  /// A decimal number such as `-12.5`, with at most 9 digits after the point; nil for anything else
  /// and past ±10^18.
  public init?(_ text: some StringProtocol) {
    let isNegative = text.hasPrefix("-")
    guard let value = Decimals.parsed(isNegative ? text.dropFirst() : text[...], digits: 9),
      value <= ExactMoney.limit
    else { return nil }
    nano = isNegative ? -value : value
  }

  /// The sum; records stay far below the 128 bits at which it would stop growing.
  public static func + (left: ExactMoney, right: ExactMoney) -> ExactMoney {
    let (sum, overflow) = left.nano.addingReportingOverflow(right.nano)
    return ExactMoney(nano: overflow ? (right.nano < 0 ? .min : .max) : sum)
  }

  /// The difference, likewise.
  public static func - (left: ExactMoney, right: ExactMoney) -> ExactMoney {
    let (difference, overflow) = left.nano.subtractingReportingOverflow(right.nano)
    return ExactMoney(nano: overflow ? (right.nano < 0 ? .max : .min) : difference)
  }

  /// Less.
  public static func < (left: ExactMoney, right: ExactMoney) -> Bool {
    left.nano < right.nano
  }

  /// All digits and no more, as `-12.5`.
  public var decimal: String {
    (nano < 0 ? "-" : "") + Decimals.text(nano.magnitude, digits: 9)
  }

  /// As a 64-bit float: for rates, never for a balance.
  public var approximate: Double { Double(nano) / 1e9 }
}

/// Decimal digits without rounding.
enum Decimals {
  /// `12.5` with `digits` 9 → 12,500,000,000; nil unless it is digits, a point and at most so many
  /// digits, within 29 digits in all.
  static func parsed(_ text: some StringProtocol, digits: Int) -> Int128? {
    let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = parts.first, !whole.isEmpty, whole.utf8.count <= 20 else { return nil }
    let fraction = parts.count > 1 ? parts[1] : ""
    guard parts.count == 1 || !fraction.isEmpty, fraction.utf8.count <= digits else { return nil }
    var value: Int128 = 0
    for byte in whole.utf8.map({ $0 }) + fraction.utf8.map({ $0 }) {
      guard (48...57).contains(byte) else { return nil }
      value = value * 10 + Int128(byte - 48)
    }
    for _ in fraction.utf8.count..<digits { value *= 10 }
    return value
  }

  static func text(_ value: UInt128, digits: Int) -> String {
    let scale = (0..<digits).reduce(UInt128(1)) { power, _ in power * 10 }
    var rest = String(value % scale)
    rest = String(repeating: "0", count: digits - rest.count) + rest
    while rest.hasSuffix("0") { rest.removeLast() }
    return String(value / scale) + (rest.isEmpty ? "" : "." + rest)
  }
}
