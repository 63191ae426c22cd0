import Diagnostics
import Files
import Holdings
import TextFormats

/// One profile of a batch, not yet read, or why there is none.
struct BatchItem: Sendable {
  /// The number of its first row, from 1.
  let row: Int
  /// Its id, as far as it is known without reading the line.
  var id: String?
  /// As `{"id": …, "profile": …}` or a bare profile.
  let line: Result<String, DiagnosticList>
}

/// Profiles that come one after the other; no more of them are held than are worked on.
struct BatchSource {
  /// What the rows look like.
  enum Kind {
    case lines
    case table
  }

  /// The name in faults.
  static let rowName = "row"

  let input: ByteInput
  private var splitter: RecordSplitter
  private var table: TableItems?
  private var waiting: [BatchItem] = []
  private var isAtEnd = false
  private var rows = 0
  /// How many bytes were read.
  private(set) var bytesRead: UInt64 = 0

  /// As many profiles, or bytes of them, are handed on together.
  private static let most = (items: 512, bytes: 8_000_000)

  init(_ input: ByteInput, _ kind: Kind) {
    self.input = input
    splitter = RecordSplitter(quotes: kind == .table, limit: Profile.sizeLimit)
    table = kind == .table ? TableItems() : nil
  }

  /// The next profiles: as soon as nothing more can be had at once, for somebody may wait for the
  /// answer before they go on. Nil at the end, and when somebody wants it to stop.
  mutating func next(isStopped: () -> Bool) throws -> [BatchItem]? {
    var bytes = 0
    while !isAtEnd, waiting.count < BatchSource.most.items, bytes < BatchSource.most.bytes {
      switch try input.next(waiting.isEmpty ? 0.1 : 0) {
      case .bytes(let piece):
        bytes += piece.count
        bytesRead += UInt64(piece.count)
        for record in splitter.add(piece) { try take(record) }
      case .waiting:
        if isStopped() { return nil }
        if !waiting.isEmpty { return handOn() }
      case .end:
        isAtEnd = true
        if let record = splitter.end() { try take(record) }
        waiting += table?.end() ?? []
      }
    }
    return waiting.isEmpty ? nil : handOn()
  }

  private mutating func handOn() -> [BatchItem] {
    let items = Array(waiting.prefix(BatchSource.most.items))
    waiting.removeFirst(items.count)
    return items
  }

  private mutating func take(_ record: RecordSplitter.Record) throws {
    let text = BatchSource.text(of: record)
    if table != nil {
      waiting += try table?.add(text) ?? []
      return
    }
    rows += 1
    waiting.append(BatchItem(row: rows, line: text))
  }

  private static func text(
    of record: RecordSplitter.Record
  ) -> Result<String, DiagnosticList> {
    do throws(FileText.Fault) {
      guard case .bytes(let bytes) = record else { return .failure(DiagnosticList(tooLong)) }
      return .success(try FileText.text(of: bytes))
    } catch {
      return .failure(
        DiagnosticList(Diagnostic("file.encoding", "this row is not UTF-8 text")))
    }
  }

  private static var tooLong: Diagnostic {
    Diagnostic("batch.long", "this row is longer than a profile may be: one megabyte")
  }
}
