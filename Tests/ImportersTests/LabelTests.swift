import Importers
import StakingEconomics
import Testing

/// What the programs' own words mean: income is what they call so, and nothing else.
@Suite struct LabelTests {
  /// Types of CoinTracking, and whether what comes by them is income.
  @Test(arguments: [
    ("Staking", true), ("Reward / Bonus", true), ("Mining", true), ("Airdrop", true),
    ("Masternode", true), ("Minting", true), ("Lending Income", true), ("Other Income", true),
    ("Income", true), ("Income (non taxable)", false), ("Airdrop (non taxable)", false),
    ("Deposit", false), ("Gift/Tip", false), ("Unstaked", false), ("Unstaking", false),
  ])
  func comesAs(type: String, isIncome: Bool) throws {
    let text = """
      "Type","Buy","Cur.","Sell","Cur.","Fee","Cur.","Exchange","Group","Comment","Date","Tx-ID"
      "\(type)","1","TAO","-","","-","","W","","","01.07.2025 12:00:05","1"

      """
    let found = try Fixtures.read("me.csv", text)
    #expect(found.events.sums.map(\.rewards) == [isIncome ? 1_000_000_000 : 0], "\(type)")
    #expect(found.events.sums.map(\.net) == [1_000_000_000])
    #expect(
      found.words.contains { $0.contains("called not taxable") } == type.contains("non taxable"))
  }

  /// Types of Coinbase: what moves within it is no income.
  @Test(arguments: [
    ("Staking Income", 1), ("Reward Income", 1), ("Inflation Reward", 1), ("Learning Reward", 1),
    ("Retail Staking Transfer", 0), ("Retail Unstaking Transfer", 0), ("Staking Transfer", 0),
    ("Vault Withdrawal", 0),
  ])
  func coinbase(type: String, events: Int) throws {
    let text = """
      ID,Timestamp,Transaction Type,Asset,Quantity Transacted,Price Currency,Price at Transaction,\
      Subtotal,Total (inclusive of fees and/or spread),Fees and/or Spread,Notes
      1,2025-03-02 10:00:00 UTC,\(type),TAO,4,USD,$300.00,$1200.00,$1200.00,$0.00,

      """
    let found = try Fixtures.read("me.csv", text)
    #expect(found.events.sums.map(\.rewards) == (events == 0 ? [] : [4_000_000_000]), "\(type)")
    #expect(found.files[0].leftOut.count == 1 - events)
  }

  /// CoinTracker's own export has a type and a tag on each side: the first that says something counts.
  @Test(arguments: [
    ("STAKING_REWARD", "", "", "1", "", "reward"), ("RECEIVE", "staked", "", "1", "", "reward"),
    ("RECEIVE", "", "", "1", "", "in"), ("SEND", "", "gift", "", "1", "gift"),
    ("SEND", "", "", "", "1", "out"),
  ])
  func coinTracker(
    type: String, came: String, went: String, received: String, sent: String, what: String
  ) throws {
    let text = """
      Date,Type,Transaction ID,Received Quantity,Received Currency,Received Wallet,Received Tag,\
      Sent Quantity,Sent Currency,Sent Wallet,Sent Tag,Fee Amount,Fee Currency,Transaction Hash
      03/02/2025 10:00:00,\(type),c2,\(received),\(received.isEmpty ? "" : "TAO"),W,\(came),\
      \(sent),\(sent.isEmpty ? "" : "TAO"),W,\(went),,,

      """
    let event = try #require(try Fixtures.read("me.csv", text).events.first)
    #expect(event.id == "c2")
    switch event.event.action {
    case .reward: #expect(what == "reward")
    case .transferIn: #expect(what == "in")
    case .transferOut: #expect(what == "out")
    case .disposal: #expect(what == "gift" && event.reason == .gift)
    default: Issue.record("\(event)")
    }
  }

  /// Koinly's own export tells what each row was worth, in the currency of its title.
  @Test func koinlyOwnExport() throws {
    let text = """
      Date,Type,Label,Sending Wallet,Sent Amount,Sent Currency,Sent Cost Basis,Receiving Wallet,\
      Received Amount,Received Currency,Received Cost Basis,Fee Amount,Fee Currency,Gain (EUR),\
      Net Value (EUR),Fee Value (EUR),TxSrc,TxDest,TxHash,Description
      2025-03-02 10:00:00,transfer,,Kraken,4,TAO,1200,Wallet,4,TAO,1200,0.01,TAO,,1200,,,,h2,
      2025-03-03 10:00:00,crypto_deposit,Reward,,,,,Wallet,0.5,TAO,150,,,,150,,,,h3,
      2025-03-04 10:00:00,exchange,,Wallet,2,TAO,600,Wallet,30,SN64,600,0.001,TAO,0,610,,,,h4,

      """
    let found = try Fixtures.read("me.csv", text)
    #expect(found.events.map(\.event.price.fiatPerTAO?.decimal) == ["300", "300", "305"])
    #expect(found.events.map(\.currency) == ["EUR", "EUR", "EUR"])
    #expect(found.events.map(\.event.feeRao) == [10_000_000, 0, 1_000_000])
    #expect(found.events.sums.map(\.rewards) == [500_000_000, 0])
  }

  /// What a journal keeps apart from what moves.
  @Test func journals() throws {
    let text = """
      2025-03-01 * buy
          * assets:tao:free        10 TAO @@ $3000
          ! assets:bank           $-3000

      comment
      2025-03-02 * buy again, not so
          assets:tao:free        10 TAO @@ $3000
          assets:bank           $-3000
      end comment

      ~ monthly
          assets:tao:free        10 TAO @@ $3000
          assets:bank           $-3000

      2025-03-03 * virtual
          assets:tao:free        1 TAO @ $300
          assets:bank           $-300
          [budget]               2 TAO
          [budget:x]             -2 TAO
          (stat)                 5 TAO

      """
    let found = try Fixtures.read("me.journal", text)
    #expect(found.events.sums.map(\.net) == [11_000_000_000], "\(found.report)")
    #expect(found.words.contains { $0.hasPrefix("postings in parentheses or brackets") })
  }

  /// An address that sends to itself moves nothing.
  @Test func transfersToItself() throws {
    let text = """
      ,Extrinsic,From,TO,Amount,Time
      "","1-1","5ColdkeyXXXX","5ColdkeyYYYY","1500000000","2026-05-03 09:10:12"
      "","1-2","5ColdkeyXXXX","5ColdkeyXXXX","2500000000","2026-05-04 10:10:12"

      """
    let found = try Fixtures.read("me.csv", text)
    #expect(found.events.sums.map(\.net) == [-1_500_000_000], "\(found.report)")
    #expect(found.files[0].leftOut.map(\.reason) == ["it goes from an address to itself"])
  }
}
