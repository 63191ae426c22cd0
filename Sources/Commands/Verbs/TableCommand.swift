import Answers
import ArgumentParser
import Calculator
import JSONText
import LabSession
import Presentation

/// `table`: calculations over a range, as numbers.
struct TableCommand: LabCommand {
  static let configuration = CommandConfiguration(
    commandName: "table", abstract: "Calculations over a range of numbers.",
    usage: "table CALCULATION[, CALCULATION …] for NAME = FROM .. TO [step STEP | log]",
    discussion: "Without a step there are 11 rows; with log, the round numbers between the ends.")
  static let examples = [
    "table buy(64, x), impact(64, x) for x = 1 TAO .. 10000 TAO log",
    "table apy(r) for r = 5% .. 20% step 5%",
  ]
  static let group = CommandGroupName.understand

  @Argument(help: "A calculation and the range of a name in it.")
  var words: [String] = []
  @OptionGroup var common: CommonOptions

  static func completions(
    after words: [String], typed: String, in session: inout Session
  ) -> [LineCompletions.Candidate] {
    RangeCompletion.candidates(after: words)
  }

  mutating func answer(in session: inout Session) throws -> Answer {
    let request = try RangeRequest(
      words, scope: try session.scope(), example: TableCommand.examples[0])
    let points: [Quantity]
    do throws(QuantityRange.Problem) {
      points = try request.range.roundPoints()
    } catch {
      throw error.fault(TableCommand.examples[0])
    }
    let table = try RangeTable(request, at: points, in: session.environment)
    return Answer(table.markup, json: RangeTable.record.json(of: table))
  }
}

/// What comes behind a calculation over a range.
enum RangeCompletion {
  static func candidates(after words: [String]) -> [LineCompletions.Candidate] {
    guard let index = words.lastIndex(of: "for") else {
      return words.isEmpty ? [] : [.init("for", note: "over which numbers")]
    }
    guard words[index...].contains(where: { $0.contains("..") }) else { return [.init("..")] }
    return [.init("log", note: "equal factors"), .init("step", note: "equal distances")]
  }
}

extension RangeTable {
  /// One row for each point; the unit of a column stands in its heading where all cells share it.
  var markup: Markup {
    let values = request.expressions.indices.map { column in rows.map { $0[column].value } }
    let units = values.map(RangeTable.commonUnit)
    let pointUnit = points.first?.unit.symbol ?? ""
    let columns =
      [TextTable.Column(RangeTable.heading(request.name, pointUnit), .number)]
      + zip(request.expressions, units).map { expression, unit in
        TextTable.Column(RangeTable.heading(expression, unit ?? ""), .number)
      }
    let cells = zip(points, rows).map { point, row in
      [StyledText(Quantity(point.number).text)]
        + zip(row, units).map { cell, unit in RangeTable.text(cell, without: unit) }
    }
    var blocks: [Markup.Block] = [
      .table(TextTable(StyledText(), columns: columns, rows: cells))
    ]
    blocks += reasons.map { .paragraph(StyledText("–: \($0)", .dim)) }
    return Markup(blocks)
  }

  private static func commonUnit(_ values: [Value?]) -> String? {
    let units = Set(values.compactMap { $0?.quantity?.unit.symbol })
    let isAllQuantities = values.allSatisfy { $0 == nil || $0?.quantity != nil }
    return isAllQuantities && units.count == 1 ? units.first : nil
  }

  static func heading(_ text: String, _ unit: String) -> String {
    unit.isEmpty ? text : "\(text) [\(unit)]"
  }

  private static func text(_ cell: Cell, without unit: String?) -> StyledText {
    guard let value = cell.value else { return StyledText("–", .dim) }
    guard unit != nil, let quantity = value.quantity else { return StyledText(value.text, .value) }
    // Money keeps its digits, so the unit is cut off the text instead of off the quantity.
    let text = quantity.text
    let end = text.firstIndex { $0 == " " } ?? text.endIndex
    return StyledText(String(text[..<end]), .value)
  }
}
