import Diagnostics

/// Which of two numbers before a year is the day, for programs that write what an account is set to: all
/// dates of a column are looked at, and one that can be read in one way only decides for all.
struct DateOrderFinder {
  /// The first line with a day that stands first, and with one that stands second.
  private(set) var dayFirst: Int?
  private(set) var monthFirst: Int?
  /// The first that can be read in two ways.
  private(set) var unclear: (line: Int, text: String)?

  init(_ table: DelimitedTable, column: Int) {
    var cursor = table.body
    var row = DelimitedText.Row()
    while table.text.next(&row, at: &cursor) {
      count(table.text.text(row, column), row.line)
    }
  }

  private mutating func count(_ text: String, _ line: Int) {
    let day = text.prefix { $0 != " " && $0 != "," && $0 != "T" }
    // Points stand behind the day wherever they are used, and a year of four digits never stands first here.
    guard let mark = day.first(where: { !$0.isASCII || !$0.isNumber }), "/-".contains(mark) else {
      return
    }
    let numbers = day.split(separator: mark).compactMap { Int($0) }
    guard numbers.count == 3, numbers[0] <= 31, numbers[1] <= 31, numbers[0] != numbers[1] else {
      return
    }
    if numbers[0] > 12 {
      dayFirst = dayFirst ?? line
    } else if numbers[1] > 12 {
      monthFirst = monthFirst ?? line
    } else {
      unclear = unclear ?? (line, String(day))
    }
  }
}

extension ImportBuilder {
  /// The order of a column's dates, or a fault.
  mutating func dateOrder(of table: DelimitedTable, column: Int) -> DateText.Order? {
    let found = DateOrderFinder(table, column: column)
    switch (found.dayFirst, found.monthFirst, found.unclear) {
    case (let day?, let month?, _):
      fault(
        "import.date", max(day, month),
        "dates have the day first in line \(day) and the month first in line \(month)",
        hint: Hint("write all of them in one way"))
      return nil
    case (nil, nil, let unclear?):
      fault(
        "import.date", unclear.line, "`\(unclear.text)` can be read in two ways",
        why:
          "It depends on the account whether the day or the month stands first, and no other date "
          + "of the file tells.",
        hint: Hint("write dates as 2026-04-03, or with points as 03.04.2026, the day first"))
      return nil
    case (nil, _?, _): return .monthFirst
    default: return .dayFirst
    }
  }
}
