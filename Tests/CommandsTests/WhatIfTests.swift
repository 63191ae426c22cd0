import CivilTime
import Diagnostics
import JSONText
import Presentation
import TestSupport
import Testing

@testable import Answers
@testable import Commands
@testable import LabSession

@Suite struct WhatIfTests {
  /// A session in which these lines have been answered.
  private func session(_ lines: String...) -> Session {
    var session = Session(environment: Environment(now: UnixTime(seconds: 1_795_363_200)))
    for line in lines { #expect(session.run(line: line).status == .success, "\(line)") }
    return session
  }

  /// Names with what they would become.
  private func after(_ answer: Answer) -> [String: String] {
    let changes = answer.json?["changes"]?.arrayValue ?? []
    return Dictionary(
      changes.map {
        ($0["name"]?.stringValue ?? "", $0["after"]?["text"]?.stringValue ?? "none")
      }
    ) { first, _ in first }
  }

  @Test func recomputesWhatDependsAndChangesNothing() {
    var session = session("spend = 10 TAO", "got = buy(64, spend)", "stake spend into 64")
    let answer = session.run(line: "what if spend = 1000 TAO")
    #expect(answer.json?["schema"]?.stringValue == "taolab-what/1")
    let after = after(answer)
    #expect(after["spend"] == "1,000 TAO" && after["got"] == "14,272.828859359 α64")
    #expect(after["received"] == "14,272.828859359 α64")
    #expect(session.run(line: "got").json?["number"]?.stringValue == "143.426133419")
  }

  @Test func namesBeforeAndAfterWithUnits() throws {
    var session = session("spend = 10 TAO", "fee = spend * 1%")
    let json = try #require(session.run(line: "what if spend = 4 TAO").json)
    #expect(json["name"]?.stringValue == "spend")
    let fee = try #require(json["changes"]?.arrayValue?.last)
    #expect(fee["before"] == ["text": "0.1 TAO", "number": "0.1", "unit": "TAO"])
    #expect(fee["after"] == ["text": "0.04 TAO", "number": "0.04", "unit": "TAO"])
  }

  @Test func takesSettingsToo() throws {
    var session = session("compare 100 TAO for 30 days with 64")
    let answer = session.run(line: "what if take = 0%")
    let names = try #require(answer.json?["changes"]?.arrayValue).compactMap {
      $0["name"]?.stringValue
    }
    #expect(names == ["take", "root", "alpha64"])
    #expect(session.settings.chosen.isEmpty)
  }

  @Test func anotherPriceChangesWhatIsWorthMoney() {
    var session = session("set price 268", "worth = 10 TAO -> USD", "coins = 5 TAO")
    #expect(
      after(session.run(line: "what if price = 300")) == ["price": "300 USD", "worth": "3,000 USD"])
    #expect(
      after(session.run(line: "what if currency = EUR")) == ["currency": "EUR"],
      "a price belongs to its currency")
    #expect(
      after(session.run(line: "what if price = 300 EUR")) == ["price": "300 EUR", "worth": "none"])
  }

  @Test func comparesWithTheOrderAsItIsNow() {
    var session = session("spend = 10 TAO", "stake spend into 64", "spend = 20 TAO")
    #expect(after(session.run(line: "what if spend = 20 TAO")) == ["spend": "20 TAO"])
  }

  @Test(arguments: [
    ("what if", "what.words"), ("what if spend ==", "what.words"),
    ("what if spend = ", "what.words"),
    ("what if spend == 1", "what.words"), ("what if spned = 1", "what.unknown"),
    ("what if = 1", "what.unknown"), ("what if take = 99%", "setting.value"),
    ("what if take = 0% .. 99% step 33%", "setting.value"), ("what if spend = 3", "what.kind"),
    ("what if spend = 3 days", "what.kind"), ("what if spend = 1 .. 5", "what.kind"),
    ("what if spend = 1 TAO ..", "range.words"),
    ("what if spend = 1 TAO .. 1 TAO", "range.empty"),
    ("what if custodial", "what.value"), ("what if currency", "what.value"),
    ("what if flag", "what.value"), ("what if spend = oops", "name.unknown"),
  ])
  func refusesWithAHintThatWorks(line: String, code: String) throws {
    var session = session("spend = 10 TAO", "got = buy(64, spend)", "flag = 1 < 2")
    let answer = session.run(line: line)
    let fault = try #require(answer.diagnostics.first)
    #expect(answer.status == .failure && fault.code == code, "\(fault.summary)")
    guard let hint = fault.hint?.code, code.hasPrefix("what") else { return }
    #expect(session.run(line: hint).status == .success, "\(hint)")
  }

  @Test func pointsAtAValueOfAnotherKind() throws {
    var session = session("spend = 10 TAO")
    expectGolden(
      session.run(line: "what if spend = 3 days").markup.text(for: TerminalTraits()),
      name: "what-kind")
  }

  @Test(arguments: [
    ("what if spend = 100 TAO", 80), ("what if spend = 100 TAO", 40), ("what if spend", 80),
    ("what if spend", 40), ("what if take = 0% .. 18% step 6%", 80), ("what if spend = spend", 80),
  ])
  func isATable(line: String, width: Int) {
    var session = session("spend = 10 TAO", "got = buy(64, spend)", "stake spend into 64")
    let text = session.run(line: line).markup
      .text(for: TerminalTraits(width: width, isTerminal: true))
    let name = line.filter { $0.isLetter || $0.isNumber || $0 == " " }.split(separator: " ")
    expectGolden(text, name: (name + ["\(width)"]).joined(separator: "-"))
  }

  @Test func aNameAloneIsShownAroundItsValueOfNow() throws {
    var session = session("spend = 30 TAO", "got = buy(64, spend)")
    let rows = try #require(session.run(line: "what if spend").json?["rows"]?.arrayValue)
    #expect(
      rows.compactMap { $0["at"]?["text"]?.stringValue }
        == ["10 TAO", "20 TAO", "30 TAO", "50 TAO", "100 TAO"])
    for row in rows {
      let at = try #require(row["at"]?["text"]?.stringValue)
      #expect(
        after(session.run(line: "what if spend = \(at)"))["got"]
          == row["values"]?["got"]?["text"]?.stringValue)
    }
  }
}
