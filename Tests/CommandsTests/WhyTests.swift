import Answers
import CivilTime
import Explain
import JSONText
import Presentation
import Testing

@testable import Commands
@testable import LabSession

@Suite struct WhyTests {
  private var session = Session(environment: Environment(now: UnixTime(seconds: 1_795_363_200)))

  @Test(arguments: ["stake 10 TAO into 64", "unstake 100 α64"])
  func everyFigureOfAnOrderHasItsReason(line: String) throws {
    var session = session
    let order = session.run(line: line)
    #expect(!order.derivations.isEmpty)
    for derivation in order.reasons {
      let why = session.run(line: "why \(derivation.name)")
      #expect(why.json?["figures"]?.arrayValue?.count == 1, "\(derivation.name)")
      let text = why.markup.text(for: TerminalTraits(width: 400))
      #expect(text.contains(derivation.formula) && text.contains(derivation.source))
    }
    let all = session.run(line: "why all").json?["figures"]?.arrayValue
    #expect(all?.count == order.reasons.count)
  }

  @Test func aloneItExplainsWhatWasAskedForAndNamesTheRest() {
    var session = session
    _ = session.run(line: "stake 10 TAO into 64")
    let text = session.run(line: "why").markup.text(for: TerminalTraits(width: 400))
    #expect(text.contains("received = "))
    #expect(!text.contains("fee = "))
    #expect(text.contains("why fee"))
  }

  @Test func writesMarkdownForAPage() throws {
    var session = session
    _ = session.run(line: "stake 10 TAO into 64")
    let page = try #require(session.run(line: "why fee --markdown").verbatim)
    #expect(page.contains("fee = floor(paid") && !page.contains("\u{1B}"))
  }

  @Test func explainsCalculationsAndVariables() {
    var session = session
    _ = session.run(line: "x = 3 TAO * 2")
    _ = session.run(line: "y = x / 3")
    for line in ["why", "why y"] {
      let text = session.run(line: line).markup.text(for: TerminalTraits())
      #expect(text.contains("y = x") && text.contains("6 TAO") && text.contains("x = 3 TAO"))
    }
  }

  @Test func showsRoundedValuesAsSuch() {
    var session = session
    _ = session.run(line: "fee = 10 TAO * fact(swap_fee)")
    let fee = session.run(line: "why").markup.text(for: TerminalTraits(width: 200))
    #expect(fee.contains("≈ 0.005035477 TAO\n") && !fee.contains("0.00503547722"))
    _ = session.run(line: "3 α64 -> TAO")
    let value = session.run(line: "why").markup.text(for: TerminalTraits(width: 200))
    #expect(value.contains("what a sale returns: sell(64, 3 α64)"))
  }

  @Test func saysWhenThereIsNothingToExplain() {
    var session = session
    #expect(session.run(line: "why").status == .failure)
    _ = session.run(line: "stake 10 TAO into 64")
    #expect(
      session.run(line: "why recieved").markup.text(for: TerminalTraits()).contains("why received"))
  }
}
