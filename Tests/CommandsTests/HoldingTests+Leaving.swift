import CivilTime
import Diagnostics
import Files
import Holdings
import JSONText
import Presentation
import Synchronization
import TestSupport
import Testing

@testable import Answers
@testable import Commands
@testable import LabSession

/// What leaving some or all of it comes to.
extension HoldingTests {
  @Test(arguments: [
    ("leave 64", 1, 300_000_000_000), ("leave half of 64", 1, 150_000_000_000),
    ("leave chutes", 1, 300_000_000_000), ("leave 100 α64", 1, 100_000_000_000),
    ("leave 25% of root", 1, 30_000_000_000), ("leave 50 TAO from root", 1, 50_000_000_000),
    ("leave exchange", 1, 50_000_000_000), ("leave half of Exchange", 1, 25_000_000_000),
    ("leave 50 TAO root", 1, 50_000_000_000), ("leave 100 α64 64", 1, 100_000_000_000),
    ("leave 25 TAO Exchange", 1, 25_000_000_000),
    // Less than 0.02 TAO would stay: the chain takes it out too.
    ("leave 119.99 TAO from root", 1, 120_000_000_000),
    ("leave 299.99 α64", 1, 300_000_000_000),
  ])
  func aPartIsLeft(line: String, count: Int, rao: UInt64) throws {
    var session = lab()
    for line in Self.some { _ = session.run(line: line) }
    let answer = session.run(line: line)
    #expect(answer.status == .success, "\(text(answer))")
    let positions = try #require(answer.json?["positions"]?.arrayValue)
    let left = positions[0]["holding_rao"] ?? positions[0]["holding_alpha_rao"]
    #expect(positions.count == count && left?.uint64Value == rao)
  }

  @Test(arguments: [
    ("leave 51", "hold.place"), ("leave Kraken", "hold.place"), ("leave 400 α64", "hold.less"),
    ("leave half", "place.missing"), ("leave 3 α51", "hold.place"),
    ("leave 0% of 64", "amount.share"), ("leave 0 TAO from root", "hold.less"),
    ("leave 5 TAO of 64", "amount.unit"), ("leave 50 root", "amount.unit"),
    ("leave 50 from root", "amount.unit"), ("leave 100 64", "amount.unit"),
    ("leave 25 Exchange", "amount.unit"), ("earn 100 TAO", "hold.earn"),
    ("earn for 20 years", "hold.days"),
  ])
  func whatCannotBeLeftOrEarnedLeadsOn(line: String, code: String) throws {
    var session = lab()
    for line in Self.some { _ = session.run(line: line) }
    let answer = session.run(line: line)
    let fault = try #require(answer.diagnostics.first, "\(text(answer))")
    #expect(fault.code == code)
    let hint = try #require(fault.hint?.code)
    #expect(session.run(line: hint).status == .success, "\(hint)")
  }

  /// A row adds up: at spot less what a lock holds and what is lost is what arrives.
  @Test func whatALockHoldsStandsInItsRow() throws {
    var session = lab()
    _ = session.run(line: "hold 100 α51")
    #expect(!text(session.run(line: "leave")).contains("locked"))
    _ = session.run(line: "hold 300 α64 locked 40")
    let row = try #require(
      text(session.run(line: "leave")).split(separator: "\n").first { $0.contains("260 α64") })
    let numbers = row.split(separator: " ").drop { $0 != "α64" }
      .compactMap { Double($0.replacing(",", with: "")) }
    #expect(numbers.count == 5, "at spot, locked, lost, price impact, arrives: \(row)")
    let rest = numbers[0] - numbers[1] - numbers[2] - numbers[4]
    #expect(abs(rest) < 0.0003 && numbers[1] > 0)
  }

  @Test func anExchangeMayBeCalledAnything() throws {
    var session = lab()
    _ = session.run(line: "hold 50 TAO at \"Bank of Half, on at 64\"")
    for line in ["leave Bank of Half, on at 64", "leave all of bank of half, on at 64"] {
      let answer = session.run(line: line)
      #expect(answer.json?["leaving_today"]?["rao"]?.intValue == 50_000_000_000, "\(text(answer))")
    }
  }

  /// Selling a part returns what an order of that size is quoted.
  @Test func aPartIsQuotedAsAnOrder() throws {
    var session = lab()
    _ = session.run(line: "hold 300 α64")
    let left = session.run(line: "leave 100 α64").json ?? .null
    let quote = session.run(line: "quote 100 α64").json ?? .null
    let received = try #require(quote["received_rao"]?.uint64Value)
    let fee = try #require(quote["transaction_fee_rao"]?.uint64Value)
    #expect(left["leaving_today"]?["rao"]?.uint64Value == received - fee)
  }

  @Test func whatIsHeldIsNotTheSandbox() throws {
    var session = lab()
    _ = session.run(line: "hold 300 α64")
    _ = session.run(line: "stake 10 TAO into 51")
    #expect(session.run(line: "holdings").json?["positions"]?.arrayValue?.count == 1)
    let places = session.run(line: "portfolio").json?["positions"]?.arrayValue
    #expect(places?.compactMap { $0["netuid"]?.intValue } == [51])
    #expect(session.run(line: "unstake all from all").status == .success)
    #expect(session.holdings().positions.count == 1)
  }
}
