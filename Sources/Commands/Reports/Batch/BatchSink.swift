import Files
import JSONText
import LabSession
import Reports

/// Where the results of a batch go, in the order of the rows.
protocol BatchSink {
  /// Whether a page was made by a run that was stopped.
  var isDone: @Sendable (_ key: UInt64, _ name: BatchName) -> Bool { get }
  /// Makes a result ready to be taken, on any thread.
  var ready: @Sendable (BatchResult) -> BatchResult { get }
  /// Takes the next results, and gives them back with what came of them.
  mutating func take(_ results: [BatchResult]) throws -> [BatchResult]
  /// Ends the output.
  ///
  /// - Returns: how many pages of runs before were moved aside.
  mutating func finish() throws -> Int
}

extension BatchSink {
  var ready: @Sendable (BatchResult) -> BatchResult { { $0 } }
}

/// A line of JSON for each row on the standard output.
struct LineSink: BatchSink {
  let stream: AnswerStream
  let format: ReportFormat
  /// What every page has in common.
  let common: JSONCommonText?

  var isDone: @Sendable (UInt64, BatchName) -> Bool { { _, _ in false } }

  var ready: @Sendable (BatchResult) -> BatchResult {
    let (format, common) = (format, common)
    return { result in
      var result = result
      result.line = BatchLine(result: result, format: format, common: common).bytes
      return result
    }
  }

  /// Bytes that are handed on together.
  private static let piece = 1 << 16

  mutating func take(_ results: [BatchResult]) throws -> [BatchResult] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(2 * LineSink.piece)
    for result in results {
      // A long line is not copied, and goes out alone.
      let isLong = result.line.count >= LineSink.piece / 4
      if !isLong { bytes += result.line }
      if !bytes.isEmpty, isLong || bytes.count >= LineSink.piece {
        try stream.write(bytes)
        bytes.removeAll(keepingCapacity: true)
      }
      if isLong { try stream.write(result.line) }
    }
    if !bytes.isEmpty { try stream.write(bytes) }
    return results
  }

  mutating func finish() -> Int { 0 }
}
