import Diagnostics
import Files
import JSONText
import TextFormats

/// The lines of a ledger, read one after the other: it may be longer than there is memory.
enum BatchLedgerLines {
  /// What a line says; faults say nothing to a later run.
  enum Line {
    case header(String)
    case page(Page)
  }

  /// A page that was made.
  struct Page {
    let file: String
    let key: UInt64
    let bytes: UInt64
    /// Where the output ended behind it, if that is one file.
    let end: UInt64?
  }

  /// Hands on every whole line that says something.
  ///
  /// - Returns: where the last whole line ends.
  static func read(
    _ name: String, in folder: OutputFolder, _ take: (Line) -> Void
  ) throws(FileFault) -> UInt64 {
    let input = try folder.input(name)
    var splitter = RecordSplitter(quotes: false, limit: 1_000_000)
    var (seen, whole): (UInt64, UInt64) = (0, 0)
    while true {
      let piece = try input.next(10)
      guard case .bytes(let bytes) = piece else {
        if piece == .waiting { continue }
        return whole
      }
      if let last = bytes.lastIndex(of: UInt8(ascii: "\n")) { whole = seen + UInt64(last) + 1 }
      seen += UInt64(bytes.count)
      for case .bytes(let line) in splitter.add(bytes) {
        if let line = BatchLedgerLines.line(String(decoding: line, as: UTF8.self)) { take(line) }
      }
    }
  }

  private static func line(_ text: String) -> Line? {
    guard let node = try? JSONReader.read(.init(name: "ledger", text: text)) else { return nil }
    if node["batch"] != nil { return .header(text) }
    func number(_ key: String) -> UInt64? {
      if case .number(let text)? = node[key]?.content { UInt64(text) } else { nil }
    }
    guard case .string(let file)? = node["file"]?.content,
      case .string(let digits)? = node["key"]?.content, let key = UInt64(digits, radix: 16),
      let bytes = number("bytes")
    else { return nil }
    return .page(Page(file: file, key: key, bytes: bytes, end: number("end")))
  }
}
