import CivilTime
import Decimals
import Presentation
import StakingEconomics
import StakingModel
import TextFormats

/// A cell of a table of records: the same digits on the screen and in a spreadsheet.
enum RecordsCell {
  case text(String)
  case count(Int)
  /// Money of the records' unit; nil is not known.
  case money(ExactMoney?, LedgerUnit)
  /// Rao of an asset; nil is not known.
  case rao(Int128?)
  case none

  /// For people: grouped, a true minus, a dash for what is not known.
  var styled: StyledText {
    switch self {
    case .text(let text): StyledText(text)
    case .count(let count): StyledText(NumberFormat.group(String(count)))
    case .none: StyledText("–", .dim)
    case .money, .rao: digits.map { StyledText($0, .value) } ?? StyledText("unknown", .warning)
    }
  }

  /// For spreadsheets: the same digits without groups; empty for what is not known.
  var csv: CSVText.Cell {
    switch self {
    case .text(let text): .text(text)
    case .count(let count): .number(String(count))
    case .none: .empty
    case .money, .rao:
      digits.map { .number($0.filter { $0 != "," }.replacing("−", with: "-")) } ?? .empty
    }
  }

  private var digits: String? {
    switch self {
    case .money(let money, let unit):
      money.map { NumberFormat.fixed(rao: $0.nano, RecordsCell.places(of: unit)) }
    case .rao(let rao): rao.map { NumberFormat.fixed(rao: $0, 9) }
    case .text, .count, .none: nil
    }
  }

  /// Digits of money behind the point: cents, or all that TAO has.
  private static func places(of unit: LedgerUnit) -> Int { unit == .tao ? 9 : 2 }
}

/// A table of records, for people and for spreadsheets.
struct RecordsTable {
  let caption: String
  let columns: [TextTable.Column]
  let rows: [[RecordsCell]]
  /// Columns for spreadsheets alone.
  var more: [(title: String, cells: [RecordsCell])] = []

  /// For people: at most so many rows.
  func table(upTo limit: Int) -> TextTable {
    TextTable(
      StyledText(caption), columns: columns, rows: rows.prefix(limit).map { $0.map(\.styled) })
  }

  /// For spreadsheets: every row, those with money with what it counts in.
  func csv(in unit: LedgerUnit) -> String {
    let hasMoney = rows.contains { row in
      row.contains { if case .money = $0 { true } else { false } }
    }
    return CSVText.table(
      columns: columns.map(\.title) + more.map(\.title) + (hasMoney ? ["currency"] : []),
      rows: rows.enumerated().map { place, row in
        row.map(\.csv) + more.map { $0.cells[place].csv } + (hasMoney ? [.text(unit.text)] : [])
      })
  }
}
