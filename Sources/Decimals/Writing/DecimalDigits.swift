/// The shortest decimal digits that read back as a 64-bit number, at most seventeen:
/// `mantissa × 10^(exponent − count + 1)`.
struct DecimalDigits {
  private var mantissa: UInt64 = 0
  /// How many digits the mantissa has.
  private var count = 0
  /// The power of ten of the first digit.
  private(set) var exponent = 0

  init(_ value: Double) {
    var power = 0
    var whole: Int?
    var (seen, leading, zeros) = (0, 0, 0)
    var text = value.magnitude.description[...].utf8
    while let byte = text.popFirst() {
      switch byte {
      case UInt8(ascii: "."): whole = seen
      case UInt8(ascii: "e"):
        power = Int(Substring(text)) ?? 0
        text = text[text.endIndex...]
      case UInt8(ascii: "0"):
        seen += 1
        // Zeros count only once a digit follows them.
        if count == 0 { leading += 1 } else { zeros += 1 }
      default:
        seen += 1
        mantissa = mantissa &* DecimalDigits.power(zeros + 1) &+ UInt64(byte - 48)
        count += zeros + 1
        zeros = 0
      }
    }
    exponent = count == 0 ? 0 : power + (whole ?? seen) - 1 - leading
  }

  var isZero: Bool { mantissa == 0 }

  /// Digits behind the point.
  var places: Int { max(0, count - 1 - exponent) }

  /// Every digit, without grouping or exponent: `0.000015` for 1.5e-05, `3` for 3.
  var plain: String { text(places, grouping: false) }

  func rounded(toFraction fractionDigits: Int) -> DecimalDigits {
    let keep = exponent + 1 + fractionDigits
    guard keep < count else { return self }
    var result = self
    (result.mantissa, result.count) = (0, max(0, keep))
    guard keep >= 0 else { return result }
    let unit = DecimalDigits.power(count - keep)
    let (units, rest) = mantissa.quotientAndRemainder(dividingBy: unit)
    result.mantissa = units
    guard rest >= unit / 2 else { return result }
    result.mantissa += 1
    if result.mantissa == DecimalDigits.power(keep) {
      result.count += 1
      result.exponent += 1
    }
    return result
  }

  /// The digits with so many behind the point; those it has no digits for are zeros.
  ///
  /// - Parameter sign: what stands before them.
  func text(_ fractionDigits: Int, grouping: Bool, sign: StaticString = "") -> String {
    let top = isZero ? 0 : max(0, exponent)
    let size = sign.utf8CodeUnitCount + top + 2 + top / 3 + max(0, fractionDigits)
    return String(unsafeUninitializedCapacity: size) { buffer in
      var end = 0
      func put(_ byte: UInt8) {
        buffer[end] = byte
        end += 1
      }
      sign.withUTF8Buffer { $0.forEach(put) }
      for power in stride(from: top, through: 0, by: -1) {
        put(digit(power))
        if grouping, power > 0, power % 3 == 0 { put(UInt8(ascii: ",")) }
      }
      guard fractionDigits > 0 else { return end }
      put(UInt8(ascii: "."))
      for power in 1...fractionDigits { put(digit(-power)) }
      return end
    }
  }

  /// The digit at a power of ten.
  private func digit(_ power: Int) -> UInt8 {
    let behind = count - 1 - (exponent - power)
    guard behind >= 0, behind < count else { return UInt8(ascii: "0") }
    return UInt8(ascii: "0") + UInt8(mantissa / DecimalDigits.power(behind) % 10)
  }

  private static let powers: [UInt64] = (0..<20).map { (0..<$0).reduce(1) { one, _ in one * 10 } }

  private static func power(_ exponent: Int) -> UInt64 {
    exponent < powers.count ? powers[exponent] : 0
  }
}
