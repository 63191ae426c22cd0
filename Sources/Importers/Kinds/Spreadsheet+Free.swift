import CivilTime
import Diagnostics
import Market
import StakingModel

/// Rows of a spreadsheet that are no place, and when a row was so.
extension Spreadsheet {
  static let places = Hint(
    "write the subnet's number, as 64, or root; for TAO that is not staked write free, for a sum of rows "
      + "Total")

  private static let freeWords: Set<String> = ["free", "frei", "unstaked", "not staked", "liquid"]

  func isFree(_ word: String, in snapshot: Snapshot?) -> Bool {
    guard Self.freeWords.contains(word.lowercased()) else { return false }
    if case .found? = snapshot?.find(word) { return false }
    return true
  }

  /// TAO that is not staked: it is told, and held nowhere.
  func addFree(
    _ row: TableRow, _ mark: DecimalMark, _ unit: SheetUnit, _ builder: inout ImportBuilder
  ) {
    guard let rao = amount(row, columns.amount, "the amount", .root, mark, unit, &builder) else {
      return
    }
    guard builder.file.free.isEmpty else {
      return builder.fault(
        "import.twice", row.line, "TAO that is not staked stands there already",
        hint: Hint("keep one row"))
    }
    guard let time = time(row, &builder) else { return }
    builder.file.rowsRead += 1
    builder.file.free.append(FreeBalance(rao: rao, coldkey: nil, time: time.known))
  }

  /// When a row was so, where it says it; nil after a fault.
  func time(_ row: TableRow, _ builder: inout ImportBuilder) -> (known: UnixTime?, Void)? {
    guard let column = columns.date, !row[column].isEmpty else { return (nil, ()) }
    return builder.time(row[column], row.line, .yearFirst).map { ($0.time, ()) }
  }
}
