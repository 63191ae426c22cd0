/// Collects decimal digits one by one, rounding after the 38th: `12`, `-0.5`, `1e-9`.
struct DigitReader {
  private var significand: UInt128 = 0
  private var exponent = 0
  private var digits = 0
  private var hasMore = false
  private var afterPoint = false
  private var negative = false
  private(set) var sawDigit = false

  /// One more digit, 0 to 9.
  mutating func append(_ digit: UInt8) {
    sawDigit = true
    if digits < DecimalNumber.precision + 1, digits > 0 || digit > 0 {
      significand = significand * 10 + UInt128(digit)
      digits += 1
      if afterPoint { exponent -= 1 }
    } else if digits == 0 {
      if afterPoint { exponent -= 1 }
    } else {
      if digit > 0 { hasMore = true }
      if !afterPoint { exponent += 1 }
    }
  }

  /// The digits after this are a fraction.
  mutating func appendPoint() { afterPoint = true }

  /// Multiplies by a power of ten; absurd powers are kept absurd without overflowing.
  mutating func scale(byPowerOfTen power: Int) {
    exponent += max(-1_000_000, min(1_000_000, power))
  }

  /// What was read.
  func number() throws(DecimalError) -> DecimalNumber {
    try DecimalNumber.rounding(
      WideNumber(significand), exponent, negative: negative, .exact, moreBelow: hasMore)
  }

  /// Reads a whole text; false if it is not a number.
  mutating func read(_ bytes: some Sequence<UInt8>) -> Bool {
    var power: String?
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        if power != nil {
          power?.unicodeScalars.append(Unicode.Scalar(byte))
        } else {
          append(byte - 48)
        }
      case UInt8(ascii: "-") where power == nil && !sawDigit && !negative: negative = true
      case UInt8(ascii: "-") where power == "": power = "-"
      case UInt8(ascii: "+") where power == "": break
      case UInt8(ascii: ".") where power == nil && !afterPoint: appendPoint()
      case UInt8(ascii: "e") where power == nil && sawDigit: power = ""
      default: return false
      }
    }
    if let power {
      guard let value = Int(power) else { return false }
      scale(byPowerOfTen: value)
    }
    return sawDigit
  }
}
