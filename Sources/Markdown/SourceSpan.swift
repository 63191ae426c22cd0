/// A stretch of Markdown source: lines and columns from 1, columns in UTF-8 bytes.
public struct SourceSpan: Hashable, Sendable {
  /// The first line.
  public let startLine: Int
  /// The column of the first byte.
  public let startColumn: Int
  /// The line of the last byte.
  public let endLine: Int
  /// The column of the last byte; 0 where the stretch ends with the line before.
  public let endColumn: Int
  /// The same stretch as UTF-8 offsets into the source.
  public let utf8: Range<Int>

  /// Of what nobody asked the place of.
  static let nowhere = SourceSpan(
    startLine: 1, startColumn: 1, endLine: 1, endColumn: 0, utf8: 0..<0)
}

/// Where the lines of a text begin, as CommonMark counts them: after LF, CR or CRLF.
struct LineMap: Sendable {
  private let starts: [Int]
  private let end: Int

  init(_ bytes: [UInt8]) {
    var starts = [0]
    for index in bytes.indices {
      let next = index + 1
      if bytes[index] == UInt8(ascii: "\n") {
        starts.append(next)
      } else if bytes[index] == UInt8(ascii: "\r"),
        next == bytes.count || bytes[next] != UInt8(ascii: "\n")
      {
        starts.append(next)
      }
    }
    self.starts = starts
    end = bytes.count
  }

  /// The offset of a line and column, held within the text.
  func offset(line: Int, column: Int) -> Int {
    guard line >= 1 else { return 0 }
    guard line <= starts.count else { return end }
    return min(end, starts[line - 1] + max(0, column - 1))
  }

  /// The span of a stretch of offsets.
  func span(_ range: Range<Int>) -> SourceSpan {
    let first = place(range.lowerBound)
    let last = range.isEmpty ? first : place(range.upperBound - 1)
    return SourceSpan(
      startLine: first.line, startColumn: first.column, endLine: last.line,
      endColumn: range.isEmpty ? last.column - 1 : last.column, utf8: range)
  }

  private func place(_ offset: Int) -> (line: Int, column: Int) {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return (low + 1, offset - starts[low] + 1)
  }
}
