public import Calculator
import CivilTime
import Decimals
public import Diagnostics

/// A constant of the protocol that lessons compute with, with its source.
public struct LessonFact: Hashable, Sendable {
  /// Its name in `fact(swap_fee)`.
  public var id: PlacedText
  /// The value with its unit.
  public var value: Quantity
  /// Where it is from.
  public var source: String
  /// The day it was read there, as `2026-10-08`.
  public var date: PlacedText
  /// How many days it may be trusted after that.
  public var staleAfterDays: Int
}

/// `lessons/facts.tsv`: one fact per line, `id value unit source date stale_after_days`, tabs between.
public struct FactTable: Sendable {
  /// The facts, in their order.
  public let facts: [LessonFact]
  /// The file.
  public let source: SourceText
  private let byID: [String: LessonFact]

  private static let columns = ["id", "value", "unit", "source", "date", "stale_after_days"]

  /// The fact of a name, or nil.
  public subscript(id: String) -> LessonFact? { byID[id] }

  /// Reads the table. Lines that make no sense are left out and reported.
  public static func parse(_ source: SourceText) -> (table: FactTable, faults: [Diagnostic]) {
    var faults: [Diagnostic] = []
    var facts: [LessonFact] = []
    var ids: Set<String> = []
    let lines = PlacedText(source.text, at: 0).lines.filter { !$0.trimmed.isEmpty }
    if lines.first?.text != columns.joined(separator: "\t") {
      faults.append(
        fault(
          0..<0, source, "the first line is not the list of columns",
          "write \(columns.joined(separator: ", ")) with tabs between"))
    }
    for line in lines.dropFirst() {
      do throws(LineFault) {
        let fact = try fact(line)
        guard ids.insert(fact.id.text).inserted else {
          throw LineFault(fact.id.range, "`\(fact.id.text)` stands here a second time", "keep one")
        }
        facts.append(fact)
      } catch {
        faults.append(fault(error.range, source, error.summary, error.hint))
      }
    }
    return (FactTable(facts: facts, source: source), faults)
  }

  private init(facts: [LessonFact], source: SourceText) {
    self.facts = facts
    self.source = source
    byID = Dictionary(facts.map { ($0.id.text, $0) }) { first, _ in first }
  }

  private struct LineFault: Error {
    var range: Range<Int>
    var summary: String
    var hint: String

    init(_ range: Range<Int>, _ summary: String, _ hint: String) {
      self.range = range
      self.summary = summary
      self.hint = hint
    }
  }

  private static func fault(
    _ range: Range<Int>, _ source: SourceText, _ summary: String, _ hint: String
  ) -> Diagnostic {
    LessonFault.factLine.at(range, in: source, summary, hint: Hint(hint))
  }

  private static func fact(_ line: PlacedText) throws(LineFault) -> LessonFact {
    let cells = line.parts(separatedBy: "\t")
    guard cells.count == columns.count, !cells[0].isEmpty else {
      throw LineFault(
        line.range, "this line has \(cells.count) cells, not \(columns.count)", "separate by tabs")
    }
    guard let value = value(cells[1].text, unit: cells[2].text) else {
      throw LineFault(
        cells[1].range, "`\(cells[1].text) \(cells[2].text)` is no value",
        "write a number or a fraction, and a unit the lab knows")
    }
    guard !cells[3].isEmpty else {
      throw LineFault(cells[0].range, "`\(cells[0].text)` has no source", "say where it is from")
    }
    guard CivilDate(cells[4].text) != nil else {
      throw LineFault(cells[4].range, "`\(cells[4].text)` is no date", "write it as 2026-10-08")
    }
    guard let days = Int(cells[5].text), (1...3650).contains(days) else {
      throw LineFault(
        cells[5].range, "`\(cells[5].text)` is no number of days", "write 1 to 3650")
    }
    return LessonFact(
      id: cells[0], value: value, source: cells[3].text, date: cells[4], staleAfterDays: days)
  }

  /// `33/65535`, `0.5`, with the name of a unit or nothing.
  private static func value(_ text: String, unit: String) -> Quantity? {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let above = DecimalNumber(digits: parts[0]) else {
      return nil
    }
    var number = above
    if parts.count == 2 {
      guard let below = DecimalNumber(digits: parts[1]),
        let quotient = try? above.divided(by: below)
      else { return nil }
      number = quotient
    }
    if unit.isEmpty { return Quantity(number) }
    if unit == "%" { return Quantity(number, .percent) }
    return UnitNames.atom(named: unit).map { Quantity(number, $0) }
  }
}
