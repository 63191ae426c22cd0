import Diagnostics
import Importers
import StakingEconomics
import Testing

/// What a file tells again that was made of another one, or by a clock that knows less.
@Suite struct OwnExportTests {
  private static let head = OwnTransferTests.head

  private static func net(_ texts: [String]) throws -> Int128 {
    try OwnTransferTests.read(texts).eventsWithOpenings.reduce(0) { sum, event in
      sum + event.flows.filter { $0.asset == .tao }.reduce(0) { $0 + $1.rao } - event.event.feeRao
    }
  }

  static let kraken =
    "txid,refid,time,type,subtype,aclass,asset,amount,fee,balance\n"
    + "LA,RA,2026-09-02 13:57:00,staking,,currency,TAO.S,0.00512,0,50.00512\n"

  @Test(arguments: [false, true]) func anOpeningThatAnExportTellsCountsOnce(isReversed: Bool) throws
  {
    let export =
      Self.head + "2026-09-02 13:57:00 UTC,,,50,TAO,,,,,,came from elsewhere,\n"
      + "2026-09-02 13:57:00 UTC,,,0.00512,TAO,,,,,reward,staking reward,LA\n"
    let texts = [Self.kraken, export]
    #expect(try Self.net(isReversed ? texts.reversed() : texts) == 50_005_120_000)
  }

  @Test func anotherAmountIsNoOpening() throws {
    let export = Self.head + "2026-09-02 13:57:00 UTC,,,49,TAO,,,,,,came from elsewhere,\n"
    #expect(try Self.net([Self.kraken, export]) == 99_005_120_000)
  }

  @Test func midnightInEveryRowIsADay() throws {
    let clock = Self.head + "2025-05-05 23:59:48 UTC,,,0.05,TAO,,,,,reward,,\n"
    let days =
      Self.head + "2025-05-05 00:00 UTC,,,0.05,TAO,,,,,reward,,\n"
      + "2025-05-06 00:00 UTC,,,0.06,TAO,,,,,reward,,\n"
    #expect(try Self.net([clock, days]) == 110_000_000)
    #expect(try Self.net([days, clock]) == 110_000_000)
    // A row with a clock says that midnight is one too.
    let mixed = days + "2025-05-07 09:00 UTC,,,0.07,TAO,,,,,reward,,\n"
    #expect(try Self.net([clock, mixed]) == 230_000_000)
  }

  @Test func theFeeOfAnOwnTransferCountsOnce() throws {
    let own =
      Self.head + "2025-01-01 10:00 UTC,3000,EUR,10,TAO,,,,,,,a\n"
      + "2025-01-02 10:00 UTC,4,TAO,,,0.01,TAO,,,,,b\n2025-01-02 10:05 UTC,,,4,TAO,,,,,,,c\n"
    let export =
      Self.head + "2025-01-01 10:00:00 UTC,3000,EUR,10,TAO,,,3000,EUR,,bought,a\n"
      + "2025-01-02 10:00:00 UTC,0.01,TAO,,,,,,,cost,fee,b\n"
    #expect(try Self.net([own, export]) == 9_990_000_000)
    #expect(try Self.net([export, own]) == 9_990_000_000)
    #expect(try Self.net([own, export.replacing("fee,b", with: "fee,z")]) == 9_980_000_000)
  }

  @Test func feesOfTAOCountWhereNothingElseMoves() throws {
    let rows =
      Self.head + "2026-02-19 10:00 UTC,2000,EUR,10,TAO,,,,,,,t1\n"
      + "2026-02-20 10:00 UTC,,,,,0.5,TAO,,,,failed call,t2\n"
      + "2026-02-21 10:00 UTC,0,TAO,,,0.25,TAO,,,,failed call,t3\n"
      + "2026-02-22 10:00 UTC,100,USDC,99,USDT,0.125,TAO,,,,swap,t4\n"
      + "2026-02-23 10:00 UTC,100,USDC,,,0.0625,TAO,,,,bridge,t5\n"
    #expect(try Self.net([rows]) == 9_062_500_000)
  }

  @Test(arguments: [false, true]) func theFileThatSaysItsZoneHasTheTime(isReversed: Bool) throws {
    let koinly =
      Self.head + "2024-12-10 10:10 UTC,3,TAO,900,EUR,,,,,,sell,\n"
      + "2024-12-31 23:30 UTC,2,TAO,500,EUR,,,,,,sell,\n"
    let tracking =
      #""Type","Buy","Cur.","Sell","Cur.","Fee","Cur.","Exchange","Group","Comment","Date""# + "\n"
      + #""Trade","900","EUR","3","TAO","-","","Kraken","","","10.12.2024 11:10:00""# + "\n"
      + #""Trade","500","EUR","2","TAO","-","","Kraken","","","01.01.2025 00:30:00""# + "\n"
      + #""Trade","700","EUR","7","TAO","-","","Kraken","","","01.01.2025 00:40:00""# + "\n"
    let texts = [koinly, tracking]
    let read = try OwnTransferTests.read(isReversed ? texts.reversed() : texts)
    #expect(read.events.map(\.event.time) == [1_733_825_400, 1_735_687_800, 1_735_688_400])
    #expect(
      read.notes.contains { $0.contains("1 event that only the file without a zone tells is") })
  }

  @Test func anotherValidatorIsNoSale() throws {
    let record = { (action: String, delegate: String, id: String, alpha: String) in
      """
      {"block_number": 5500600, "timestamp": "2025-05-11T10:00:00Z", "action": "\(action)",
      "nominator": {"ss58": "5C"}, "delegate": {"ss58": "\(delegate)"}, "netuid": 4,
      "amount": "1200000000", "alpha": "\(alpha)", "usd": "480.00", "extrinsic_id": "\(id)",
      "is_transfer": null, "fee": "0"}
      """
    }
    let count = { (id: String, alpha: String) in
      let rows = [
        record("UNDELEGATE", "5H", "m-2", "20000000000"), record("DELEGATE", "5J", id, alpha),
      ]
      return try OwnTransferTests.read(["{\"data\": [\(rows.joined(separator: ","))]}"]).events
        .count
    }
    #expect(try count("m-2", "20000000000") == 0)
    #expect(try count("m-3", "20000000000") == 2)
    #expect(try count("m-2", "20000000001") == 2)
  }
}
