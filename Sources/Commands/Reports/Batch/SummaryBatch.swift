import CivilTime
import Content
import Diagnostics
import Holdings
import LabSession
import Market
import Reports

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

  /// Makes one page.
  ///
  /// - Parameter isDone: whether a page of this key was made before.
  func result(
    of item: BatchItem, settings: String, isDone: (UInt64, BatchName) -> Bool
  ) -> BatchResult {
    var id: String?
    var name = BatchName(id: nil, row: numbersRows ? item.row : nil)
    do throws(DiagnosticList) {
      let row = try ProfileRow(line: item.line.get(), named: BatchSource.rowName)
      id = row.id
      name = BatchName(id: id, row: numbersRows ? item.row : nil)
      let text = row.profileText
      let key = Digest.key(settings + "\n" + name.file + "\n" + text)
      let made = BatchResult(row: item.row, id: id, name: name, key: key, outcome: .done)
      if isDone(key, name) { return made }
      let profile = try row.profile(snapshot: snapshot, now: now)
      let command = request.command(of: name.file + ".json", press.context.now.date)
      return made.with(.page(try press.page(profile, text: text, command: command)))
    } catch {
      return BatchResult(row: item.row, id: id, name: name, key: 0, outcome: .failed(error))
    }
  }
}

/// What a row of a batch came to.
struct BatchResult: Sendable {
  /// What it came to.
  enum Outcome: Sendable {
    case page(SummaryPress.Page)
    case failed(DiagnosticList)
    /// It was made before.
    case done
  }

  let row: Int
  let id: String?
  let name: BatchName
  /// The digest of everything it is made from.
  let key: UInt64
  var outcome: Outcome

  /// The same row with another outcome.
  func with(_ outcome: Outcome) -> BatchResult {
    var result = self
    result.outcome = outcome
    return result
  }

  var faults: DiagnosticList? {
    if case .failed(let faults) = outcome { faults } else { nil }
  }

  var page: SummaryPress.Page? {
    if case .page(let page) = outcome { page } else { nil }
  }
}

/// What a page is called among its like: the id as far as it can be part of a file's name.
struct BatchName: Hashable, Sendable {
  /// Letters, digits, `-`, `_` and `.`, without an ending.
  let file: String

  private static let longest = 80

  init(id: String?, row: Int?) {
    guard let id else {
      file = row.map { "row-\($0)" } ?? "profile"
      return
    }
    let safe = String(
      decoding: id.utf8.prefix(BatchName.longest).map { byte in
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: byte
        default: "-_.".utf8.contains(byte) ? byte : UInt8(ascii: "_")
        }
      }, as: UTF8.self)
    guard safe != id || safe.hasPrefix(".") || safe.hasPrefix("-") else {
      file = safe
      return
    }
    // Two ids that look alike after this have two names.
    file = "id-" + safe.drop { ".-".contains($0) } + "-" + Digest.hex(id).prefix(8)
  }
}
