import Diagnostics
import Files
import JSONText
import Reports
import TextFormats

/// What a batch has done, kept beside its pages: a run that was stopped goes on from it.
struct BatchLedger: Sendable {
  /// The digests of what was made, each with the size of its page.
  private(set) var keys: [UInt64: UInt64] = [:]
  /// Where an output of one file ended after the last of it.
  private(set) var end: UInt64 = 0
  let name: String
  private let folder: OutputFolder

  private static let version = "taolab-batch/1"

  /// The ledger of a run with these settings; one of other settings is begun anew.
  init(_ name: String, settings: String, in folder: OutputFolder) throws(FileFault) {
    (self.name, self.folder) = (name, folder)
    let header = #"{"batch":"\#(BatchLedger.version)","settings":"\#(settings)"}"#
    if folder.size(name) != nil, try read(after: header) { return }
    try folder.write(Array((header + "\n").utf8), name)
  }

  /// Reads what is there; false if it is of another run.
  private mutating func read(after header: String) throws(FileFault) -> Bool {
    let input = try folder.input(name)
    var splitter = RecordSplitter(quotes: false, limit: 1_000_000)
    var (seen, whole): (UInt64, UInt64) = (0, 0)
    var isFirst = true
    while true {
      let piece = try input.next(10)
      guard case .bytes(let bytes) = piece else {
        if piece == .waiting { continue }
        break
      }
      if let last = bytes.lastIndex(of: UInt8(ascii: "\n")) { whole = seen + UInt64(last) + 1 }
      seen += UInt64(bytes.count)
      for case .bytes(let line) in splitter.add(bytes) {
        let text = String(decoding: line, as: UTF8.self)
        if isFirst, text != header { return false }
        isFirst = false
        note(text)
      }
    }
    // A last line that was cut off says nothing.
    if whole < seen { try folder.cut(name, whole) }
    return !isFirst
  }

  private mutating func note(_ line: String) {
    guard let node = try? JSONReader.read(.init(name: name, text: line)) else { return }
    func number(_ key: String) -> UInt64? {
      if case .number(let text)? = node[key]?.content { UInt64(text) } else { nil }
    }
    if case .string(let text)? = node["key"]?.content, let key = UInt64(text, radix: 16),
      let bytes = number("bytes")
    {
      keys[key] = bytes
    }
    if let value = number("end") { end = value }
  }

  /// Nothing of it counts any more.
  mutating func forget() { (keys, end) = ([:], 0) }

  /// Notes results, an output of one file ending where it is said.
  func add(_ results: [BatchResult], ending: String, end: UInt64? = nil) throws(FileFault) {
    let bytes = results.flatMap { result -> [UInt8] in
      guard let members = BatchLedger.members(result, ending, end) else { return [] }
      return Array((JSONValue.object(members).text(pretty: false) + "\n").utf8)
    }
    if !bytes.isEmpty { try folder.append(bytes, name) }
  }

  private static func members(
    _ result: BatchResult, _ ending: String, _ end: UInt64?
  ) -> [JSONValue.Member]? {
    let row: [JSONValue.Member] = [
      .init("row", .integer(result.row)), .init("id", result.id.map(JSONValue.string) ?? .null),
    ]
    switch result.outcome {
    case .done: return nil
    case .page(let page):
      let made: [JSONValue.Member] = [
        .init("file", .string(result.name.file + ending)),
        .init("bytes", .integer(page.bytes.count)),
        .init("key", .string(String(result.key, radix: 16))),
      ]
      return row + made + (end.map { [.init("end", .integer($0))] } ?? [])
    case .failed:
      return row + BatchLine.faults.members(of: BatchLine(result: result, format: .json))
    }
  }
}
