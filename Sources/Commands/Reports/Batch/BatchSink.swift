import Files
import LabSession
import Reports

/// Where the results of a batch go, in the order of the rows.
protocol BatchSink {
  /// Whether a page was made by a run that was stopped.
  var isDone: @Sendable (_ key: UInt64, _ name: BatchName) -> Bool { get }
  /// Takes the next results, and gives them back with what came of them.
  mutating func take(_ results: [BatchResult]) throws -> [BatchResult]
  /// Ends the output.
  ///
  /// - Returns: how many pages of runs before were moved aside.
  mutating func finish() throws -> Int
}

/// A line of JSON for each row on the standard output.
struct LineSink: BatchSink {
  let stream: AnswerStream
  let format: ReportFormat

  var isDone: @Sendable (UInt64, BatchName) -> Bool { { _, _ in false } }

  /// Bytes that are handed on together.
  private static let piece = 1 << 16

  mutating func take(_ results: [BatchResult]) throws -> [BatchResult] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(2 * LineSink.piece)
    for result in results {
      BatchLine(result: result, format: format).write(to: &bytes)
      guard bytes.count >= LineSink.piece else { continue }
      try stream.write(bytes)
      bytes.removeAll(keepingCapacity: true)
    }
    if !bytes.isEmpty { try stream.write(bytes) }
    return results
  }

  mutating func finish() -> Int { 0 }
}
