import CivilTime
import Diagnostics
import JSONText
import Presentation
import Testing

@testable import Answers
@testable import Commands
@testable import LabSession

/// Amounts that are large beside their pool, alpha that is worth next to nothing, times between days.
@Suite struct EdgeAmountTests {
  private let session = Session(environment: Environment(now: UnixTime(seconds: 1_795_363_200)))

  private func words(_ answer: Answer) -> String {
    answer.markup.text(for: TerminalTraits(width: 400))
  }

  /// How far the price may fall is known where the pool is small beside the stake, too: at that price
  /// just what was paid is in hand.
  @Test(arguments: [(70, "200"), (70, "4000"), (107, "30000"), (64, "100")])
  func howFarAPriceMayFallIsKnown(netuid: Int, amount: String) throws {
    let answer = session.running("breakeven \(amount) TAO in \(netuid) for 90 days")
    let horizon = try #require(answer.json?["horizons"]?.arrayValue?.first)
    let change = try #require(horizon["break_even_price_change"]?.doubleValue)
    let percent = String(Int((change * 100).rounded()))
    let then = session.running(
      "project \(amount) TAO in \(netuid) for 90 days at \(percent)%")
    let paid = try #require(Double(amount))
    let end =
      try #require(
        then.json?["points"]?.arrayValue?.last?["in_hand_rao"]?.doubleValue) / 1e9
    #expect(abs(end / paid - 1) < 0.02, "\(change): \(end) of \(paid)")
  }

  /// Dust that the chain refuses does not hide the sale that fits.
  @Test(arguments: [70, 36, 92, 64]) func theLargestSaleOfCheapAlphaIsFound(netuid: Int) throws {
    let answer = session.running("exit \(netuid) --impact 1%")
    let row = try #require(answer.json?["largest_by_impact"]?.arrayValue?.first)
    let impact = try #require(row["price_impact"]?.doubleValue ?? row["impact"]?.doubleValue)
    #expect(impact > 0 && impact <= 0.01)
  }

  @Test func whatIsNoWholeDayIsSaid() {
    #expect(words(session.running("earns(64, 100 TAO, 1.5 days)")).contains("counted: 2 days"))
    #expect(words(session.running("earns(64, 100 TAO, 12 hours)")).contains("counted: 1 day"))
    #expect(!words(session.running("earns(64, 100 TAO, 1 month)")).contains("counted"))
  }

  /// What an exchange keeps is taken off a rate that a question names, as `compare` does.
  @Test func aCommissionIsTakenOffARateThatIsAskedAbout() throws {
    var session = session
    _ = session.run(line: "set commission 35%")
    let asked = session.running("ask what does 17.3% on 37.5 TAO at an exchange make in 90 days")
    #expect(words(asked).contains("35"), "\(words(asked))")
    _ = session.run(line: "set custodial 17.3%")
    let compared = session.running("compare 37.5 TAO for 90 days")
    #expect(words(compared).contains("0.9714"))
    #expect(words(asked).contains("0.9714"), "\(words(asked))")
  }

  /// A path behind a verb is no division, unless the person has named something so.
  @Test(arguments: ["import", "records", "profile"]) func aPathBehindAVerbIsAPath(verb: String) {
    let answer = session.running("\(verb) /nowhere/at.all")
    #expect(!words(answer).contains("nothing is called"), "\(words(answer))")
    var named = session
    _ = named.run(line: "pool = 10")
    #expect(words(named.running("pool /2")) == words(named.running("pool / 2")))
  }

  /// A part of a sum that nobody named is not said to be kept.
  @Test func aLimitWithoutASumIsNotKept() {
    let line = "report plan 64 --goal \"10 TAO a month\" --limit \"at most 20% in one subnet\""
    let answer = session.running(line)
    let shown = answer.verbatim ?? words(answer)
    #expect(shown.contains("say the amount") && !shown.contains("20 % of that"), "\(shown)")
  }
}
