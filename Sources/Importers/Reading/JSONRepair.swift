import Diagnostics
import JSONText

/// Finds the JSON in what a console printed: behind lines of talk, and wrapped at 80 columns.
enum JSONRepair {
  enum Result {
    /// It does not begin like JSON.
    case none
    case broken(Diagnostic)
    case documents([JSONNode], notes: [String])
  }

  private static let limits = JSONReader.Limits(bytes: 128_000_000, depth: 32)

  static func documents(of source: SourceText) -> Result {
    guard let start = start(of: source.text) else { return .none }
    var notes: [String] = []
    if start.line > 1 {
      notes.append("\(start.line - 1) lines before the data are not part of it")
    }
    let text = start.line == 1 ? source.text : String(source.text[start.index...])
    let failure: DiagnosticList
    do throws(DiagnosticList) {
      return .documents(
        try JSONReader.documents(SourceText(name: source.name, text: text), limits: limits),
        notes: notes)
    } catch {
      failure = error
    }
    if text.utf8.contains(UInt8(ascii: "\n")) {
      let whole = SourceText(name: source.name, text: unwrapped(text))
      if let nodes = try? JSONReader.documents(whole, limits: limits) {
        return .documents(
          nodes, notes: notes + ["lines that a console had wrapped were joined again"])
      }
    }
    return .broken(withoutSource(failure.all[0]))
  }

  /// Where the first line stands that begins an object or a list; nil without one near the top.
  private static func start(of text: String) -> (index: String.Index, line: Int)? {
    let utf8 = text.utf8
    var index = utf8.startIndex
    var line = 1
    var isAtLineStart = true
    while index < utf8.endIndex, line <= 40 {
      let byte = utf8[index]
      if byte == UInt8(ascii: "\n") {
        line += 1
        isAtLineStart = true
      } else if isAtLineStart, byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") {
        return begins(utf8[index...].prefix(64)) ? (index, line) : nil
      } else if byte != 0x20, byte != 0x09, byte != 0x0D, !(line == 1 && byte >= 0xBB) {
        isAtLineStart = false
      }
      utf8.formIndex(after: &index)
    }
    return nil
  }

  /// Whether a key, another bracket or the end follows the bracket.
  private static func begins(_ bytes: Substring.UTF8View) -> Bool {
    let next = bytes.dropFirst().first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
    guard let next else { return true }
    return "\"{[}]-0123456789tfn".utf8.contains(next)
  }

  /// A line feed behind a space was added; any other took the place of a space.
  private static func unwrapped(_ text: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for byte in text.utf8 where byte != 0x0D {
      if byte != 0x0A {
        bytes.append(byte)
      } else if bytes.last != 0x20 {
        bytes.append(0x20)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The line of a fault may hold addresses: its place is told, the line is not shown.
  private static func withoutSource(_ fault: Diagnostic) -> Diagnostic {
    let place = fault.position.map { " (line \($0.line), column \($0.column))" } ?? ""
    return Diagnostic(
      fault.code, Shown.sentence(fault.summary) + place, explanation: fault.explanation,
      hint: fault.hint)
  }
}
