import CivilTime
import Decimals
import Diagnostics
import JSONText
import Market
import Presentation
import StakingModel
import Testing

@testable import Answers
@testable import Commands
@testable import LabSession

@Suite struct TradeTests {
  /// 2026-11-22T16:00:00Z
  private var session = Session(environment: Environment(now: UnixTime(seconds: 1_795_363_200)))

  private func run(_ line: String) -> Answer {
    var session = session
    return session.run(line: line)
  }

  /// A refusal names the verb that was typed.
  @Test func aQuoteIsRefusedAsAQuote() {
    var session = Session(environment: Environment(now: UnixTime(seconds: 1_795_363_200)))
    let fault = session.run(line: "quote 0.001 TAO into 64").diagnostics.first
    #expect(fault?.summary.contains("`quote 0.001 TAO`") == true)
    #expect(fault?.hint?.code == "quote 10 TAO into 64")
    let nowhere = session.run(line: "quote 0.001 TAO").diagnostics.first
    #expect(nowhere?.hint?.code == "quote 0.001 TAO into 64")
  }

  @Test func stakesAsTheChainDoes() throws {
    let json = try #require(run("stake 10 TAO into 64").json)
    #expect(json["paid_rao"]?.uint64Value == 10_000_000_000)
    #expect(json["fee_rao"]?.uint64Value == 5_035_477)
    #expect(json["received_alpha_rao"]?.uint64Value == 143_426_133_419)
    #expect(json["block"]?.uint64Value == 9_240_381)
  }

  /// A quote in a subnet that takes no stake yet begins with that.
  @Test func aSubnetThatHasNotStartedSaysSo() {
    func first(_ line: String) -> Substring {
      run(line).markup.text(for: TerminalTraits()).split(separator: "\n").first ?? ""
    }
    #expect(first("quote 10 TAO into 59").contains("SN59 has not started"))
    #expect(first("quote 10 α82").contains("SN82 has not started"))
    #expect(!first("quote 10 TAO into 64").contains("started"))
  }

  @Test func statesTheSameFiguresInWordsAndForPrograms() throws {
    let answer = run("stake 10 TAO into 64")
    let text = answer.markup.text(for: TerminalTraits())
    for key in [
      "paid_rao", "fee_rao", "transaction_fee_rao", "received_alpha_rao", "exit_now_net_rao",
      "in_and_out_rao",
    ] {
      let rao = try #require(answer.json?[key]?.uint64Value)
      #expect(text.contains(NumberFormat.exact(rao: rao)), "\(key)")
    }
    #expect(text.contains("block 9,240,381"))
    #expect(text.contains("2026-10-08"))
    #expect(text.contains("days old"))
  }

  @Test(arguments: [
    "stake 10 TAO into 64", "stake 10 tao into SN64", "stake 10TAO 64",
    "stake 5 TAO * 2 into chutes",
    "stake 10,000,000,000 rao into 64", "stake 10 τ in α64",
  ])
  func readsTheSameOrderInManyWordings(line: String) throws {
    let answer = run(line)
    #expect(answer.status == .success, "\(answer.markup.text(for: TerminalTraits()))")
    #expect(answer.json?["received_alpha_rao"]?.uint64Value == 143_426_133_419)
  }

  @Test(arguments: [
    "unstake 100 α64", "unstake 100 alpha from 64", "unstake 100 α from SN64",
    "unstake 100α64 from 64",
  ])
  func unstakesWhateverTheWording(line: String) throws {
    let pool = try #require(try session.snapshotForTests().chain.subnet(Netuid(64))?.pool)
    let quote = try pool.unstake(Amount(rao: 100_000_000_000))
    let json = try #require(run(line).json)
    #expect(json["received_rao"]?.uint64Value == quote.received.rao)
    #expect(json["fee_alpha_rao"]?.uint64Value == quote.fee.rao)
  }

  @Test func movesRootOneForOne() {
    for line in ["stake 7 TAO on root", "unstake 7 TAO from root", "stake 7 TAO into 0"] {
      let json = run(line).json
      #expect(json?["received_rao"]?.uint64Value == 7_000_000_000, "\(line)")
      #expect(json?["fee_rao"]?.uint64Value == 0)
    }
  }

  @Test(arguments: [
    ("stake", "amount.missing"), ("stake 10 TAO", "place.missing"),
    ("stake into 64", "amount.missing"), ("stake 10 into 64", "amount.unit"),
    ("stake 10 α64 into 64", "amount.unit"), ("stake -5 TAO into 64", "amount.negative"),
    ("stake 0.001 TAO into 64", "swap.AmountTooLow"), ("stake 10 TAO into 9999", "subnet.unknown"),
    ("stake 10 TAO into chutez", "subnet.unknown"),
    ("stake 1e20 TAO into 64", "amount.range"),
    ("stake 20000000 TAO into 90", "swap.SwapInputTooLarge"),
    ("stake 21000001 TAO into 64", "amount.range"), ("quote 100000000 TAO into 64", "amount.range"),
    ("exit 21000001 α64", "amount.range"), ("breakeven 1e8 TAO in 64", "amount.range"),
    ("compare 1e8 TAO with 64", "amount.range"), ("split 1e8 TAO into 64", "amount.range"),
    ("unstake 1e8 TAO from root", "amount.range"),
    ("stake 10,5 TAO into 64", "number.comma"), ("stake 1.234,56 TAO into 64", "number.separator"),
    ("quote  1.000.000   TAO into 64", "number.separator"), ("wait 1,5 days", "number.comma"),
    ("stake 10 TAOs into 64", "unit.unknown"),
    ("unstake 3 α64 from 51", "amount.subnet"), ("unstake 3 TAO from 64", "amount.unit"),
    ("unstake 3 α", "place.missing"), ("unstake 0.000001 α64", "swap.AmountTooLow"),
    ("stake 10 TAO into 64 --jsn", "line.usage"),
  ])
  func refusesWithAHintThatWorks(line: String, code: String) throws {
    let answer = run(line)
    #expect(answer.status == .failure)
    guard case .diagnostic(let block)? = answer.markup.blocks.first else {
      Issue.record("no diagnostic for \(line)")
      return
    }
    #expect(block.diagnostic.code == code)
    guard let hint = block.diagnostic.hint?.code else { return }
    let hinted = run(hint)
    #expect(!hinted.isError, "\(hint): \(hinted.markup.text(for: TerminalTraits()))")
  }

  /// The limit is the chain's: the price after the order is at it, and what fits is filled.
  @Test(arguments: [
    ("quote 10 TAO into 64 at most 1%", UInt64(70_380_588), false, UInt64(0)),
    ("quote 10 TAO into 64 at most 0.07 TAO/α64", 70_000_000, false, 0),
    ("quote 100 TAO into 90 at most 1% in part", 21_418_106, true, 79_788_268_002),
    ("quote 100 TAO into 90 at most 0.021418106 TAO partly", 21_418_106, true, 79_788_268_002),
    ("quote 100000 α90 at most 1% or in part", 20_993_985, true, 99_037_284_439_996),
    ("quote 100 α64 at least 0.068 TAO/α64", 68_000_000, false, 0),
  ])
  func anOrderTakesALimit(line: String, price: UInt64, partial: Bool, left: UInt64) throws {
    let answer = run(line)
    let limit = try #require(answer.json?["limit"], "\(answer.markup.text(for: TerminalTraits()))")
    #expect(limit["price_rao"]?.uint64Value == price)
    #expect(limit["partial"]?.boolValue == partial)
    #expect(limit["left_out_rao"]?.uint64Value == left)
    let after = try #require(answer.json?["price_after"]?.doubleValue)
    let isSale = line.contains("α90") || line.contains("100 α64")
    let slack = 1e-6 * after
    #expect(isSale ? after > Double(price) / 1e9 * 0.99 : after <= Double(price) / 1e9 + slack)
  }

  @Test(arguments: [
    ("stake 100 TAO into 90 at most 1%", "swap.SlippageTooHigh"),
    ("unstake 100000 α90 at most 1%", "swap.SlippageTooHigh"),
    ("stake 10 TAO into 64 at most 0.06 TAO/α64", "swap.PriceLimitExceeded"),
    ("unstake 100 α64 at least 0.08 TAO/α64", "swap.PriceLimitExceeded"),
    ("stake 10 TAO into 64 at least 0.06 TAO/α64", "limit.price"),
    ("unstake 100 α64 at most 0.06 TAO/α64", "limit.price"),
    ("stake 10 TAO into 64 at least 1%", "limit.price"),
    ("stake 10 TAO into 64 at most", "limit.price"),
    ("stake 10 TAO into 64 at most 3 days", "limit.price"),
    ("stake 10 TAO into 64 at most 0.07 TAO/α51", "limit.price"),
    ("stake 10 TAO into 64 at most 0 TAO/α64", "limit.price"),
    ("stake 10 TAO into 64 at most 100%", "amount.share"),
    ("stake 10 TAO on root at most 1%", "limit.root"),
    ("unstake 5 TAO from root at least 1 TAO", "limit.root"),
  ])
  func refusesALimitWithAReason(line: String, code: String) {
    let answer = run(line)
    #expect(answer.status == .failure)
    guard case .diagnostic(let block)? = answer.markup.blocks.first else {
      Issue.record("no diagnostic for \(line)")
      return
    }
    #expect(block.diagnostic.code == code)
    guard let hint = block.diagnostic.hint?.code else { return }
    #expect(!run(hint).isError, "\(hint)")
  }

  /// What was not filled stays free, and the step that is kept makes the same again.
  @Test func aLimitIsKeptAmongTheSteps() throws {
    var session = session
    let staked = session.run(line: "stake 100 TAO into 90 at most 1% in part")
    #expect(staked.json?["sandbox"]?["free_rao"]?.uint64Value == 979_787_418_002)
    #expect(staked.markup.text(for: TerminalTraits()).contains("stays free"))
    let line = try #require(
      session.run(line: "history").json?["steps"]?.arrayValue?.first?["line"]?.stringValue)
    #expect(line == "stake 100 TAO into 90 at most 0.021418106 TAO/α90 in part")
    #expect(session.run(line: "undo").status == .success)
    #expect(session.run(line: line).json?["paid_rao"] == staked.json?["paid_rao"])
  }

  @Test func variablesWorkInOrders() {
    var session = session
    #expect(session.run(line: "spend = 4 TAO + 6 TAO").status == .success)
    let answer = session.run(line: "stake spend into 64")
    #expect(answer.json?["received_alpha_rao"]?.uint64Value == 143_426_133_419)
  }
}

extension Session {
  fileprivate func snapshotForTests() throws -> Snapshot {
    var copy = self
    return try copy.snapshot()
  }
}
