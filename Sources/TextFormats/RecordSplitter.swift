/// Cuts bytes that come piece after piece into records: lines, or rows of CSV, whose quoted cells may
/// hold line ends.
public struct RecordSplitter: Sendable {
  /// One record.
  public enum Record: Hashable, Sendable {
    /// Its bytes without the line end.
    case bytes([UInt8])
    /// It was longer than is read.
    case tooLong
  }

  private let quotes: Bool
  private let limit: Int
  private var rest: [UInt8] = []
  private var isQuoted = false
  private var isTooLong = false

  /// A splitter.
  ///
  /// - Parameters:
  ///   - quotes: whether a line end inside double quotes is part of the record.
  ///   - limit: the most bytes of a record; more are not kept.
  public init(quotes: Bool, limit: Int) {
    self.quotes = quotes
    self.limit = limit
  }

  /// The records that end in these bytes. Empty lines are none.
  public mutating func add(_ bytes: [UInt8]) -> [Record] {
    var records: [Record] = []
    var start = bytes.startIndex
    for index in bytes.indices {
      let byte = bytes[index]
      if quotes, byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      guard byte == UInt8(ascii: "\n"), !isQuoted else { continue }
      keep(bytes[start..<index])
      if let record = take() { records.append(record) }
      start = index + 1
    }
    keep(bytes[start...])
    return records
  }

  /// What is left behind the last line end.
  public mutating func end() -> Record? { take() }

  private mutating func keep(_ bytes: ArraySlice<UInt8>) {
    guard !isTooLong else { return }
    rest += bytes
    guard rest.count > limit else { return }
    isTooLong = true
    rest = []
  }

  private mutating func take() -> Record? {
    defer {
      rest.removeAll(keepingCapacity: true)
      (isTooLong, isQuoted) = (false, false)
    }
    if isTooLong { return .tooLong }
    if rest.last == UInt8(ascii: "\r") { rest.removeLast() }
    let isEmpty = rest.allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    return isEmpty ? nil : .bytes(rest)
  }
}
