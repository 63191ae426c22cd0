import Diagnostics

/// What stands before the fractions of a table: all of its amounts are looked at, and one that can be
/// read in one way only decides for all.
struct DecimalMarkFinder {
  /// An amount that can be read in two ways, as `1.450` or `42,125`.
  struct Unclear: Hashable {
    let line: Int
    let text: String

    /// The digits without their mark.
    var whole: String { text.filter { $0 != "," && $0 != "." } }
  }

  /// The first lines whose amounts decide for a comma and for a point.
  private(set) var comma: Int?
  private(set) var point: Int?
  private(set) var unclearComma: Unclear?
  private(set) var unclearPoint: Unclear?

  init(_ table: DelimitedTable, columns: [Int?]) {
    var cursor = table.body
    var row = DelimitedText.Row()
    while table.text.next(&row, at: &cursor) {
      for column in columns.compactMap(\.self) {
        count(AmountText.parts(of: table.text.text(row, column)).number, row.line)
      }
    }
  }

  private mutating func count(_ number: String, _ line: Int) {
    let digits = number.drop { "+-−".contains($0) }
    let marks = digits.utf8.filter { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ".") }
    guard let last = marks.last else { return }
    let isComma = last == UInt8(ascii: ",")
    let behind = digits.utf8.reversed().prefix { $0 != last }.count
    let before = digits.utf8.prefix { $0 != marks[0] }.count
    if marks.count == 1, behind == 3, (1...3).contains(before), digits.first != "0" {
      let unclear = Unclear(line: line, text: String(digits))
      if isComma {
        unclearComma = unclearComma ?? unclear
      } else {
        unclearPoint = unclearPoint ?? unclear
      }
    } else if Set(marks).count == 2 || marks.count == 1 {
      vote(isComma, line)
    } else {
      // Marks that come again group digits: the other one is before the fraction.
      vote(!isComma, line)
    }
  }

  private mutating func vote(_ isComma: Bool, _ line: Int) {
    if isComma { comma = comma ?? line } else { point = point ?? line }
  }
}

extension ImportBuilder {
  /// What stands before the fractions of a table, or a fault.
  mutating func decimalMark(
    of table: DelimitedTable, columns: [Int?], isGerman: Bool = false
  ) -> DecimalMark? {
    let isCommaSeparated = table.text.separator == UInt8(ascii: ",")
    // Between commas an amount with one needs quotes.
    if isCommaSeparated, !isGerman, !table.text.source.utf8.contains(UInt8(ascii: "\"")) {
      return .point
    }
    let found = DecimalMarkFinder(table, columns: columns)
    if let comma = found.comma, let point = found.point {
      fault(
        "import.amount", max(comma, point),
        "amounts have a comma before the fraction in line \(comma) and a point in line \(point)",
        hint: Hint("write all of them in one way"))
      return nil
    }
    if found.comma != nil {
      note("a comma stands before the fraction\(grouped(found.unclearPoint))")
      return .comma
    }
    if found.point != nil {
      if let unclear = found.unclearComma {
        note("a point stands before the fraction\(grouped(unclear))")
      }
      return .point
    }
    switch (found.unclearComma, found.unclearPoint) {
    case (nil, nil): return .point
    case (nil, _) where isCommaSeparated && !isGerman: return .point
    case (let comma?, nil) where isGerman && !isCommaSeparated:
      note(
        "a comma stands before the fraction, as the header is German: `\(comma.text)` in line "
          + "\(comma.line) is no \(comma.whole)")
      return .comma
    case (let unclear?, _), (nil, let unclear?): refuse(unclear)
    }
    return nil
  }

  private func grouped(_ unclear: DecimalMarkFinder.Unclear?) -> String {
    unclear.map { ", so `\($0.text)` in line \($0.line) is \($0.whole)" } ?? ""
  }

  private mutating func refuse(_ unclear: DecimalMarkFinder.Unclear) {
    let mark = unclear.text.contains(",") ? "comma" : "point"
    fault(
      "import.amount", unclear.line, "`\(unclear.text)` can be read in two ways",
      why: "A \(mark) before three digits groups them in some countries, and stands before a "
        + "fraction in others; no other amount of the file tells which.",
      hint: Hint(
        "write \(unclear.whole) if it is a whole number, or \(unclear.text)0 if it has a fraction"))
  }
}
