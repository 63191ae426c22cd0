import Answers
import CivilTime
import Diagnostics
import Explain
import JSONText
import Market
import Presentation
import StakingModel
import Testing

@testable import Commands
@testable import LabSession

@Suite struct LeavingTests {
  private var session = Session(environment: Environment(now: UnixTime(seconds: 1_795_363_200)))

  private func pool(_ netuid: UInt16) throws -> Pool {
    var copy = session
    return try #require(try copy.snapshot().chain.subnet(Netuid(netuid))?.pool)
  }

  @Test func exitWithoutWordsLeavesAsEverywhere() {
    #expect(session.running("exit").leaves)
    #expect(!session.running("exit 64").leaves)
    #expect(!session.running("exit 1000 α64").leaves)
  }

  @Test(arguments: ["exit 1000 α64", "exit 1000 alpha from chutes", "exit 999 α64 + 1 α64"])
  func leavingIsASaleOfEverything(line: String) throws {
    let quote = try pool(64).unstake(Amount(rao: 1_000_000_000_000), wholeHolding: true)
    let answer = session.running(line)
    #expect(answer.json?["sale"]?["received_rao"]?.uint64Value == quote.received.rao)
    let last = answer.json?["curve"]?.arrayValue?.last
    #expect(last?["received_rao"]?.uint64Value == quote.received.rao)
    #expect(answer.derivations.contains { $0.name == "received" })
  }

  @Test(arguments: ["0.1%", "1%", "10%"])
  func theLargestSaleIsTheLargest(share: String) throws {
    let limit = try #require(Double(share.dropLast())) / 100
    let json = session.running("exit chutes --impact \(share)").json
    let row = try #require(json?["largest_by_impact"]?.arrayValue?.first)
    let paid = try #require(row["paid_alpha_rao"]?.uint64Value)
    func impact(_ rao: UInt64) throws -> Double {
      try pool(64).unstake(Amount(rao: rao), wholeHolding: true).priceImpact
    }
    #expect(try impact(paid) <= limit)
    #expect(try impact(paid + paid / 1_000) > limit)
  }

  @Test func aCurveOnlyGetsWorse() throws {
    let rows = try #require(session.running("exit 64").json?["curve"]?.arrayValue)
    let prices = rows.compactMap { $0["average_price"]?.doubleValue }
    #expect(prices.count == 5 && prices == prices.sorted(by: >))
  }

  @Test func partsWithoutAPauseSaveNothing() throws {
    for (line, key) in [
      ("split 1000 TAO into 64 in 10 parts", "received_alpha_rao"),
      ("split 5000 α64 by 4", "received_rao"),
    ] {
      let json = try #require(session.running(line).json)
      let whole = try #require(json["one_order"]?[key]?.uint64Value)
      let parts = try #require(json["parts_without_pause"]?[key]?.uint64Value)
      let rested = try #require(json["parts_with_price_back"]?[key]?.uint64Value)
      #expect(Double(parts) < Double(whole) * 1.000_000_1)
      #expect(Double(parts) > Double(whole) * 0.999)
      #expect(rested > whole)
    }
  }

  @Test func partsAddUpToTheOrder() throws {
    let pool = try pool(64)
    let split = try SplitOrder(Amount<TAO>(rao: 10_000_000_007), parts: 3, in: pool)
    #expect(split.parts.map(\.paid.rao) == [3_333_333_335, 3_333_333_335, 3_333_333_337])
    #expect(split.parts[1].before == split.parts[0].after)
    #expect(split.rested.allSatisfy { $0.before == pool })
  }

  @Test func costsAreEarnedBackOnTheDayItSays() throws {
    let json = try #require(session.running("breakeven 1000 TAO in 64 for 365 days").json)
    let days = try #require(json["break_even_days"]?.uint64Value)
    #expect(days > 1)
    func final(_ days: UInt64) throws -> UInt64 {
      let answer = session.running("breakeven 1000 TAO in 64 for \(days) days").json
      return try #require(answer?["horizons"]?.arrayValue?.first?["final_rao"]?.uint64Value)
    }
    #expect(try final(days) >= 1_000_000_000_000)
    #expect(try final(days - 1) < 1_000_000_000_000)
  }

  /// What a purchase pushes the price up, leaving pushes it down again: the cost of both ways is fees,
  /// the same part of any stake but for the fixed transaction fees.
  @Test func aHugeStakeCostsItsFees() throws {
    func share(_ amount: UInt64) throws -> Double {
      let json = session.running("breakeven \(amount) TAO in 64").json
      let cost = try #require(json?["in_and_out_rao"]?.uint64Value)
      return Double(cost) / Double(amount) / 1e9
    }
    let (small, large, whale) = (try share(10), try share(1_000), try share(900_000))
    #expect(small > large && large > whale)
    #expect(large < 0.00102 && whale > 0.0005)
  }

  @Test(arguments: [
    ("exit chutez", "subnet.unknown"), ("exit 10 TAO", "amount.unit"),
    ("exit 3 α64 from 51", "amount.subnet"), ("exit 64 --impact 100%", "amount.share"),
    ("exit 64 --impact -1%", "amount.share"), ("exit 99999999999 α64", "amount.range"),
    ("split 1000 TAO into 64 in 1 parts", "split.parts"),
    ("split 1000 TAO into 64 in 1001 parts", "split.parts"),
    ("split 0.01 TAO into 64 by 100", "swap.AmountTooLow"), ("split 10 TAO on root", "split.root"),
    ("split", "amount.missing"), ("split 10 TAO", "place.missing"),
    ("breakeven 10 TAO on root", "breakeven.root"), ("breakeven 10 TAO", "place.missing"),
    ("breakeven 10 TAO in 64 for 5 TAO", "time.range"),
    ("breakeven 10 TAO in 64 for 200 years", "time.range"),
    ("breakeven 0.001 TAO in 64", "swap.AmountTooLow"),
  ])
  func refusesWithAHintThatWorks(line: String, code: String) throws {
    let answer = session.running(line)
    #expect(answer.status == .failure)
    let fault = try #require(answer.diagnostics.first)
    #expect(fault.code == code)
    guard let hint = fault.hint?.code else { return }
    #expect(session.running(hint).status == .success, "\(hint)")
  }
}
