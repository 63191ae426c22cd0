/// A decimal number of up to 37 significant digits that knows whether it is exact.
///
/// Sums, differences, products and quotients are exact while the result fits into 37 digits and
/// correctly rounded (half to even) otherwise. Nothing traps: every operation that can leave the
/// range 10^−300 … 10^300 throws.
public struct DecimalNumber: Sendable {
  /// How much of the true value the digits carry; a result is as good as its worst ingredient.
  public enum Accuracy: Int, Comparable, Sendable {
    /// Every digit is there.
    case exact
    /// Rounded to 37 digits somewhere on the way, as one third is.
    case rounded
    /// Went through a function of 64-bit floating point: about 15 digits are right.
    case approximate

    /// Better accuracy first.
    public static func < (left: Accuracy, right: Accuracy) -> Bool {
      left.rawValue < right.rawValue
    }
  }

  /// The digits without trailing zeros, with the sign.
  public let significand: Int128
  /// The power of ten the digits are multiplied by.
  public let exponent: Int
  /// How much of the true value the digits carry.
  public let accuracy: Accuracy

  /// Significant digits kept.
  public static let precision = 37
  /// Results must stay between 10^−range and 10^range.
  public static let range = 300

  init(canonical significand: Int128, _ exponent: Int, _ accuracy: Accuracy) {
    self.significand = significand
    self.exponent = exponent
    self.accuracy = accuracy
  }

  /// A whole number.
  public init(_ whole: Int64) {
    let (digits, zeros) = Self.withoutTrailingZeros(UInt128(whole.magnitude))
    significand = whole < 0 ? -Int128(digits) : Int128(digits)
    exponent = zeros
    accuracy = .exact
  }

  /// Rao as TAO or alpha: an exact number with nine digits after the point.
  public init(rao: UInt64) {
    let (digits, zeros) = Self.withoutTrailingZeros(UInt128(rao))
    significand = Int128(digits)
    exponent = digits == 0 ? 0 : zeros - 9
    accuracy = .exact
  }

  /// The closest decimal to a 64-bit number, or nil if that is not finite or out of range.
  public init?(approximating value: Double) {
    guard value.isFinite, let number = DecimalNumber(digits: "\(value)") else { return nil }
    self.init(canonical: number.significand, number.exponent, .approximate)
  }

  /// Reads plain digits: `12`, `-0.5`, `1e-9`. Nil for anything else, or out of range.
  public init?(digits text: some StringProtocol) {
    var reader = DigitReader()
    guard reader.read(text.utf8), let number = try? reader.number() else { return nil }
    self = number
  }

  /// 0
  public static let zero = DecimalNumber(0)
  /// 1
  public static let one = DecimalNumber(1)
  /// 0.5
  public static let half = DecimalNumber(canonical: 5, -1, .exact)
  /// 0.01
  public static let hundredth = DecimalNumber(canonical: 1, -2, .exact)
  /// 10^−9, one rao in TAO
  public static let billionth = DecimalNumber(canonical: 1, -9, .exact)

  /// Whether it is 0.
  public var isZero: Bool { significand == 0 }
  /// Whether it is below 0.
  public var isNegative: Bool { significand < 0 }
  /// Whether every digit of the true value is there.
  public var isExact: Bool { accuracy == .exact }
  /// Digits without trailing zeros.
  public var digitCount: Int { Self.digitCount(significand.magnitude) }
  /// The power of ten of the first digit.
  public var magnitudeExponent: Int { exponent + digitCount - 1 }
  /// The closest 64-bit number.
  public var approximate: Double { Double("\(significand)e\(exponent)") ?? 0 }

  /// The same number with at most this accuracy.
  func marked(_ worst: Accuracy) -> DecimalNumber {
    DecimalNumber(canonical: significand, exponent, max(accuracy, worst))
  }

  /// The whole number it is, or nil if it has a fraction or does not fit.
  public var whole: Int64? {
    if significand == 0 { return 0 }
    guard exponent >= 0, exponent <= 18, digitCount + exponent <= 19 else { return nil }
    return Int64(exactly: significand * Int128(powersOfTen[exponent]))
  }

  static func digitCount(_ magnitude: UInt128) -> Int {
    var low = 1
    var high = powersOfTen.count
    while low < high {
      let middle = (low + high) / 2
      if magnitude < powersOfTen[middle] { high = middle } else { low = middle + 1 }
    }
    return low
  }

  static func withoutTrailingZeros(_ value: UInt128) -> (digits: UInt128, zeros: Int) {
    guard value != 0 else { return (0, 0) }
    var digits = value
    var zeros = 0
    for step in [16, 8, 4, 2, 1] {
      while true {
        let (quotient, remainder) = digits.quotientAndRemainder(dividingBy: powersOfTen[step])
        guard remainder == 0 else { break }
        digits = quotient
        zeros += step
      }
    }
    return (digits, zeros)
  }
}

/// Why an arithmetic operation has no result.
public enum DecimalError: Error, Hashable, Sendable {
  /// Beyond 10^300.
  case overflow
  /// Closer to 0 than 10^−300 without being 0.
  case underflow
  /// Something divided by 0.
  case divisionByZero
  /// Not a real number, as the root of −1.
  case undefined
  /// A unit of more parts or higher powers than the language keeps.
  case unitTooComplex
}

/// Two numbers are equal if their values are; accuracy does not count.
extension DecimalNumber: Hashable {
  /// Equal values.
  public static func == (left: DecimalNumber, right: DecimalNumber) -> Bool {
    left.significand == right.significand && left.exponent == right.exponent
  }

  /// By value.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(significand)
    hasher.combine(exponent)
  }
}
