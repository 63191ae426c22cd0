/// Reads a text that is a number as a whole: a setting, an option, a figure of a profile.
public enum DecimalReader {
  /// The number, with a sign if need be; spaces around it and marks of a paste do not count.
  ///
  /// - Throws: why it is none, with the likely spelling where there is one.
  public static func read(_ text: some StringProtocol) throws(DecimalFault) -> DecimalNumber {
    var scalars = text.unicodeScalars.filter { !PastedMarks.contains($0) }
    while scalars.last?.properties.isWhitespace ?? false { scalars.removeLast() }
    var start = 0
    while start < scalars.count, scalars[start].properties.isWhitespace { start += 1 }
    var isNegative = false
    if start < scalars.count, ["-", "−", "+"].contains(scalars[start]) {
      isNegative = scalars[start] != "+"
      start += 1
    }
    guard let reading = DecimalScanner.scan(scalars, from: start), reading.end == scalars.count
    else { throw .notANumber }
    let number = try reading.result.get()
    return isNegative ? number.negated : number
  }

  /// The number, readable or not, that a text begins with; nil if it begins with none.
  public static func leadingNumber(of text: String) -> Substring? {
    let scalars = Array(text.unicodeScalars)
    var start = 0
    while start < scalars.count, scalars[start].properties.isWhitespace { start += 1 }
    if start < scalars.count, ["-", "−", "+"].contains(scalars[start]) { start += 1 }
    guard start < scalars.count, let reading = DecimalScanner.scan(scalars, from: start) else {
      return nil
    }
    let end = text.unicodeScalars.index(text.startIndex, offsetBy: reading.end)
    return text[..<end]
  }

  /// A percentage as a number of percent: 17.3 for `17.3%` and `17.3 %`.
  ///
  /// - Throws: `notANumber` without the sign `%`; else what `read` throws, without the sign in `likely`.
  public static func percent(_ text: some StringProtocol) throws(DecimalFault) -> DecimalNumber {
    var rest = text[...]
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    guard rest.last == "%" else { throw .notANumber }
    return try read(rest.dropLast())
  }

  /// A whole number within bounds; nil for everything else.
  public static func whole(_ text: some StringProtocol, in range: ClosedRange<Int>) -> Int? {
    guard let whole = (try? read(text))?.whole, let number = Int(exactly: whole),
      range.contains(number)
    else { return nil }
    return number
  }
}
