import Calculator

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
    guard var start = words.firstIndex(where: { $0.isASCII && $0.isNumber }) else { return nil }
    var end = start
    var point: String.Index?
    while end < words.endIndex {
      let character = words[end]
      let next = words.index(after: end)
      let hasDigit = next < words.endIndex && words[next].isASCII && words[next].isNumber
      if character.isASCII, character.isNumber {
        end = next
      } else if character == "," && hasDigit && point == nil {
        end = next
      } else if character == "." && hasDigit && point == nil {
        point = end
        end = next
      } else {
        break
      }
    }
    var digits = words[start..<end].filter { $0 != "," }
    if start > words.startIndex {
      let sign = words[words.index(before: start)]
      if sign == "-" || sign == "−" {
        start = words.index(before: start)
        digits = "-" + digits
      }
    }
    guard let number = DecimalNumber(digits: digits) else { return nil }
    self.number = number
    before = String(words[..<start])
    fractionDigits = point.map { words.distance(from: $0, to: end) - 1 } ?? 0
    let rest = words[end...]
    hasSpace = rest.first?.isWhitespace ?? true
    unitText = PlacedText(rest, at: 0).trimmed.text
  }

  /// Whether a value is this number when rounded to its digits.
  func agrees(with value: DecimalNumber) -> Bool {
    value.rounded(toFraction: fractionDigits) == number.rounded(toFraction: fractionDigits)
  }

  /// A value written like this one.
  func text(of value: DecimalNumber) -> String {
    let digits = WrittenNumber.fixed(value, fractionDigits)
    let gap = unitText.isEmpty ? "" : hasSpace ? " " : ""
    return before + digits + gap + unitText
  }

  /// A number with exactly so many digits after the point, thousands grouped.
  static func fixed(_ value: DecimalNumber, _ fractionDigits: Int) -> String {
    let text = value.rounded(toFraction: fractionDigits).fullText
    guard fractionDigits > 0, !text.contains("e") else { return text }
    let point = text.firstIndex(of: ".")
    let have = point.map { text.distance(from: $0, to: text.endIndex) - 1 } ?? 0
    let zeros = String(repeating: "0", count: max(0, fractionDigits - have))
    return text + (point == nil ? "." : "") + zeros
  }
}
