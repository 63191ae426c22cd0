/// Numbers as programs write very small and very large ones: `2.9e-05`.
enum ScientificNotation {
  /// More than this is beyond every amount there is.
  private static let largestExponent = 60

  /// The same number without its exponent, digit for digit: `2.9e-05` is `0.000029`. Text without
  /// an exponent stays as it is; an exponent beyond all amounts counts as one that just is.
  static func expanded(_ text: String) -> String {
    guard let letter = text.firstIndex(where: { $0 == "e" || $0 == "E" }) else { return text }
    let power = text[text.index(after: letter)...]
    let limit = power.hasPrefix("-") ? -largestExponent : largestExponent
    let exponent = Int(power).map { min(max($0, -largestExponent), largestExponent) } ?? limit
    let mantissa = text[..<letter]
    let sign = mantissa.prefix { $0 == "-" || $0 == "+" || $0 == "−" }
    let parts = mantissa.dropFirst(sign.count).split(
      separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    var digits = parts.joined()
    // Where the point stands among the digits.
    var point = parts[0].count + exponent
    if point < 1 {
      digits = String(repeating: "0", count: 1 - point) + digits
      point = 1
    }
    digits += String(repeating: "0", count: max(0, point - digits.count))
    let whole = digits.prefix(point)
    let fraction = digits.dropFirst(point)
    return sign + whole + (fraction.isEmpty ? "" : "." + fraction)
  }

  /// How many characters at the start of a text are an exponent behind a number: `e-05`.
  static func exponentLength(of text: Substring) -> Int {
    guard let letter = text.first, letter == "e" || letter == "E" else { return 0 }
    let rest = text.dropFirst()
    let sign = rest.first == "-" || rest.first == "+" ? 1 : 0
    let digits = rest.dropFirst(sign).prefix { $0.isASCII && $0.isNumber }
    return digits.isEmpty ? 0 : 1 + sign + digits.count
  }
}
