import CivilTime
import Decimals
import Diagnostics
import JSONText
import StakingEconomics
import TextFormats

/// The cells of a table of prices: read one by one, so that all faults are told at once.
struct PriceTable {
  private struct Column {
    let place: Int
    let name: String
    let subject: DayPrices.Subject
  }

  private let source: SourceText
  private let names: [String]
  private let rows: [[JSONNode]]
  private var columns: [Column] = []
  private var faults: [Diagnostic] = []
  /// Which mark stands before fractions: `,` where the table is German.
  private var isComma = false
  private var found: DayPrices

  init(_ node: JSONNode, of source: SourceText) {
    self.source = source
    names = PriceTable.cells(node, "columns").map { PriceTable.text($0) ?? "" }
    if case .object(let members) = node.content,
      case .array(let lines)? = members.first(where: { $0.key == "rows" })?.node.content
    {
      rows = lines.map { if case .array(let cells) = $0.content { cells } else { [] } }
    } else {
      rows = []
    }
    found = DayPrices(source: SafeText.neutralised(source.name, limit: 60))
  }

  static let signs = ["€": "EUR", "$": "USD", "£": "GBP", "¥": "JPY"]

  private static func cells(_ node: JSONNode, _ key: String) -> [JSONNode] {
    if case .array(let cells)? = node[key]?.content { cells } else { [] }
  }

  private static func text(_ node: JSONNode) -> String? {
    switch node.content {
    case .string(let text), .number(let text):
      let trimmed = text.drop { $0.isWhitespace }
      return trimmed.isEmpty ? nil : String(trimmed)
    default: return nil
    }
  }

  private mutating func fault(
    _ code: String, _ summary: String, _ why: String? = nil, _ hint: Hint? = nil,
    at node: JSONNode? = nil
  ) {
    // Beyond so many nobody reads on.
    guard faults.count < 100 else { return }
    faults.append(
      Diagnostic(
        code, summary, explanation: why, hint: hint, source: source,
        labels: node.map { [Diagnostic.Label($0.range)] } ?? []))
  }

  // MARK: Columns

  mutating func readColumns(otherwise currency: String?) throws(DiagnosticList) {
    for (place, name) in names.enumerated() where !PriceFile.isDate(name) {
      let shown = SafeText.neutralised(name)
      if let subject = PriceFile.subject(named: name) {
        columns.append(Column(place: place, name: shown, subject: subject))
      } else if PriceFile.isGeneral(name), let code = unit(of: place) ?? currency {
        if unit(of: place) == nil {
          found.notes.append("`\(shown)` is taken to be \(code), for it does not say its currency")
        }
        columns.append(Column(place: place, name: shown, subject: .tao(in: code)))
      } else {
        fault(
          "prices.column", "`\(shown)` is no currency and no subnet",
          PriceFile.isGeneral(name)
            ? "It says a price, and not in which currency: that is not guessed."
            : "Beside `date` each column is named by the three letters of a currency in use, for the "
              + "price of one TAO, or by a subnet, for the price of one alpha in TAO.",
          Hint("for example a first line", code: isGerman ? "Datum;EUR;SN64" : "date,EUR,SN64"))
      }
    }
    if columns.isEmpty, faults.isEmpty {
      fault(
        "prices.column", "there is no column with prices", nil,
        Hint("for example a first line", code: "date,EUR,SN64"))
    }
    for column in columns where columns.count(where: { $0.subject == column.subject }) > 1 {
      fault("prices.column", "two columns are of the same price: `\(column.name)`")
    }
    if let list = DiagnosticList(faults) { throw list }
    findMark()
  }

  private var isGerman: Bool { names.contains { ["datum", "tag"].contains($0.lowercased()) } }

  /// The currency that every cell of a column has beside its number.
  private func unit(of place: Int) -> String? {
    var code: String?
    for row in rows {
      guard place < row.count, let text = PriceTable.text(row[place]) else { continue }
      let word = PriceTable.parts(text).unit
      guard let own = PriceTable.signs[word] ?? Currency.named(word)?.code,
        code == nil || code == own
      else { return nil }
      code = own
    }
    return code
  }

  private static func parts(_ text: String) -> (number: String, unit: String) {
    let isPart: (Character) -> Bool = { "0123456789.,'’+-−eE".contains($0) }
    let number = text.filter(isPart)
    let unit = text.filter { !isPart($0) && !$0.isWhitespace }
    return unit.contains(where: \.isLetter) && number.contains(where: { "eE".contains($0) })
      ? (text.filter { "0123456789.,'’+-−".contains($0) }, text.filter { $0.isLetter })
      : (number, unit)
  }

  /// Whether a comma stands before fractions: a cell shows it, or the header is German. What a cell
  /// leaves open is said.
  private mutating func findMark() {
    var (comma, point) = (false, false)
    var open: (text: String, row: Int)?
    for (index, row) in rows.enumerated() {
      for column in columns where column.place < row.count {
        guard let text = PriceTable.text(row[column.place]) else { continue }
        let (isComma, isPoint) = (
          PriceTable.shows(",", in: text), PriceTable.shows(".", in: text)
        )
        (comma, point) = (comma || isComma, point || isPoint)
        if !isComma, !isPoint, PriceTable.isOpen(text) { open = open ?? (text, index + 1) }
      }
    }
    isComma = comma == point ? isGerman : comma
    guard let first = open else { return }
    let isDecided = comma != point
    let mark: Character = isComma ? "," : "."
    let isFraction = first.text.contains(mark)
    // Between commas an English header leaves nothing open.
    guard isDecided && !isFraction || !isDecided && (isGerman || !isCommaSeparated || !isFraction)
    else { return }
    let word = isComma ? "comma" : "point"
    found.notes.append(
      "a \(word) stands before the fraction\(isDecided ? "" : ", by the header"), so "
        + "`\(SafeText.neutralised(first.text))` in row \(first.row) "
        + (isFraction ? "has one" : "is \(PriceTable.parts(first.text).number.filter(\.isNumber))"))
  }

  /// Whether commas separate the cells.
  private var isCommaSeparated: Bool {
    let header = source.text.prefix { !$0.isNewline }
    return header.contains(",") && !header.contains(";") && !header.contains("\t")
  }

  /// Whether its one mark may group digits or stand before a fraction.
  private static func isOpen(_ text: String) -> Bool {
    let number = parts(text).number.drop { "+-−".contains($0) }
    let marks = number.filter { ".,".contains($0) }
    guard marks.count == 1, let mark = marks.first, number.first != "0" else { return false }
    let before = number.prefix { $0 != mark }
    return (1...3).contains(before.count) && number.count - before.count == 4
  }

  /// Whether this mark can only stand before a fraction: it is the last one, alone, and no group of
  /// three follows.
  private static func shows(_ mark: Character, in text: String) -> Bool {
    let number = parts(text).number
    guard let last = number.last(where: { ".,".contains($0) }), last == mark,
      number.count(where: { $0 == mark }) == 1
    else { return false }
    let behind = number.reversed().prefix { $0 != mark }.filter { $0.isNumber }
    let before = number.prefix { $0 != mark }.filter { $0.isNumber }
    return behind.count != 3 || number.hasPrefix("0\(mark)") || before.count > 3
      || number.contains(mark == "," ? "." : ",")
  }

  // MARK: Rows

  mutating func prices() throws(DiagnosticList) -> DayPrices {
    guard let date = names.firstIndex(where: PriceFile.isDate) else {
      fault("prices.column", "there is no column `date`")
      throw DiagnosticList(faults) ?? DiagnosticList(faults[0])
    }
    for (place, row) in rows.enumerated() where row.count == names.count {
      guard let day = PriceTable.day(row[date]) else {
        fault(
          "prices.date", "row \(place + 1) has no day: `date` must be a date like 2026-10-08",
          nil, isGerman ? Hint("02.10.2026 is read too") : nil, at: row[date])
        continue
      }
      for column in columns { add(row[column.place], column, on: day, row: place + 1) }
    }
    if let list = DiagnosticList(faults) { throw list }
    return found
  }

  private mutating func add(_ node: JSONNode, _ column: Column, on day: Int64, row: Int) {
    guard let text = PriceTable.text(node) else { return }
    guard let price = price(text) else {
      return fault(
        "prices.value", "row \(row): `\(column.name)` must be a price above zero",
        "An empty cell is a day without one.",
        isComma ? Hint("this table has a comma before the fraction") : nil, at: node)
    }
    if let other = found.price(of: column.subject, on: day) {
      let first = found.row(of: column.subject, on: day) ?? 0
      guard other == price else {
        return fault(
          "prices.twice",
          "rows \(first) and \(row) give two prices of \(CivilDate(day: day).text) for "
            + column.name, nil, Hint("leave one of them"), at: node)
      }
      let words = "some prices stand there twice, the same: each counts once"
      if !found.notes.contains(words) { found.notes.append(words) }
      return
    }
    found.set(price, of: column.subject, on: day, row: row)
  }

  /// A day as `2026-10-08`, with or without a time behind it, or as `08.10.2026`.
  private static func day(_ node: JSONNode) -> Int64? {
    guard let text = text(node) else { return nil }
    let word = String(text.prefix { !$0.isWhitespace && $0 != "T" })
    if let date = CivilDate(word) { return date.day }
    let parts = word.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 3, let day = parts[0], let month = parts[1], let year = parts[2],
      year >= 1_000
    else { return nil }
    return CivilDate(year: year, month: month, day: day)?.day
  }

  private func price(_ text: String) -> ExactPrice? {
    var number = PriceTable.parts(text).number
    if isComma {
      number = String(number.map { $0 == "," ? "." : $0 == "." ? "," : $0 })
    }
    guard let read = try? DecimalReader.read(number), !read.isNegative, read.approximate <= 1e12
    else {
      return nil
    }
    // Digits beyond 10^−12 are dropped.
    let kept = read.rounded(toFraction: 12, .towardZero)
    var pico = Int128(kept.significand)
    guard pico > 0 else { return nil }
    for _ in 0..<(kept.exponent + 12) { pico *= 10 }
    return ExactPrice(pico: pico)
  }
}
