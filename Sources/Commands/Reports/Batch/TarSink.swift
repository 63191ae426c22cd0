import Answers
import Diagnostics
import Files
import Reports

/// One archive with a file for each row. It grows beside its name and takes it at the end, so that
/// there is never half of one; a ledger says what is in it.
struct TarSink: BatchSink {
  private let folder: OutputFolder
  private let name: String
  private let ending: String
  private let time: Int64
  private var ledger: BatchLedger
  private var names = BatchNames()
  private var size: UInt64

  private var part: String { name + ".part" }

  /// - Parameter time: when its files were made, in seconds of 1970.
  init(
    _ name: String, in folder: OutputFolder, ending: String, settings: String, time: Int64
  ) throws(FileFault) {
    (self.folder, self.name, self.ending, self.time) = (folder, name, ending, time)
    ledger = try BatchLedger(name + ".ndjson", settings: settings, isArchive: true, in: folder)
    size = ledger.end
    if let there = folder.size(name + ".part"), there >= size, size > 0 {
      try folder.cut(name + ".part", size)
    } else {
      // Without its beginning the rest of it is nothing.
      try ledger.forget()
      size = 0
      try folder.write([], name + ".part")
    }
  }

  var isDone: @Sendable (UInt64, BatchName) -> Bool {
    let keys = ledger.keys
    return { key, _ in keys[key] != nil }
  }

  mutating func take(_ results: [BatchResult]) throws -> [BatchResult] {
    let results = results.map { names.refusingTwice($0) }
    var bytes: [UInt8] = []
    for result in results {
      guard let page = result.page else { continue }
      bytes += TarEntry(name: result.name.file + ending, time: time, page.bytes).bytes
    }
    if !bytes.isEmpty { try folder.append(bytes, part) }
    size += UInt64(bytes.count)
    try ledger.add(results, ending: ending, end: size)
    return results
  }

  mutating func finish() throws -> Int {
    do {
      try names.refuseNone()
      if try ledger.holdsOthers() { throw TarSink.changed }
    } catch let fault as CommandFault {
      try ledger.forget()
      try folder.remove(part)
      throw fault
    }
    try folder.append(TarEntry.end, part)
    try folder.settle(part)
    try folder.rename(part, name)
    try ledger.endBefore()
    return 0
  }

  private static var changed: CommandFault {
    CommandFault(
      Diagnostic(
        "batch.changed", "the rows are not those that the archive was begun with",
        explanation: "It would hold pages that are not of these rows, so it was given up.",
        hint: Hint("type the same line again: it makes all pages anew")))
  }
}
