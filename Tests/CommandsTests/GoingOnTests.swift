import CivilTime
import Presentation
import Testing

@testable import Answers
@testable import Commands
@testable import LabSession

/// Lines that go on from the answer before.
@Suite struct GoingOnTests {
  private static func last(_ lines: [String]) -> String {
    var session = Session(environment: Environment(now: UnixTime(seconds: 1_795_363_200)))
    var shown = ""
    for line in lines {
      shown = session.run(line: line).markup.text(for: TerminalTraits(width: 400))
    }
    return shown
  }

  /// `why` is about the last answer, whichever verb its first word looked like.
  @Test(arguments: [
    (["compare 100 TAO for 1 year", "what is staking", "why"], "report faq what-is-staking:"),
    (["compare 100 TAO for 1 year", "what do subnets do", "why"], "report faq what-is-subnet:"),
    (["what do 100 TAO earn on root", "why"], "project 100 TAO on root for 1 year:"),
    (["compare 100 TAO for 1 year", "what do 7 TAO earn on root", "why"], "project 7 TAO on root"),
    (["what do 100 TAO earn on root", "what does dust mean", "why"], "term dust:"),
    (["what do 100 TAO earn on root", "compare 9 TAO for 1 year", "why"], "(9 TAO)"),
  ])
  func whyIsAboutTheLastAnswer(_ lines: [String], _ words: String) {
    #expect(Self.last(lines).contains(words), "\(Self.last(lines))")
  }

  @Test(arguments: [
    (["what do 100 TAO earn on root", "half of it"], "50 TAO on root would earn"),
    (
      ["what do 100 TAO earn on root", "half of it", "twice as much"], "100 TAO on root would earn"
    ),
    (["what do 100 TAO earn on root", "three times as much"], "300 TAO on root would earn"),
    (["what do 100 TAO earn on root", "double that"], "Same question with 2 times as much"),
    (
      ["what do 30 TAO earn on root", "what if 64 halves"],
      "With the price unchanged it would be 126"
    ),
    (["what do 30 TAO earn on root", "and what does leaving 64 cost"], "30 TAO"),
  ])
  func amountsGoOn(_ lines: [String], _ words: String) {
    #expect(Self.last(lines).contains(words), "\(Self.last(lines))")
  }

  /// "In euro" is about the figures that came last.
  @Test(arguments: [
    (["set price 300 EUR", "compare 100 TAO for 1 year", "in euro"], "31,163"),

    (
      ["what do 5 TAO earn on root", "set price 300 EUR", "compare 100 TAO for 1 year", "in EUR"],
      "At 300.00 EUR a TAO, which you set:"
    ),
    (["compare 100 TAO for 1 year", "in euro"], "set price 300 EUR"),
    (["set price 300 EUR", "what do 100 TAO earn on root", "in euro"], "1,197.69 EUR"),
  ])
  func figuresInMoney(_ lines: [String], _ words: String) {
    #expect(Self.last(lines).contains(words), "\(Self.last(lines))")
  }

  /// Commands that people say as they think of them.
  @Test(arguments: [
    (["quote stake 10 tao into 64"], "143.426133419 α64"),
    (["quote unstake 100 alpha from 64"], "6.9"), (["quote sell 100 α64"], "6.9"),
    (["quote buy 10 TAO into 64"], "143.426133419 α64"),
    (["hold 300 α64", "forget 64"], "1 position forgotten, 0 left"),
    (["hold 300 α64", "hold 5 TAO on root", "forget root"], "1 position forgotten, 1 left"),
    (["hold 300 α64", "forget 51"], "there is no position"),
    (["compare root with 64 for 100 tao"], "SN64"), (["compare 100 tao root and 64"], "SN64"),
    (["what commands are there"], "Understand"), (["list of commands"], "Understand"),
    (["learn 1", "leave"], "To leave this question: `skip`"), (["leave"], "To leave the lab"),

    (["what if 64 halves"], "50 % lower"),
    (["earn for 1000 years"], "a day to a hundred years"), (["1 day have"], "in a day"),
  ])
  func commandsInPlainWords(_ lines: [String], _ words: String) {
    #expect(Self.last(lines).contains(words), "\(Self.last(lines))")
  }

  /// An exchange's own delay and fee stand in no figure, and that is said.
  @Test(arguments: [
    ["how do I unstake from kraken"], ["what does leaving an exchange cost"],

    ["hold 50 TAO at Coinbase quoted 5% on 2026-09-01", "leave"],
    ["hold 50 TAO at Coinbase quoted 5% on 2026-09-01", "what do I get if I leave coinbase"],
  ])
  func saysWhatAnExchangeAddsToLeaving(_ lines: [String]) {
    let shown = Self.last(lines)
    #expect(shown.contains("counted nowhere") || shown.contains("are not counted"), "\(shown)")
  }
}
