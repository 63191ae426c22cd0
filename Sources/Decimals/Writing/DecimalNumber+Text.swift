extension DecimalNumber {
  /// Every digit without grouping, for machines: `-1234.5`, `1e-40`.
  public var plainText: String {
    let text = positional(significand.magnitude, exponent, grouped: false)
    return isNegative ? "-" + text : text
  }

  /// Every digit with grouping, for people: `−1,234.5`.
  public var fullText: String {
    let text = positional(significand.magnitude, exponent, grouped: true)
    return isNegative ? "−" + text : text
  }

  /// A number fit for reading: short exact numbers whole, others with about six significant digits
  /// but never fewer than `keptFraction` after the point.
  ///
  /// `isShortened` says that the text is not the whole truth: digits were left out, or the number was
  /// rounded on the way.
  public func sensibleText(keptFraction: Int) -> (text: String, isShortened: Bool) {
    if isZero { return ("0", !isExact) }
    let isShort = digitCount <= 15 && exponent >= -max(9, keptFraction) && magnitudeExponent <= 20
    if isShort { return (fullText, !isExact) }
    let first = magnitudeExponent
    var places = max(keptFraction, 5 - first, first < 3 ? 2 : 0)
    if first > 20 || first < -18 { places = 5 - first }
    let short = rounded(toFraction: places)
    return (short.fullText, short != self || !isExact)
  }

  /// Exactly so many digits after the point, thousands grouped; rounded half away from zero.
  public func fixedText(_ fractionDigits: Int) -> String {
    let text = rounded(toFraction: fractionDigits).fullText
    guard fractionDigits > 0, !text.contains("e") else { return text }
    let point = text.firstIndex(of: ".")
    let have = point.map { text.distance(from: $0, to: text.endIndex) - 1 } ?? 0
    let zeros = String(repeating: "0", count: max(0, fractionDigits - have))
    return text + (point == nil ? "." : "") + zeros
  }

  private func positional(_ digits: UInt128, _ power: Int, grouped: Bool) -> String {
    let text = String(digits)
    let first = power + text.count - 1
    if digits != 0, first > 40 || first < -40 {
      let tail = text.dropFirst()
      return text.prefix(1) + (tail.isEmpty ? "" : "." + tail) + "e\(first)"
    }
    let whole: String
    var fraction = ""
    if power >= 0 {
      whole = text + String(repeating: "0", count: power)
    } else if text.count > -power {
      whole = String(text.dropLast(-power))
      fraction = String(text.suffix(-power))
    } else {
      whole = "0"
      fraction = String(repeating: "0", count: -power - text.count) + text
    }
    let shown = grouped ? NumberFormat.group(whole) : whole
    return fraction.isEmpty ? shown : shown + "." + fraction
  }
}
