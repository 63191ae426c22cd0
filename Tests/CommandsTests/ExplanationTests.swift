import Calculator
import CivilTime
import Decimals
import Diagnostics
import JSONText
import Testing

@testable import Answers
@testable import Commands
@testable import LabSession

/// The summary explains its figures as `why` does: each formula with its numbers comes to what is stated.
@Suite struct ExplanationTests {
  private func summary(_ lines: [String]) throws -> JSONValue {
    var session = Session(environment: Environment(now: UnixTime(seconds: 1_795_363_200)))
    for line in lines { #expect(session.run(line: line).status == .success, "\(line)") }
    return try #require(session.run(line: "report summary --json").json)
  }

  private static let held = [
    "hold 120 TAO on root with take 9%", "hold 1500.5 α64", "hold 400 α51",
    "hold 50 TAO at Shop quoted 6% on 2026-09-01",
  ]

  @Test func everyFormulaComesToItsFigure() throws {
    let json = try summary(Self.held)
    let parts = try #require(json["explanations"]?.arrayValue)
    #expect(
      parts.compactMap { $0["part"]?.stringValue } == [
        "first", "leaving", "earning", "exits", "range", "ways", "net", "tips",
      ])
    var names: Set<String> = []
    for part in parts {
      let figures = try #require(part["figures"]?.arrayValue)
      #expect(!figures.isEmpty)
      for figure in figures {
        names.insert(try #require(figure["name"]?.stringValue))
        try check(figure)
      }
    }
    // Every row of the tables, and every headline.
    for name in [
      "earned_365", "leaving", "lost", "low", "high", "at_risk", "spot2", "received2", "left1",
      "left2", "lost3", "left4", "earned1_365", "grown2_365", "earned3_365", "earned4_365",
      "in_hand1", "in_hand2", "in_hand", "received64_10", "exit64_10", "exit_lost51_100",
      "price_impact64", "largest64_1", "low_365", "middle_182", "high_30", "bets", "on_root",
      "in_other_keys", "all_on_root", "fallen",
    ] { #expect(names.contains(name), "\(name)") }
  }

  /// The figures are those that the rest of the page shows.
  @Test func theySayWhatThePageSays() throws {
    let json = try summary(Self.held)
    func value(_ name: String) throws -> String? {
      let figures = json["explanations"]?.arrayValue?.flatMap { $0["figures"]?.arrayValue ?? [] }
      return try #require(figures).first { $0["name"]?.stringValue == name }?["value"]?.stringValue
    }
    func digits(_ rao: JSONValue?) throws -> String {
      let text = try #require(rao?.numberText)
      let padded = String(repeating: "0", count: max(0, 10 - text.count)) + text
      let whole = padded.dropLast(9)
      let rest = String(padded.suffix(9).reversed().drop { $0 == "0" }.reversed())
      return rest.isEmpty ? String(whole) : "\(whole).\(rest)"
    }
    #expect(try value("leaving") == digits(json["total"]?["leaving_today"]?["rao"]))
    #expect(try value("lost") == digits(json["total"]?["lost_by_leaving_rao"]))
  }

  @Test func hiddenAmountsAreNotExplained() throws {
    var session = Session(environment: Environment(now: UnixTime(seconds: 1_795_363_200)))
    for line in Self.held { _ = session.run(line: line) }
    let json = try #require(session.run(line: "report summary --redact --json").json)
    #expect(json["explanations"]?.arrayValue?.isEmpty == true)
    let page = session.run(line: "report summary --redact --format html").verbatim ?? ""
    #expect(!page.contains("class=\"why\"") && !page.contains("data-model"))
  }

  private func check(_ figure: JSONValue) throws {
    let name = figure["name"]?.stringValue ?? ""
    var scope = Scope()
    func value(_ text: String) throws -> Quantity {
      do {
        return try #require(try scope.evaluate(SourceText(name: "", text: text)).value.quantity)
      } catch let faults as DiagnosticList {
        Issue.record("\(name): \(text): \(faults.all.map(\.summary))")
        throw faults
      }
    }
    func quantity(_ json: JSONValue) -> String {
      "\(json["value"]?.stringValue ?? "") \(json["unit"]?.stringValue ?? "")"
    }
    for input in figure["inputs"]?.arrayValue ?? [] {
      _ = try value("\(input["name"]?.stringValue ?? "") = \(quantity(input))")
    }
    let computed = try value(try #require(figure["formula"]?.stringValue))
    let stated = try value(quantity(figure))
    let same = try #require(try computed.converted(to: stated.unit), "\(name): units")
    let difference = try same.number.subtracting(stated.number).magnitude.approximate
    // Amounts are exact but for the last rao; what grows is a 64-bit number.
    let stood = abs(stated.number.approximate)
    #expect(difference <= 2.1e-9 + stood * 1e-12, "\(name): \(same.number) is not \(stated.number)")
  }
}
