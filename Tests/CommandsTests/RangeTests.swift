import Answers
import Calculator
import CivilTime
import Diagnostics
import JSONText
import Presentation
import TestSupport
import Testing

@testable import Commands
@testable import LabSession

@Suite struct RangeTests {
  private var session = Session(environment: Environment(now: UnixTime(seconds: 1_795_363_200)))

  /// The numbers of the range, as `table x` shows them.
  private func numbers(_ range: String) throws -> [String] {
    let json = try #require(session.running("table x for x = \(range)").json)
    return try #require(json["rows"]?.arrayValue).map {
      $0["values"]?.arrayValue?.first?["number"]?.stringValue ?? ""
    }
  }

  @Test(arguments: [
    (
      "1 .. 10000 log",
      [
        "1", "2", "5", "10", "20", "50", "100", "200", "500", "1000", "2000",
        "5000", "10000",
      ]
    ),
    ("10000 .. 0.1 log", ["10000", "1000", "100", "10", "1", "0.1"]),
    ("3 .. 40 log", ["3", "5", "10", "20", "40"]), ("0 .. 1 step 0.3", ["0", "0.3", "0.6", "0.9"]),
    ("3 .. 1 step −1", ["3", "2", "1"]), ("1 TAO .. 3000000000 rao step 1 TAO", ["1", "2", "3"]),
    ("0 .. 1", ["0", "0.1", "0.2", "0.3", "0.4", "0.5", "0.6", "0.7", "0.8", "0.9", "1"]),
    ("1 … 3 step 1", ["1", "2", "3"]), ("1 to 3 step 1", ["1", "2", "3"]),
  ])
  func hasRoundNumbers(range: String, numbers: [String]) throws {
    #expect(try self.numbers(range) == numbers)
  }

  @Test func asksTheCalculatorAtEachPoint() throws {
    let json = try #require(
      session.running("table buy(64, x), impact(64, x) for x = 10 TAO .. 1000 TAO log").json)
    for row in try #require(json["rows"]?.arrayValue) {
      let at = try #require(row["at"]?["number"]?.stringValue)
      let values = try #require(row["values"]?.arrayValue)
      for (call, value) in zip(["buy", "impact"], values) {
        let single = session.running("\(call)(64, \(at) TAO)").json
        #expect(single?["number"] == value["number"] && single?["unit"] == value["unit"])
      }
    }
  }

  @Test(arguments: [
    ("table", "range.words"), ("table x", "range.words"), ("table x for", "range.words"),
    ("table x for x = 1", "range.words"), ("table x for x = 1 .. 2 TAO", "range.kinds"),
    ("table x for x = 1 .. 1", "range.empty"), ("table x for x = 1 .. 2 step 0", "range.step"),
    ("table x for x = 1 .. 2 step −1", "range.step"),
    ("table x for x = 1 .. 2 step 0.0001", "range.step"),
    ("table x for x = 1 .. 2 step 1 TAO", "range.kinds"),
    ("table x for x = 0 .. 2 log", "range.sign"), ("plot x for x = −1 .. 2 log", "range.sign"),
    ("table x for TAO = 1 .. 2", "name.reserved"), ("table y for x = 1 .. 2", "name.unknown"),
    ("plot ln(0 - x) for x = 1 .. 2", "number.undefined"),
    ("table x for x = pool(64) .. 2", "range.words"),
  ])
  func refusesWithAHintThatWorks(line: String, code: String) throws {
    let answer = session.running(line)
    #expect(answer.status == .failure)
    let fault = try #require(answer.diagnostics.first)
    #expect(fault.code == code, "\(fault.summary)")
    guard code.hasPrefix("range"), let hint = fault.hint?.code else { return }
    #expect(session.running(hint).status == .success)
  }

  @Test func leavesGapsAndSaysWhy() {
    let text = session.running("table ln(x) for x = −2 .. 2 step 1").markup
      .text(for: TerminalTraits())
    #expect(text.contains("–: this has no value among the real numbers"))
    #expect(text.contains("0.693147"))
  }

  @Test(arguments: [("unicode", true, false), ("ascii", false, false), ("plain", true, true)])
  func drawsForEveryScreen(name: String, unicode: Bool, plain: Bool) {
    var session = session
    session.environment.terminal = TerminalTraits(width: 72, unicode: unicode, plain: plain)
    let line = "plot impact(64, x) for x = 1 TAO .. 10000 TAO log"
    let text = session.run(line: line).markup.text(for: session.environment.terminal)
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 72 })
    #expect(unicode || text.utf8.allSatisfy { $0 < 0x80 })
    expectGolden(text, name: "plot-\(name)")
  }
}
