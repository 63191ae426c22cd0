import CivilTime
import Content
import Decimals

/// `lessons/facts.tsv` as explainers use it: values to quote and sources to name.
struct FactNotes: Sendable {
  /// One fact.
  struct Fact: Sendable {
    /// The value with its unit, as it is shown: `32,000 TAO`.
    let text: String
    /// Where it is from.
    let source: String
    /// The day it was read there.
    let date: CivilDate
    /// How many days it may be trusted after that.
    let staleAfterDays: Int

    /// As a source note, for a report of some day.
    func note(on day: CivilDate) -> String {
      let age = day.day - date.day
      let warning =
        age > Int64(staleAfterDays)
        ? " That is \(Words.count(age)) days ago: look it up again." : ""
      return "\(MarkdownText.escaped(FactNotes.sentence(source))). As of \(date.text).\(warning)"
    }
  }

  static let name = "lessons/facts.tsv"

  /// By id. Lines that make no sense are left out; `lesson check` names them.
  let facts: [String: Fact]

  init(_ content: ContentLibrary) {
    var facts: [String: Fact] = [:]
    // By bytes: the table is read before the first answer.
    let lines = (content.text(FactNotes.name) ?? "").utf8.split(separator: UInt8(ascii: "\n"))
    for line in lines.dropFirst() {
      let cells = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
        .map { String(Substring($0)) }
      guard cells.count == 6, let date = CivilDate(cells[4]), let days = Int(cells[5]) else {
        continue
      }
      facts[cells[0]] = Fact(
        text: FactNotes.shown(cells[1], cells[2]), source: cells[3], date: date,
        staleAfterDays: days)
    }
    self.facts = facts
  }

  /// The fact behind a source note: `stolen-2024` is `stolen_2024`.
  subscript(note id: String) -> Fact? {
    facts[String(id.map { $0 == "-" ? "_" : $0 })]
  }

  /// Begun as a sentence is, unless it begins with the path of a file.
  private static func sentence(_ source: String) -> String {
    let isPath = source.prefix { $0 != " " }.contains("/")
    return isPath ? source : source.prefix(1).uppercased() + source.dropFirst()
  }

  private static func shown(_ value: String, _ unit: String) -> String {
    let point = value.firstIndex(of: ".") ?? value.endIndex
    let whole = value[..<point]
    let grouped = whole.allSatisfy(\.isNumber) ? NumberFormat.group(String(whole)) : String(whole)
    let isCounted = ["block", "day"].contains(unit) && value != "1"
    return grouped + value[point...] + (unit.isEmpty ? "" : " " + unit) + (isCounted ? "s" : "")
  }
}
