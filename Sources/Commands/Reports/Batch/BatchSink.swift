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
  mutating func finish() throws
}

/// A line of JSON for each row on the standard output.
struct LineSink: BatchSink {
  let stream: AnswerStream
  let format: ReportFormat

  var isDone: @Sendable (UInt64, BatchName) -> Bool { { _, _ in false } }

  mutating func take(_ results: [BatchResult]) throws -> [BatchResult] {
    var bytes: [UInt8] = []
    for result in results { bytes += BatchLine(result: result, format: format).line.utf8 }
    try stream.write(bytes)
    return results
  }

  mutating func finish() {}
}
