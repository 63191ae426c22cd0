import Answers
import Diagnostics
import Files
import LabSession
import Parallel
import Synchronization

/// Reads rows, makes their pages on all processors, and hands them on in the order of the rows.
struct BatchRun {
  /// How many rows came to what.
  struct Count {
    var rows = 0
    var made = 0
    /// Made by a run before this one.
    var before = 0
    var failed = 0
    /// Pages of runs before that are not of these rows any more.
    var setAside = 0
    /// The first of those that have no page.
    var withoutPage: [(row: Int, id: String?)] = []
  }

  let batch: SummaryBatch
  let runner: ParallelRunner
  /// Hears how many bytes of how many were read; false stops.
  let watch: @Sendable (_ done: UInt64, _ total: UInt64) -> Bool

  /// Goes through all rows.
  ///
  /// - Returns: what came of them, and whether it was stopped before the end.
  func run(
    _ source: inout BatchSource, into sink: inout any BatchSink
  ) throws -> (count: Count, wasStopped: Bool) {
    FreedMemory.keep()
    var count = Count()
    let settings = batch.settings
    let (isDone, ready) = (sink.isDone, sink.ready)
    var read: UInt64 = 0
    let stop = StopLatch(watch, total: source.input.size ?? 0)
    while let items = try source.next(isStopped: { stop.isPulled(at: read) }) {
      let (batch, begun) = (batch, read)
      let results = runner.results(
        of: items.count, isCancelled: { stop.isPulled(at: begun) },
        piece: { ready(batch.result(of: items[$0], settings: settings, isDone: isDone)) })
      guard let results else { return (count, true) }
      for result in try sink.take(results) { count.add(result) }
      read = source.bytesRead
    }
    guard !stop.isPulled(at: read) else { return (count, true) }
    count.setAside = try sink.finish()
    return (count, false)
  }
}

/// Says a no to everybody once somebody has heard it.
private final class StopLatch: Sendable {
  private let watch: @Sendable (UInt64, UInt64) -> Bool
  private let total: UInt64
  private let pulled = Mutex(false)

  init(_ watch: @escaping @Sendable (UInt64, UInt64) -> Bool, total: UInt64) {
    (self.watch, self.total) = (watch, total)
  }

  func isPulled(at read: UInt64) -> Bool {
    pulled.withLock { pulled in
      pulled = pulled || !watch(read, total)
      return pulled
    }
  }
}

extension BatchRun.Count {
  mutating func add(_ result: BatchResult) {
    rows += 1
    switch result.outcome {
    case .page: made += 1
    case .done: before += 1
    case .failed:
      failed += 1
      if withoutPage.count < BatchAnswer.mostNamed { withoutPage.append((result.row, result.id)) }
    }
  }
}
