/// Numbers as people read them, the same on every machine: `,` groups thousands, `.` is the point.
public enum NumberFormat {
  /// Every digit of an amount in rao: `143.426133419`, `10`, `0.000000001`.
  public static func exact(rao: UInt64) -> String {
    let whole = group(String(rao / 1_000_000_000))
    let fraction = trimmingZeros(padded(rao % 1_000_000_000, to: 9))
    return fraction.isEmpty ? whole : whole + "." + fraction
  }

  /// A number with exactly this many digits after the point, rounded half away from zero on its
  /// shortest decimal form.
  public static func fixed(_ value: Double, _ fractionDigits: Int) -> String {
    guard value.isFinite else { return value.isNaN ? "not a number" : value < 0 ? "−∞" : "∞" }
    let decimal = DecimalDigits(value).rounded(toFraction: fractionDigits)
    return (value < 0 && !decimal.isZero ? "−" : "") + decimal.text(fractionDigits, grouping: true)
  }

  /// A number with about `significant` digits: at least two after the point below 1,000, none lost
  /// before it.
  public static func sensible(_ value: Double, significant: Int = 6) -> String {
    guard value.isFinite, value != 0 else { return value == 0 ? "0" : fixed(value, 0) }
    let exponent = DecimalDigits(value).exponent
    return fixed(value, min(12, max(exponent >= 3 ? 0 : 2, significant - 1 - exponent)))
  }

  /// A fraction as a percentage: `0.000503548` → `0.0504 %`. Three significant digits below 10 %.
  public static func percent(_ fraction: Double, fractionDigits: Int? = nil) -> String {
    let value = fraction * 100
    if let fractionDigits { return fixed(value, fractionDigits) + " %" }
    guard value.isFinite, value != 0 else { return fixed(value, 2) + " %" }
    let exponent = DecimalDigits(value).exponent
    return fixed(value, min(8, max(2, 2 - exponent))) + " %"
  }

  /// Groups of three digits: `1234567` → `1,234,567`.
  public static func group(_ digits: String) -> String {
    var result = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { result.append(",") }
      result.append(digit)
    }
    return result
  }

  private static func padded(_ value: UInt64, to width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  private static func trimmingZeros(_ digits: String) -> String {
    var result = digits
    while result.hasSuffix("0") { result.removeLast() }
    return result
  }
}

/// The shortest decimal digits that read back as a 64-bit number: `digits × 10^(exponent − count + 1)`.
struct DecimalDigits {
  var digits: [UInt8]
  /// The power of ten of the first digit.
  var exponent: Int

  init(_ value: Double) {
    let text = "\(value.magnitude)"
    var mantissa = text
    var power = 0
    if let e = text.firstIndex(where: { $0 == "e" }) {
      mantissa = String(text[..<e])
      power = Int(text[text.index(after: e)...]) ?? 0
    }
    let point = mantissa.firstIndex(of: ".") ?? mantissa.endIndex
    let whole = mantissa[..<point].count
    let all = mantissa.compactMap(\.wholeNumberValue).map(UInt8.init)
    let leading = all.prefix { $0 == 0 }.count
    digits = Array(all.dropFirst(leading))
    exponent = power + whole - 1 - leading
    if digits.isEmpty { exponent = 0 }
  }

  var isZero: Bool { digits.allSatisfy { $0 == 0 } }

  func rounded(toFraction fractionDigits: Int) -> DecimalDigits {
    var result = self
    let keep = exponent + 1 + fractionDigits
    guard keep < digits.count else { return result }
    guard keep >= 0 else {
      result.digits = []
      return result
    }
    let up = digits[keep] >= 5
    result.digits = Array(digits[..<keep])
    guard up else { return result }
    var index = keep - 1
    while index >= 0, result.digits[index] == 9 {
      result.digits[index] = 0
      index -= 1
    }
    if index >= 0 {
      result.digits[index] += 1
    } else {
      result.digits.insert(1, at: 0)
      result.exponent += 1
    }
    return result
  }

  func text(_ fractionDigits: Int, grouping: Bool) -> String {
    func digit(_ power: Int) -> Character {
      let index = exponent - power
      return digits.indices.contains(index) ? Character("\(digits[index])") : "0"
    }
    let top = digits.isEmpty ? 0 : max(0, exponent)
    let whole = String((0...top).reversed().map(digit))
    guard fractionDigits > 0 else { return grouping ? NumberFormat.group(whole) : whole }
    let fraction = String((1...fractionDigits).map { digit(-$0) })
    return (grouping ? NumberFormat.group(whole) : whole) + "." + fraction
  }
}
