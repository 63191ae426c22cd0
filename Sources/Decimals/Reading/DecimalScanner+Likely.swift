/// What was probably meant by separators that group nothing.
extension DecimalScanner {
  /// The likely spelling: `231.50` for `231,50`, `1,234.56` for `1.234,56`, `1,000,000` for `1.000.000`.
  func likely(_ first: Range<Int>, _ pieces: [Piece]) -> String? {
    guard let last = pieces.last, !first.isEmpty, last.digits.upperBound - first.lowerBound <= 60
    else { return nil }
    let earlier = pieces.dropLast()
    let isInThrees =
      earlier.allSatisfy { $0.digits.count == 3 } && (earlier.isEmpty || first.count <= 3)
    let whole = ([first] + earlier.map(\.digits)).map(digits).joined()
    let kinds = Set(earlier.map(\.separator))
    guard kinds.isSubset(of: [last.separator]) else {
      // The last separator is another one: it is the point.
      let isPoint = last.separator == .point || last.separator == .comma
      return kinds.count == 1 && isInThrees && isPoint ? spelled(whole, digits(last.digits)) : nil
    }
    switch last.separator {
    case .comma where earlier.isEmpty: return spelled(whole, digits(last.digits))
    case .point where isInThrees && last.digits.count == 3:
      return spelled(whole + digits(last.digits), "")
    case .point where isInThrees, .comma where isInThrees && last.digits.count < 3:
      return spelled(whole, digits(last.digits))
    case .comma: return spelled(whole + digits(last.digits), "", grouping: false)
    case .point, .apostrophe, .space: return nil
    }
  }

  private func digits(_ range: Range<Int>) -> String {
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars[range].lazy.filter { $0 != "_" })
    return text
  }

  private func spelled(_ whole: String, _ fraction: String, grouping: Bool = true) -> String {
    let isGrouped = grouping && !style.commasSeparate && !whole.hasPrefix("0")
    return (isGrouped ? NumberFormat.group(whole) : whole)
      + (fraction.isEmpty ? "" : "." + fraction)
  }
}
