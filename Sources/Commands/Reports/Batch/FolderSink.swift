import Files
import Parallel
import Reports
import Synchronization

/// A file for each row in a folder, with a ledger of what is done.
struct FolderSink: BatchSink {
  private let folder: OutputFolder
  private let ending: String
  private let runner: ParallelRunner
  private var ledger: BatchLedger
  private var names = BatchNames()

  /// What the ledger is called.
  static let ledgerName = "batch.ndjson"

  init(
    _ folder: OutputFolder, ending: String, settings: String, threads: Int
  ) throws(FileFault) {
    (self.folder, self.ending) = (folder, ending)
    runner = ParallelRunner(threads: threads)
    ledger = try BatchLedger(
      FolderSink.ledgerName, settings: settings, isArchive: false, in: folder)
  }

  var isDone: @Sendable (UInt64, BatchName) -> Bool {
    let (keys, folder, ending) = (ledger.keys, folder, ending)
    // A file that a loss of power left empty was not made.
    return { key, name in
      keys[key].map { $0 == folder.size(name.file + ending) } ?? false
    }
  }

  mutating func take(_ results: [BatchResult]) throws -> [BatchResult] {
    let results = results.map { names.refusingTwice($0) }
    let (folder, ending) = (folder, ending)
    let fault = Mutex<FileFault?>(nil)
    _ = runner.results(of: results.count) { index in
      guard let page = results[index].page else { return }
      do throws(FileFault) {
        try folder.write(page.bytes, results[index].name.file + ending)
      } catch {
        fault.withLock { $0 = $0 ?? error }
      }
    }
    if let fault = fault.withLock({ $0 }) { throw fault }
    try ledger.add(results, ending: ending)
    return results
  }

  mutating func finish() throws -> Int {
    try names.refuseNone()
    return try ledger.setOthersAside()
  }
}
