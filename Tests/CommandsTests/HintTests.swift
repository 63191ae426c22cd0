import CivilTime
import Diagnostics
import Presentation
import Testing

@testable import Answers
@testable import Commands
@testable import LabSession

/// What a fault proposes means what was typed, and works when typed; its place counts in the line.
@Suite struct HintTests {
  private func session() -> Session {
    Session(environment: Environment(now: UnixTime(seconds: 1_795_363_200)))
  }

  /// Each with what it proposes; nil where nothing is proposed.
  @Test(arguments: [
    ("50kTAO", nil), ("buy(64, 21MTAO)", nil), ("stake 1 000 TAO into 64", nil),
    ("1.000.000", "1,000,000"), ("wait 1 day 2 hours", "wait 1 day + 2 hours"),
    ("wait 1 week 1 day 3 hours", "wait 1 week + 1 day + 3 hours"),
    ("compare 10 TAO for 1 year 2 months", "compare 10 TAO for 1 year + 2 months"),
    ("stake 100,000,000 TAO into 64", "stake 10 TAO into 64"),
    ("reset 5,000,000 TAO", "reset 20,000 TAO"), ("stake 101% into 64", "stake 10 TAO into 64"),
    ("price(root)", nil), ("breakeven 0.0021 TAO in 51", nil), ("apr(10%, 1e15)", nil),
    ("claim", "stake 100 TAO on root"), ("set take 99%", "set take 9%"),
    ("stake 0% into 64", "stake 10 TAO into 64"), ("2.000.000 TAO", "2,000,000 TAO"),
  ])
  func whatIsProposedRuns(line: String, hint: String?) {
    var session = session()
    let fault = session.run(line: line).diagnostics.first
    #expect(fault?.hint?.code == hint, "\(line)")
    if let hint { #expect(session.run(line: hint).status == .success, "\(hint)") }
  }

  /// A new sandbox with enough, where there is that much to have.
  @Test(arguments: [
    ("stake 2,000 TAO into 64", "reset 5,000 TAO"),
    ("stake 2,500,000 TAO into 64", "reset 2,500,001 TAO"),
    ("stake 4,000,000 TAO into 64", "reset 4,000,001 TAO"), ("stake 5,000,000 TAO into 64", nil),
  ])
  func aSandboxWithEnoughIsOneThereCanBe(line: String, hint: String?) {
    var session = session()
    let text = session.run(line: line).markup.text(for: TerminalTraits(width: 200))
    #expect(text.contains("Not carried out in your sandbox"))
    #expect(text.contains("A sandbox with more") == (hint != nil), "\(text)")
    guard let hint else { return }
    #expect(text.contains(hint), "\(text)")
    #expect(session.run(line: hint).status == .success)
    #expect(session.run(line: line).status == .success)
  }

  @Test(arguments: [
    ("apr(10%, 1e15)", "`periods` is at most 1,000,000,000"),
    ("apr(10%, 0)", "`periods` is a whole number above 0"),
  ])
  func aCountSaysWhatIsWrongWithIt(line: String, summary: String) {
    var session = session()
    #expect(session.run(line: line).diagnostics.first?.summary == summary)
  }

  @Test(arguments: [
    ("compare 5 foo for 1 year", 11), ("table foo(x) for x = 1 .. 3", 7),
    ("wait 1 day 2 hours", 6), ("project 5 foo in 64", 11), ("breakeven 10 bar in 64", 14),
    ("plot sell(64, y) for x = 1 .. 3", 15),
  ])
  func columnsCountInTheLine(line: String, column: Int) throws {
    var session = session()
    let fault = try #require(session.run(line: line).diagnostics.first)
    #expect(fault.position?.column == column)
    #expect(fault.source?.text == line)
  }
}
