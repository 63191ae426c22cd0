import StakingModel

/// A 64-bit number in decimal digits for labels and messages, the same on every machine.
package enum FixedDecimal {
  /// The number with that many digits after the point (at most 9), rounded half away from zero;
  /// from 10^15 on in the language's shortest form.
  static func text(_ value: Double, digits: Int) -> String {
    guard value.isFinite, abs(value) < 1e15 else { return "\(value)" }
    let scale = (0..<max(0, min(digits, 9))).reduce(1.0) { power, _ in power * 10 }
    let scaled = (abs(value) * scale).rounded()
    let all = UInt128(scaled)
    let whole = grouped(String(all / UInt128(scale)))
    let sign = value < 0 && all > 0 ? "−" : ""
    guard scale > 1 else { return sign + whole }
    let rest = String(all % UInt128(scale))
    let zeros = String(repeating: "0", count: String(UInt128(scale)).count - 1 - rest.count)
    return sign + whole + "." + zeros + rest
  }

  /// A fraction as a percentage with two digits: `0.0439` → `4.39 %`.
  static func percent(_ fraction: Double) -> String {
    text(fraction * 100, digits: 2) + " %"
  }

  /// A whole number with its thousands grouped.
  static func whole(_ value: UInt64) -> String {
    grouped(String(value))
  }

  private static func grouped(_ digits: String) -> String {
    var result = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { result.append(",") }
      result.append(digit)
    }
    return result
  }
}
