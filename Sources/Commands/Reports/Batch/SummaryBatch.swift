import CivilTime
import Content
import Diagnostics
import Holdings
import LabSession
import Market
import Reports
import Secrets

/// What makes a row of a batch into a page: everything that rows share is in it once.
struct SummaryBatch: Sendable {
  let request: ReportRequest
  let press: SummaryPress
  let snapshot: Snapshot
  let now: UnixTime
  /// Whether rows without an id are told apart by their number, as files have to be.
  let numbersRows: Bool

  /// The digest of everything but the row that a page is made from.
  var settings: String {
    let line = request.command(of: "-", press.context.now.date)
    return Digest.hex(line + press.context.digest + press.templateDigest)
  }

  private static var secretID: Diagnostic {
    Diagnostic(
      "profile.secret", "the id looks like recovery words or a private key",
      explanation: "TaoLab never needs one, so it is shown and kept nowhere.",
      hint: Hint("give the profile another id"))
  }

  /// Makes one page.
  ///
  /// - Parameter isDone: whether a page of this key was made before.
  func result(
    of item: BatchItem, settings: String, isDone: (UInt64, BatchName) -> Bool
  ) -> BatchResult {
    var id = item.id.flatMap { Secrets.isIn($0) ? nil : $0 }
    var name = BatchName(id: id, row: numbersRows ? item.row : nil)
    do throws(DiagnosticList) {
      let row = try ProfileRow(line: item.line.get(), named: BatchSource.rowName)
      // An id is written to the page's name and to the list of results.
      if let written = row.id, Secrets.isIn(written) {
        throw DiagnosticList(Self.secretID)
      }
      id = row.id
      name = BatchName(id: id, row: numbersRows ? item.row : nil)
      let text = row.profileText
      let key = Digest.key(settings + "\n" + name.file + "\n" + text)
      let made = BatchResult(row: item.row, id: id, name: name, key: key, outcome: .done)
      if isDone(key, name) { return made }
      let profile = try row.profile(snapshot: snapshot, now: now)
      let command = request.command(of: name.file + ".json", press.context.now.date)
      return made.with(.page(press.page(profile, text: text, command: command)))
    } catch {
      return BatchResult(row: item.row, id: id, name: name, key: 0, outcome: .failed(error))
    }
  }
}
