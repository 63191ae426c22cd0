import Decimals

/// Amounts as files write them, in whole 10^−9: rao of TAO or alpha, billionths of a currency.
enum AmountText {
  /// What an amount says.
  struct Reading: Hashable {
    /// In 10^−9 of the unit, digits below it dropped.
    var nano: Int128
    /// Whether digits were dropped.
    var isCut = false
    /// Whether it had a fraction.
    var hasFraction = false
  }

  enum Fault: Error, Hashable {
    case notANumber
    /// Separators that group nothing, with the likely spelling.
    case separators(likely: String?)
    case tooLarge
  }

  /// More than this of anything is beyond all amounts there are, in 10^−9.
  static let limit: Int128 = 1_000_000_000_000_000_000_000_000_000

  /// Reads a number that stands alone.
  static func read(
    _ text: String, mark: DecimalMark = .point
  ) throws(Fault) -> Reading {
    if mark == .point, let reading = plain(text) { return reading }
    let number: DecimalNumber
    do throws(DecimalFault) {
      number = try DecimalReader.read(mark == .point ? text : swapped(text))
    } catch {
      switch error {
      case .range(.underflow): return Reading(nano: 0, isCut: true, hasFraction: true)
      case .range: throw .tooLarge
      case .separators(let likely, _): throw .separators(likely: likely)
      default: throw .notANumber
      }
    }
    return try reading(number)
  }

  /// The commonest spelling, digits and at most one point, without a detour.
  private static func plain(_ text: String) -> Reading? {
    var value: Int128 = 0
    var (digits, behind) = (0, -1)
    var isNegative = false
    var isCut = false
    for (index, byte) in text.utf8.enumerated() {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        digits += 1
        if behind >= 0 { behind += 1 }
        if behind > 9 {
          isCut = isCut || byte != UInt8(ascii: "0")
        } else {
          value = value * 10 + Int128(byte - UInt8(ascii: "0"))
        }
      case UInt8(ascii: ".") where behind < 0 && digits > 0: behind = 0
      case UInt8(ascii: "-") where index == 0: isNegative = true
      default: return nil
      }
      if digits > 24 && behind < 0 { return nil }
    }
    guard digits > 0, behind != 0 else { return nil }
    for _ in max(0, min(behind, 9))..<9 { value *= 10 }
    guard value <= limit else { return nil }
    return Reading(nano: isNegative ? -value : value, isCut: isCut, hasFraction: behind > 0)
  }

  private static func reading(_ number: DecimalNumber) throws(Fault) -> Reading {
    let kept = number.rounded(toFraction: 9, .towardZero)
    let power = kept.exponent + 9
    guard kept.isZero || power + kept.digitCount <= 28 else { throw .tooLarge }
    var nano = kept.significand
    if !kept.isZero { for _ in 0..<max(0, power) { nano *= 10 } }
    return Reading(
      nano: nano, isCut: kept != number || !number.isExact, hasFraction: number.exponent < 0)
  }

  /// Points and commas exchanged.
  private static func swapped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      result.append(scalar == "," ? "." : scalar == "." ? "," : scalar)
    }
    return String(result)
  }

  /// The number and what stands beside it: `42,125.5 τ`, `τ1,250.0`, `512.0ش`, `$268.00`, `1.25k`.
  static func parts(of text: String) -> (number: String, unit: String) {
    let clean = PastedMarks.removed(from: text)
    let isPart: (Unicode.Scalar) -> Bool = {
      ("0"..."9").contains($0) || ".,'’+-−".unicodeScalars.contains($0)
    }
    let scalars = clean.unicodeScalars
    guard let first = scalars.firstIndex(where: isPart),
      let last = scalars.lastIndex(where: { ("0"..."9").contains($0) }), first <= last
    else { return ("", trimmed(clean[...])) }
    let end = scalars.index(after: last)
    var number = String(clean[first..<end])
    var unit = trimmed(clean[..<first]) + trimmed(clean[end...])
    // `α64` and `SN64` are no number behind a sign.
    if let letter = number.firstIndex(where: { $0.isLetter }), !isPower(number[letter...]) {
      unit = trimmed(number[letter...]) + unit
      number = trimmed(number[..<letter])
    }
    return (number, unit)
  }

  /// `e-05` behind a number, as programs write small ones.
  private static func isPower(_ text: Substring) -> Bool {
    guard text.first == "e" || text.first == "E" else { return false }
    let digits = text.dropFirst().drop { $0 == "-" || $0 == "+" }
    return !digits.isEmpty && digits.allSatisfy { $0.isASCII && $0.isNumber }
  }

  /// The number beside a subnet's sign; nil where letters stand beside it that are no sign.
  static func signed(_ text: String) -> String? {
    let parts = parts(of: text)
    guard !parts.number.isEmpty, parts.unit.unicodeScalars.count <= 3,
      parts.unit.unicodeScalars.allSatisfy({ !$0.isASCII })
    else { return nil }
    return parts.number
  }

  static func trimmed(_ text: Substring) -> String {
    var rest = text
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return String(rest)
  }
}

/// What stands before a fraction.
enum DecimalMark: String, Hashable, Sendable {
  case point, comma
}
