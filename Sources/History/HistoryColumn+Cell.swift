import CivilTime
import Decimals
import JSONText
import SQLite
import TextFormats

extension HistoryColumn {
  /// A cell as it stands in CSV.
  func cell(_ value: HistoryBatch.Cell) -> CSVText.Cell {
    switch value {
    case .null: .empty
    case .text(let text): kind == .bits ? .number(text) : .text(text)
    case .real(let number): .number("\(number)")
    case .integer(let number):
      kind == .time ? .text(UnixTime(seconds: number).iso8601) : .number("\(number)")
    }
  }

  /// A cell in words.
  func words(for value: HistoryBatch.Cell) -> String {
    switch cell(value) {
    case .empty: "–"
    case .text(let text): SafeText.neutralised(text, limit: 60)
    case .number(let digits): name == "netuid" ? "SN\(digits)" : digits
    }
  }

  /// The cell that a value of a file is; nil if it is none.
  func value(_ node: JSONNode, before limit: Int64) -> HistoryBatch.Cell? {
    let text: String
    switch node.content {
    case .null: return isOptional ? .null : nil
    case .number(let digits): text = digits
    case .string(let words): text = words
    case .bool, .array, .object: return nil
    }
    switch kind {
    case .whole(let range):
      return Int64(text).flatMap { range.contains($0) ? .integer($0) : nil }
    case .truth: return ["0", "1"].contains(text) ? .integer(text == "1" ? 1 : 0) : nil
    case .number(let most):
      guard let number = Double(text), number > 0, number <= most else { return nil }
      return .real(number)
    case .time:
      guard let time = UnixTime(iso8601: text)?.seconds ?? CivilDate(text)?.start.seconds,
        (0..<limit).contains(time)
      else { return nil }
      return .integer(time)
    case .word(let words): return words.contains(text) ? .text(text) : nil
    case .bits: return UInt128(text) == nil ? nil : .text(text)
    case .currency: return (Currency.named(text)?.code).map { .text($0) }
    case .text:
      let plain = SafeText.neutralised(text, limit: 80)
      return plain.isEmpty ? nil : .text(plain)
    }
  }

  /// What its cells must be.
  var expected: String {
    switch kind {
    case .whole(let range): "a whole number from \(range.lowerBound) to \(range.upperBound)"
    case .number: "a number above zero"
    case .time: "a past moment as 2026-10-08T19:18:48Z, or a day"
    case .truth: "0 or 1"
    case .word(let words): words.joined(separator: ", ")
    case .currency: "the three letters of a currency in use, as EUR"
    case .text: "some text"
    case .bits: "a whole number"
    }
  }
}
