import Calculator
import Decimals

/// A number as an author wrote it, `249.81 α`: what it says, and how many digits it shows.
struct WrittenNumber: Hashable {
  /// What stands before the number, as `about `.
  var before: String
  /// The number.
  var number: DecimalNumber
  /// How many digits stand after the point.
  var fractionDigits: Int
  /// The unit's words after the number, possibly empty.
  var unitText: String
  /// Whether `%` and units stand after a space.
  var hasSpace: Bool

  /// Nil if there is no number in the words.
  init?(_ words: String) {
    let scalars = Array(words.unicodeScalars)
    guard let first = scalars.firstIndex(where: { ("0"..."9").contains($0) }),
      let reading = DecimalScanner.scan(scalars, from: first, .words),
      case .success(let digits) = reading.result
    else { return nil }
    let isNegative = first > 0 && ["-", "−"].contains(scalars[first - 1])
    number = isNegative ? digits.negated : digits
    fractionDigits = reading.fractionDigits
    before = WrittenNumber.text(scalars[..<(isNegative ? first - 1 : first)])
    let rest = WrittenNumber.text(scalars[reading.end...])
    hasSpace = rest.first?.isWhitespace ?? true
    unitText = PlacedText(rest[...], at: 0).trimmed.text
  }

  /// Whether a value is this number when rounded to its digits.
  func agrees(with value: DecimalNumber) -> Bool {
    value.rounded(toFraction: fractionDigits) == number.rounded(toFraction: fractionDigits)
  }

  /// A value written like this one.
  func text(of value: DecimalNumber) -> String {
    let digits = value.fixedText(fractionDigits)
    let gap = unitText.isEmpty ? "" : hasSpace ? " " : ""
    return before + digits + gap + unitText
  }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }
}
