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

  @Test func stakesAsTheChainDoes() throws {
    let json = try #require(run("stake 10 TAO into 64").json)
    #expect(json["paid_rao"]?.uint64Value == 10_000_000_000)
    #expect(json["fee_rao"]?.uint64Value == 5_035_477)
    #expect(json["received_alpha_rao"]?.uint64Value == 143_426_133_419)
    #expect(json["block"]?.uint64Value == 9_240_381)
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
