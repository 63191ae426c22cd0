import Answers
import Diagnostics
import Holdings

/// Puts the rows of a table together that stand together and have one id.
///
/// A row that cannot be read spoils the profile it stands in, and where it may be the first of the
/// next one, that too: a page without one position would be wrong, not merely short.
struct TableItems {
  private var table: ProfileTable?
  private var rows = 0
  private var first = 1
  private var open: [ProfileTable.Row] = []
  private var fault: DiagnosticList?
  private var spoilt: DiagnosticList?

  /// Takes a row, and gives the profile that ends before it.
  ///
  /// - Throws: a header that says nothing.
  mutating func add(_ text: Result<String, DiagnosticList>) throws -> [BatchItem] {
    guard let table else {
      do throws(DiagnosticList) {
        table = try ProfileTable(header: text.get(), named: "header")
      } catch {
        throw CommandFault(error, .input)
      }
      return []
    }
    rows += 1
    let row: ProfileTable.Row
    do throws(DiagnosticList) {
      row = try table.row(text.get(), named: BatchSource.rowName)
    } catch {
      spoilt = error
      guard open.isEmpty else {
        fault = fault ?? error
        return []
      }
      return [BatchItem(row: rows, line: .failure(error))]
    }
    if let last = open.last, last.id != row.id {
      let item = end()
      begin(row)
      return [item].compactMap(\.self)
    }
    if open.isEmpty {
      begin(row)
    } else {
      open.append(row)
      spoilt = nil
    }
    return []
  }

  private mutating func begin(_ row: ProfileTable.Row) {
    first = rows
    open = [row]
    fault = spoilt
    spoilt = nil
  }

  /// The profile of the last rows.
  mutating func end() -> BatchItem? {
    guard !open.isEmpty else { return nil }
    defer { (open, fault) = ([], nil) }
    return BatchItem(
      row: first, line: fault.map(Result.failure) ?? .success(ProfileTable.line(open)))
  }
}
