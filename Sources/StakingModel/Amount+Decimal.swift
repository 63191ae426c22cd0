extension Amount {
  /// The amount in TAO or alpha with all its digits and no more: `0.005035477`, `10`.
  public var decimal: String {
    let whole = rao / Amount.raoPerUnit
    let rest = rao % Amount.raoPerUnit
    guard rest > 0 else { return String(whole) }
    var digits = String(rest)
    digits = String(repeating: "0", count: 9 - digits.count) + digits
    while digits.hasSuffix("0") { digits.removeLast() }
    return "\(whole).\(digits)"
  }

  /// The sum, at most 2^64−1 rao, as the chain's `saturating_add`.
  public func addingSaturated(_ other: Amount) -> Amount {
    adding(other) ?? Amount(rao: .max)
  }

  /// The difference, at least zero, as the chain's `saturating_sub`.
  public func subtractingSaturated(_ other: Amount) -> Amount {
    subtracting(other) ?? .zero
  }
}
