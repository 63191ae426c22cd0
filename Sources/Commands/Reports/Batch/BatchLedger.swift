import Diagnostics
import Files
import JSONText
import Reports

/// What a batch has done, kept beside its pages: a run that was stopped goes on from it, and one that
/// ends knows which pages of runs before are not of its rows.
///
/// Every run writes a ledger of its own, a line for each row in their order. What those before it
/// wrote waits beside it until a run has come to its end.
struct BatchLedger: Sendable {
  /// The digests of what was made, each with the size of its page.
  private(set) var keys: [UInt64: UInt64] = [:]
  /// Where an output of one file ended after the last of it.
  private(set) var end: UInt64 = 0
  let name: String
  private let folder: OutputFolder
  /// The pages of this run, as digests of their files or, in an archive, of all they are made of.
  private var current: Set<UInt64> = []
  private let isArchive: Bool

  private static let version = "taolab-batch/1"
  /// Where pages go that are not of the rows any more.
  static let aside = "old"

  private var before: String { name + ".before" }

  /// The ledger of a run with these settings.
  init(
    _ name: String, settings: String, isArchive: Bool, in folder: OutputFolder
  ) throws(FileFault) {
    (self.name, self.folder, self.isArchive) = (name, folder, isArchive)
    let header = #"{"batch":"\#(BatchLedger.version)","settings":"\#(settings)"}"#
    if folder.size(before) != nil { _ = try note(linesOf: before, header) }
    if folder.size(name) != nil {
      // A last line that was cut off says nothing.
      try folder.cut(name, try note(linesOf: name, header))
      try keepForLater()
    }
    try folder.write(Array((header + "\n").utf8), name)
  }

  /// Puts the ledger of the last run behind those before it.
  private func keepForLater() throws(FileFault) {
    guard folder.size(before) != nil else { return try folder.rename(name, before) }
    let input = try folder.input(name)
    while true {
      switch try input.next(10) {
      case .bytes(let bytes): try folder.append(bytes, before)
      case .waiting: continue
      case .end: return
      }
    }
  }

  /// Takes over what a ledger says of runs with this header; where its last whole line ends.
  private mutating func note(
    linesOf file: String, _ header: String
  ) throws(FileFault) -> UInt64 {
    var isOfThese = false
    return try BatchLedgerLines.read(file, in: folder) { line in
      if case .header(let text) = line { isOfThese = text == header }
      guard isOfThese, case .page(let page) = line else { return }
      keys[page.key] = page.bytes
      if let value = page.end { end = value }
    }
  }

  /// Nothing of it counts any more.
  mutating func forget() throws(FileFault) {
    (keys, end) = ([:], 0)
    if folder.size(before) != nil { try folder.remove(before) }
  }

  /// Notes results, an output of one file ending where it is said.
  mutating func add(
    _ results: [BatchResult], ending: String, end: UInt64? = nil
  ) throws(FileFault) {
    var bytes: [UInt8] = []
    for result in results {
      let members = members(result, ending, end)
      bytes += Array((JSONValue.object(members).text(pretty: false) + "\n").utf8)
      guard result.faults == nil else { continue }
      current.insert(isArchive ? result.key : Digest.key(result.name.file + ending))
    }
    if !bytes.isEmpty { try folder.append(bytes, name) }
  }

  private func members(
    _ result: BatchResult, _ ending: String, _ end: UInt64?
  ) -> [JSONValue.Member] {
    let row: [JSONValue.Member] = [
      .init("row", .integer(result.row)), .init("id", result.id.map(JSONValue.string) ?? .null),
    ]
    guard result.faults == nil else {
      return row + BatchLine.faults.members(of: BatchLine(result: result, format: .json))
    }
    let size = result.page.map { UInt64($0.bytes.count) } ?? keys[result.key] ?? 0
    let made: [JSONValue.Member] = [
      .init("file", .string(result.name.file + ending)), .init("bytes", .integer(size)),
      .init("key", .string(String(result.key, radix: 16))),
    ]
    return row + made + (end.map { [.init("end", .integer($0))] } ?? [])
  }
}

// MARK: What is not of these rows any more

extension BatchLedger {
  /// Whether a run before this one put something into the output that is not of its rows.
  func holdsOthers() throws(FileFault) -> Bool {
    guard folder.size(before) != nil else { return false }
    var found = false
    _ = try BatchLedgerLines.read(before, in: folder) { line in
      if case .page(let page) = line, keys[page.key] != nil, !current.contains(page.key) {
        found = true
      }
    }
    return found
  }

  /// Moves the pages of runs before that are not of this one aside, and says so in the ledger.
  ///
  /// - Returns: how many.
  func setOthersAside() throws(FileFault) -> Int {
    guard folder.size(before) != nil else { return 0 }
    var files: Set<String> = []
    _ = try BatchLedgerLines.read(before, in: folder) { line in
      guard case .page(let page) = line, !current.contains(Digest.key(page.file)),
        BatchLedger.isOfABatch(page.file), folder.size(page.file) != nil
      else { return }
      files.insert(page.file)
    }
    for file in files.sorted() {
      try folder.setAside(file, BatchLedger.aside)
      let line: JSONValue = [
        "moved": .string(file), "to": .string(BatchLedger.aside + "/" + file),
      ]
      try folder.append(Array((line.text(pretty: false) + "\n").utf8), name)
    }
    try folder.remove(before)
    return files.count
  }

  /// Forgets the runs before.
  func endBefore() throws(FileFault) {
    if folder.size(before) != nil { try folder.remove(before) }
  }

  /// Whether a name may be that of a page: a ledger is a file that anybody may have changed.
  private static func isOfABatch(_ file: String) -> Bool {
    guard let format = ReportFormat(fileName: file) else { return false }
    let ending = "." + format.rawValue
    return file.hasSuffix(ending) && BatchName.isPlain(String(file.dropLast(ending.utf8.count)))
  }
}
