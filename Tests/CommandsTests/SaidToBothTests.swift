import CivilTime
import Decimals
import JSONText
import Presentation
import Testing

@testable import Answers
@testable import Commands
@testable import LabSession

/// What has to be known to read an answer is said to people and to programs, and both get the same
/// figures.
@Suite struct SaidToBothTests {
  private func run(_ lines: String...) -> Answer {
    var session = Session(environment: Environment(now: UnixTime(seconds: 1_795_363_200)))
    var answer = Answer()
    for line in lines { answer = session.run(line: line) }
    return answer
  }

  /// For people, without line breaks inside a paragraph.
  private func words(_ answer: Answer) -> String {
    answer.markup.text(for: TerminalTraits(width: 1_000, colour: false, plain: true))
  }

  private func assumptions(_ answer: Answer, _ way: String) throws -> [String] {
    let ways = try #require(answer.json?["ways"]?.arrayValue)
    let found = try #require(ways.first { $0["way"]?.stringValue == way })
    return (found["assumptions"]?.arrayValue ?? []).compactMap(\.stringValue)
  }

  @Test(arguments: [("108", true), ("64", false)])
  func aStandIn(subnet: String, isStandIn: Bool) throws {
    let answer = run("compare 100 TAO for 30 days with \(subnet)")
    #expect(words(answer).contains("all alpha outside the pool stands in") == isStandIn)
    let told = try assumptions(answer, "alpha\(subnet)")
    #expect(told.contains { $0.contains("no staked alpha is recorded") } == isStandIn)
    #expect(told.count > 5)
  }

  @Test(arguments: [("23000", true), ("100", false)])
  func aStakesOwnPush(amount: String, pushes: Bool) throws {
    let answer = run("compare \(amount) TAO for 365 days with 64")
    #expect(words(answer).contains("do not count on it") == pushes)
    let told = try assumptions(answer, "alpha64")
    #expect(told.contains { $0.contains("do not count on it") } == pushes)
  }

  @Test func theFiguresOfAComparison() throws {
    let answer = run("set custodial 5%", "compare 100 TAO for 90 days with 64 and 51")
    let ways = try #require(answer.json?["ways"]?.arrayValue)
    guard case .table(let table)? = answer.markup.blocks.first else {
      Issue.record("no table")
      return
    }
    #expect(table.rows.count == ways.count && ways.count == 4)
    for (row, way) in zip(table.rows, ways) {
      func rao(_ key: String) throws -> Int128 { try #require(way[key]?.int128Value) }
      func cut(_ key: String) throws -> String { NumberFormat.inHand(rao: try rao(key), 4) }
      let isHalved = way["halved_rao"] != .null
      #expect(row[2].text == (isHalved ? try cut("halved_rao") : "–"))
      #expect(row[3].text == (try cut("final_rao")))
      #expect(row[4].text == "+" + (try cut("gain_rao")))
      #expect(row[6].text == (try cut("earned_rao")))
    }
  }

  @Test func theFeesOfAnOrder() throws {
    let stake = run("stake 10 TAO into 64")
    let (paid, fee) = (stake.json?["paid_rao"]?.int64Value, stake.json?["fee_rao"]?.int64Value)
    let net = try #require(paid) - (try #require(fee))
    #expect(stake.json?["net_rao"]?.int64Value == net)
    #expect(stake.json?["transaction_fee_rao"]?.int64Value == 850_000)
    let sale = run("stake 10 TAO into 64", "unstake 100 α64")
    #expect(sale.json?["transaction_fee_rao"]?.int64Value == 650_000)
    #expect(words(sale).contains("0.00065 TAO"))
    // Ten orders, ten fees.
    let parts = run("split 1000 TAO into 64 in 10 parts")
    #expect(words(parts).contains("about 0.0085 TAO in fees for all of them"))
    #expect(parts.json?["transaction_fee_rao"]?.int64Value == 850_000)
    #expect(words(run("split 5000 α64 by 4")).contains("about 0.0026 TAO in fees"))
  }

  /// A rest that nobody could sell alone goes with the sale.
  @Test func aRest() throws {
    let sale = run("stake 10 TAO into 64", "unstake 143.426 α64")
    #expect(sale.json?["rest_alpha_rao"]?.int64Value == 133_419)
    #expect(words(sale).contains("of that the rest"))
    let plain = run("stake 10 TAO into 64", "unstake 100 α64")
    #expect(plain.json?["rest_alpha_rao"]?.int64Value == 0)
    #expect(!words(plain).contains("of that the rest"))
  }

  @Test func theDayThatPays() throws {
    let long = run("breakeven 10 TAO in 64 for 365 days")
    let day = try #require(long.json?["break_even_days"]?.intValue)
    #expect(words(long).contains("after \(day) days"))
    let short = run("breakeven 10 TAO in 64 for 1 day")
    func change(_ answer: Answer) throws -> Double {
      let horizon = try #require(answer.json?["horizons"]?.arrayValue?.first)
      return try #require(horizon["break_even_price_change"]?.doubleValue)
    }
    #expect(try change(short) > 0 && change(long) < 0)
    #expect(words(short).contains("must rise \(NumberFormat.percent(try change(short)))"))
    #expect(!words(long).contains("must rise"))
  }

  @Test func aClaimThatCostsMoreThanItPays() throws {
    let answer = run("stake 500 TAO on root", "wait 1500 blocks", "portfolio")
    let claimable = try #require(answer.json?["claimable_rao"]?.int64Value)
    #expect(claimable > 500_000 && claimable < 8_000_000)
    #expect(words(answer).contains("more than it pays"))
  }

  @Test func aProjection() throws {
    let answer = run("project 100 TAO into 64 for 365 days")
    let last = try #require(answer.json?["points"]?.arrayValue?.last)
    func rao(_ key: String) throws -> Int64 { try #require(last[key]?.int64Value) }
    let root = NumberFormat.inHand(rao: Int128(try rao("root_in_hand_rao")))
    #expect(words(answer).contains("Root would leave \(root) TAO in hand."))
    // Leaving has a price, so what it is worth is more than what is in hand.
    #expect(try rao("worth_rao") > rao("in_hand_rao"))
    let fallen = run("project 100 TAO on root for 365 days at -50%")
    let day = try #require(fallen.json?["root_unpaid_from_day"]?.intValue)
    #expect(words(fallen).contains("it is not from day \(day) on"))
  }

  @Test func aSimulation() throws {
    let answer = run("montecarlo 100 TAO into 64 for 30 days")
    let warnings = (answer.json?["history"]?["warnings"]?.arrayValue ?? [])
      .compactMap(\.stringValue)
    #expect(!warnings.isEmpty)
    #expect(warnings.allSatisfy(words(answer).contains))
    #expect(words(answer).contains("one error higher"))
    #expect(try #require(answer.json?["mean_rao"]?.int64Value) > 50_000_000_000)
  }
}
