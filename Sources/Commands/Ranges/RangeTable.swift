import Answers
import Calculator
import Decimals
import Diagnostics
import LabSession

/// Calculations at each point of a range.
struct RangeTable {
  /// One calculation at one point.
  enum Cell {
    case value(Value)
    /// The chain refuses it there, or it has no value.
    case fault(Diagnostic)

    var value: Value? {
      if case .value(let value) = self { value } else { nil }
    }
  }

  let request: RangeRequest
  let points: [Quantity]
  /// One row for each point, one cell for each calculation.
  let rows: [[Cell]]

  /// Computes. Throws the first fault of a calculation that has no value anywhere.
  init(_ request: RangeRequest, at points: [Quantity], in environment: Environment) throws {
    self.request = request
    self.points = points
    let count = request.expressions.count
    let cells = points.flatMap { point in request.expressions.map { (point, $0) } }
    let values = try environment.each(of: cells, "computing") { point, expression in
      var scope = request.scope
      scope.define(request.name, .quantity(point))
      return RangeTable.cell(expression, scope)
    }
    let rows = points.indices.map { Array(values[($0 * count)..<(($0 + 1) * count)]) }
    self.rows = rows
    for index in request.expressions.indices where rows.allSatisfy({ $0[index].value == nil }) {
      if case .fault(let fault)? = rows.first?[index] { throw CommandFault(fault) }
    }
  }

  private static func cell(_ expression: String, _ scope: Scope) -> Cell {
    do throws(DiagnosticList) {
      return .value(try scope.peek(SourceText(name: "", text: expression)).value)
    } catch {
      return error.all.first.map(Cell.fault) ?? .fault(Diagnostic("line.failed", "no value"))
    }
  }

  /// Why there is no value at some points, each reason once.
  var reasons: [String] {
    var seen: [String] = []
    for case .fault(let fault) in rows.joined() where !seen.contains(fault.summary) {
      seen.append(fault.summary)
    }
    return seen
  }
}
