/// A decimal number of any length: `±digits / 10^scale`. Every number of a vector and every result
/// of the model has such a form, so that tolerances are compared without rounding.
struct ExactNumber: Hashable, Sendable {
  var isNegative: Bool
  var magnitude: BigNatural
  var scale: Int

  init(magnitude: BigNatural, scale: Int = 0, isNegative: Bool = false) {
    self.magnitude = magnitude
    self.scale = scale
    self.isNegative = isNegative && !magnitude.isZero
  }

  /// A whole number.
  init(_ value: Int128) {
    self.init(magnitude: BigNatural(value.magnitude), isNegative: value < 0)
  }

  /// A whole number.
  init(_ value: UInt128) {
    self.init(magnitude: BigNatural(value))
  }

  /// `bits / 2^fractionBits`.
  init(_ bits: UInt128, fractionBits: Int, isNegative: Bool = false) {
    self.init(
      magnitude: BigNatural(bits) * .power(5, fractionBits), scale: fractionBits,
      isNegative: isNegative)
  }

  /// The exact value of a 64-bit float; nil if it is not finite.
  init?(_ value: Double) {
    guard value.isFinite else { return nil }
    let biased = Int(value.exponentBitPattern)
    let significand = value.significandBitPattern | (biased == 0 ? 0 : 1 << 52)
    let shift = max(biased, 1) - 1_075
    if shift >= 0 {
      self.init(
        magnitude: BigNatural(UInt128(significand)) * .power(2, shift), isNegative: value < 0)
    } else {
      self.init(
        magnitude: BigNatural(UInt128(significand)) * .power(5, -shift), scale: -shift,
        isNegative: value < 0)
    }
  }

  /// A JSON number or a string of digits; nil for other text and beyond 10^±400.
  init?(_ text: String) {
    var rest = Substring(text)
    let negative = rest.first == "-"
    if negative { rest.removeFirst() }
    let parts = rest.split(
      maxSplits: 1, omittingEmptySubsequences: false, whereSeparator: { $0 == "e" || $0 == "E" })
    var exponent = 0
    if parts.count == 2 {
      guard let value = Int(parts[1]) else { return nil }
      exponent = value
    }
    let number = (parts.first ?? "").split(
      separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let whole = number.first ?? ""
    let fraction = number.count == 2 ? number[1] : ""
    let digits = whole + fraction
    guard !digits.isEmpty, digits.count <= 400, (-400...400).contains(exponent),
      digits.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 })
    else { return nil }
    var magnitude = BigNatural.zero
    let bytes = Array(digits.utf8)
    for start in stride(from: 0, to: bytes.count, by: 18) {
      let group = bytes[start..<min(start + 18, bytes.count)]
      let value = group.reduce(UInt128(0)) { $0 * 10 + UInt128($1 - 0x30) }
      magnitude = magnitude * .power(10, group.count) + BigNatural(value)
    }
    let scale = fraction.count - exponent
    if scale < 0 { magnitude = magnitude * .power(10, -scale) }
    self.init(magnitude: magnitude, scale: max(scale, 0), isNegative: negative)
  }

  static func + (left: ExactNumber, right: ExactNumber) -> ExactNumber {
    let scale = max(left.scale, right.scale)
    let (a, b) = (left.magnitude(at: scale), right.magnitude(at: scale))
    if left.isNegative == right.isNegative {
      return ExactNumber(magnitude: a + b, scale: scale, isNegative: left.isNegative)
    }
    return ExactNumber(
      magnitude: .distance(a, b), scale: scale,
      isNegative: a < b ? right.isNegative : left.isNegative)
  }

  static func * (left: ExactNumber, right: ExactNumber) -> ExactNumber {
    ExactNumber(
      magnitude: left.magnitude * right.magnitude, scale: left.scale + right.scale,
      isNegative: left.isNegative != right.isNegative)
  }

  /// `|left − right|`.
  static func distance(_ left: ExactNumber, _ right: ExactNumber) -> ExactNumber {
    var negated = right
    negated.isNegative.toggle()
    return (left + negated).absolute
  }

  var absolute: ExactNumber { ExactNumber(magnitude: magnitude, scale: scale) }

  private func magnitude(at scale: Int) -> BigNatural {
    magnitude * .power(10, scale - self.scale)
  }

  /// Whether this is at most another number; both at least zero.
  func isAtMost(_ other: ExactNumber) -> Bool {
    let scale = max(scale, other.scale)
    return !(other.magnitude(at: scale) < magnitude(at: scale))
  }

  /// The number times 2^`fractionBits` as a whole number, cut or rounded half up; nil if it is
  /// negative or needs more than 128 bits.
  func bits(fractionBits: Int, rounded: Bool) -> UInt128? {
    guard !isNegative else { return nil }
    var value = magnitude * .power(2, fractionBits + 1)
    for _ in 0..<scale { value = value.divided(by: 10).quotient }
    if rounded { value = value + BigNatural(1) }
    return value.divided(by: 2).quotient.uint128
  }

  /// The nearest 64-bit float.
  var double: Double { Double(text) ?? .nan }

  /// The digits, all of them, without zeros at the end.
  var text: String {
    if magnitude.isZero { return "0" }
    var digits = magnitude.digits
    var scale = scale
    while scale > 0, digits.hasSuffix("0") {
      digits.removeLast()
      scale -= 1
    }
    if scale > 0 {
      if digits.count <= scale {
        digits = String(repeating: "0", count: scale + 1 - digits.count) + digits
      }
      digits.insert(".", at: digits.index(digits.endIndex, offsetBy: -scale))
    }
    return isNegative ? "-" + digits : digits
  }
}
