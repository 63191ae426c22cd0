import CivilTime
import Diagnostics
import Explain
import JSONText
import Presentation
import TestSupport
import Testing

@testable import Answers
@testable import Commands
@testable import LabSession

@Suite struct CompareTests {
  private func run(_ lines: String...) -> Answer {
    var session = Session(environment: Environment(now: UnixTime(seconds: 1_795_363_200)))
    var answer = Answer()
    for line in lines { answer = session.run(line: line) }
    return answer
  }

  /// What is rounded is said, and a purchase that moves the price is named with the prices that count from it.
  @Test func saysWhatItCountsFrom() {
    func shown(_ line: String) -> String {
      run(line).markup.text(for: TerminalTraits(width: 400))
    }
    #expect(
      shown("compare 50 TAO for 1.5 days").contains("Whole days are counted: 1.5 days as 2 days."))
    #expect(!shown("compare 50 TAO for 2 days").contains("Whole days"))
    let large = shown("compare 4000 TAO for 1 year with 70")
    #expect(large.contains("SN70: prices, halved too, count from the one after your own purchase"))
    #expect(!shown("compare 10 TAO for 1 year with 64").contains("count from the one after"))
  }

  /// More than exists is counted, grouped like all numbers, and said to be more.
  @Test func whatDoesNotExistIsSaid() {
    func shown(_ line: String) -> String {
      run(line).markup.text(for: TerminalTraits(width: 400))
    }
    let large = shown("compare 21000000 TAO")
    #expect(large.contains("21,000,000 TAO for 365 days") && !large.contains("21000000"))
    #expect(large.contains("21,000,000 TAO is more than exists: at this block there are"))
    #expect(!shown("compare 5000000 TAO").contains("more than exists"))
  }

  @Test func putsTheWaysSideBySide() throws {
    let json = try #require(
      run("set custodial 5%", "compare 100 TAO for 90 days with 64 and 51").json)
    let ways = try #require(json["ways"]?.arrayValue)
    #expect(ways.map { $0["way"]?.stringValue } == ["root", "alpha64", "alpha51", "custodial"])
    #expect(json["days"]?.intValue == 90)
    for way in ways {
      let steps = way["steps"]?.arrayValue?.compactMap { $0["rao"]?.int128Value } ?? []
      #expect(way["final_rao"]?.int128Value == 100_000_000_000 + steps.reduce(0, +))
    }
  }

  @Test(arguments: [
    ("compare 100 TAO", 365, ["root", "alpha64"]),
    ("compare 100 TAO over 2 weeks", 14, ["root", "alpha64"]),
    ("compare root and 51 for 100 tao", 365, ["root", "alpha51"]),
    ("compare root vs 51, 8 for 100 TAO over 2 weeks", 14, ["root", "alpha51", "alpha8"]),
    ("compare 100 TAO with chutes for 7200 blocks", 1, ["root", "alpha64"]),
    ("compare 50 TAO * 2 for 1 year with 8, 4", 365, ["root", "alpha8", "alpha4"]),
  ])
  func readsItsWords(line: String, days: Int, ways: [String]) throws {
    let json = try #require(run(line).json)
    #expect(json["amount_rao"]?.uint64Value == 100_000_000_000)
    #expect(json["days"]?.intValue == days)
    #expect(json["ways"]?.arrayValue?.compactMap { $0["way"]?.stringValue } == ways)
  }

  @Test func ratesFallUnlessTheyAreHeldStill() throws {
    let falling = try #require(run("compare 100 TAO for 1 year").json?["ways"]?.arrayValue)
    let still = try #require(
      run("compare 100 TAO for 1 year --held-still").json?["ways"]?.arrayValue)
    for (low, high) in zip(falling, still) {
      let pair = (low["final_rao"]?.int128Value ?? 0, high["final_rao"]?.int128Value ?? 0)
      #expect(pair.0 < pair.1 && pair.0 > 100_000_000_000)
    }
  }

  @Test func everyWayCanBeExplained() throws {
    let answer = run("set custodial 5%", "compare 100 TAO for 90 days with 64")
    #expect(answer.derivations.map(\.name) == ["root", "alpha64", "custodial"])
    #expect(answer.derivations.allSatisfy { !$0.assumptions.isEmpty })
  }

  @Test(arguments: [
    ("compare 100 TAO for blue", "name.unknown"), ("compare 100 TAO for 3 TAO", "time.range"),
    ("compare 100 TAO for 0 days", "time.range"), ("compare 100 TAO for 1e9 years", "time.range"),
    ("compare 0.001 TAO", "swap.AmountTooLow"), ("compare 100 TAO with nowhere", "subnet.unknown"),
    ("compare", "amount.missing"),
  ])
  func refusesWithAReason(line: String, code: String) {
    let answer = run(line)
    #expect(answer.status == .failure)
    guard case .diagnostic(let block)? = answer.markup.blocks.first else {
      Issue.record("no diagnostic")
      return
    }
    #expect(block.diagnostic.code == code)
  }

  @Test func saysThatAQuoteIsNotVerified() {
    let with = run("set custodial 5%", "compare 100 TAO").markup.text(for: TerminalTraits())
    #expect(with.contains("not verified"))
    #expect(!run("compare 100 TAO").markup.text(for: TerminalTraits()).contains("not verified"))
  }

  /// What decides stands before what is gained, with its size.
  @Test(arguments: [40, 60, 80, 120])
  func showsTheRangeAndTheWarningsFirst(width: Int) {
    expectGolden(
      run("compare 10 TAO for 1 year with 90 and 64").markup.text(
        for: TerminalTraits(width: width, isTerminal: true)),
      name: "compare-\(width)")
    expectGolden(
      run("breakeven 1000 TAO in 64").markup.text(
        for: TerminalTraits(width: width, isTerminal: true)),
      name: "breakeven-\(width)")
  }

  @Test func warningsHaveTheirNumbers() throws {
    let ways = try #require(run("compare 10 TAO for 1 year with 90").json?["ways"]?.arrayValue)
    let risk = try #require(ways.last?["risk"])
    #expect(
      risk["warnings"]?.arrayValue?.compactMap(\.stringValue)
        == ["thin_pool", "price_fall", "small_payout", "own_push"])
    #expect(risk["pool_tao_rao"] == .number("4050386667607"))
    let loss = try #require(risk["below_paid"]?.doubleValue)
    #expect((0.5..<1).contains(loss))
    #expect(ways.first?["risk"] == nil)
  }

  @Test func asksWhereAHighQuoteComesFrom() {
    func text(_ quote: String) -> String {
      run("set custodial \(quote)", "compare 20 TAO for 1 year").markup.text(
        for: TerminalTraits(width: 200))
    }
    #expect(text("17.3%").contains("ask where the rest comes from"))
    #expect(text("17.3%").contains("the network pays about 5.3"))
    #expect(!text("5%").contains("ask where"))
  }

  @Test func neverPromises() {
    let text = run("compare 100 TAO for 1 year").markup.text(for: TerminalTraits())
    #expect(text.contains("not a forecast") && text.contains("price falls"))
  }
}
