import Importers
import StakingEconomics
import StakingModel
import Testing

/// Rows that move alpha in more than one way: for other alpha, and as a fee.
@Suite struct AlphaRowTests {
  private static let head = OwnTransferTests.head
  private static func alpha(_ netuid: UInt16) -> LedgerAsset {
    .alpha(Netuid(netuid), registered: nil)
  }

  private static let rows = """
    2025-03-01 10:00 UTC,3000,USD,10,TAO,,,,,,,a1
    2025-03-02 10:00 UTC,5,TAO,100,SN64,,,1500,USD,,,a2
    2025-06-01 10:00 UTC,50,SN64,40,SN4,0.5,SN64,900,USD,,,a3
    2025-06-02 10:00 UTC,10,SN64,1,TAO,0.25,SN64,250,USD,,,a4

    """

  /// By hand: 100 − 50 − 0.5 − 10 − 0.25 alpha of 64, 40 of 4; of 1,500 dollars 750, 7.50, 150 and 3.75 go.
  @Test func countedByHand() throws {
    let found = try Fixtures.read("me.csv", Self.head + Self.rows)
    #expect(found.files[0].leftOut.isEmpty && found.files[0].rowsRead == 4)
    let book = Ledger(found.events.map(\.event)).records(in: .fiat("USD"), method: .firstIn).book
    #expect(book.held(Self.alpha(64)) == 39_250_000_000)
    #expect(book.held(Self.alpha(4)) == 40_000_000_000)
    #expect(book.lots(of: Self.alpha(64)).map(\.cost.decimal) == ["588.75"])
    #expect(book.lots(of: Self.alpha(4)).map(\.cost.decimal) == ["900"])
    #expect(book.disposals.map { $0.knownGain?.decimal } == ["0", "150", "100"])
    #expect(found.words.contains("fees paid in alpha go out without proceeds"))
    let fees = found.events.filter { $0.reason == .cost }
    #expect(fees.map { $0.event.price.fiatPerAlpha?.decimal } == ["18", nil])
    #expect(fees.map { $0.event.price.taoPerAlpha?.decimal } == [nil, "0.1"])
  }

  /// The same rows twice, and a repeated row, count once with their fees.
  @Test func nothingTwice() throws {
    let once = try Fixtures.read("me.csv", Self.head + Self.rows)
    let twice = try OwnTransferTests.read([Self.head + Self.rows, Self.head + Self.rows])
    #expect(twice.events.sums == once.events.sums)
    let repeated = try Fixtures.read("me.csv", Self.head + Self.rows + Self.rows)
    #expect(repeated.events.sums == once.events.sums)
  }

  /// Without a worth the amounts move all the same, and what they were worth is not known.
  @Test func withoutAWorth() throws {
    let found = try Fixtures.read(
      "me.csv", Self.head + "2025-06-01 10:00 UTC,50,SN64,40,SN4,,,,,,,a3\n")
    #expect(found.events.sums.map(\.net) == [40_000_000_000, -50_000_000_000])
    #expect(found.words.contains { $0.contains("recorded prices count") })
  }

  /// The accounting of taostats.io tells the same swap as through TAO: once all the same.
  @Test func theSameSwapOfTwoFormats() throws {
    func side(_ token: String, _ other: String, debit: String = "", credit: String = "") -> String {
      OrderTests.row(
        "02T10:00:00", token, "token_swap", debit: debit, credit: credit, id: "1-1", other: other
      ).replacing(",250,1,", with: token == "SN64" ? ",25,0.1," : ",30,0.12,")
    }
    let tax =
      OrderTests.head + side("SN64", "SN4", debit: "50") + side("SN4", "SN64", credit: "40")
    let koinly = Self.head + "2026-01-02 10:00:00 UTC,50,SN64,40,SN4,,,1250,USD,,,\n"
    let once = try OwnTransferTests.read([tax]).events.sums.map(\.net)
    for texts in [[tax, koinly], [koinly, tax]] {
      let found = try OwnTransferTests.read(texts)
      #expect(found.events.count == 2, "\(found.report)")
      #expect(found.events.sums.map(\.net).filter { $0 != 0 } == once.filter { $0 != 0 })
    }
  }

  /// What moves from one place to another stays, and its fee goes.
  @Test(
    arguments: [
      ("1,TAO,1,TAO,0.001,TAO", -1_000_000), ("1.001,TAO,1,TAO,0.001,TAO", -1_000_000),
      ("1,TAO,1,TAO,,", 0), ("5,SN64,5,SN64,,", 0), ("5,SN64,5,SN64,0.5,SN64", 0),
    ] as [(String, Int128)])
  func movesWithin(row: String, net: Int128) throws {
    let found = try Fixtures.read("me.csv", Self.head + "2025-06-01 10:00 UTC,\(row),,,,,a\n")
    #expect((found.events.sums.first { $0.asset == .tao }?.net ?? 0) == net, "\(found.report)")
  }

  /// Fees of the accounting of taostats.io in alpha: out of the alpha, and none of TAO.
  @Test func alphaFeesOfTheAccounting() throws {
    let rows = [
      OrderTests.row("02T09:00:00", "SN64", balance: "100"),
      OrderTests.row("02T10:00:00", "SN64", "fee", debit: "0.25", id: "1-1"),
      OrderTests.row("02T10:00:00", "SN64", "token_swap", debit: "10", id: "1-1", other: "TAO"),
      OrderTests.row("02T10:00:00", "TAO", "token_swap", credit: "1", id: "1-1", other: "SN64"),
      OrderTests.row("02T23:59:48", "SN64", balance: "89.75"),
    ]
    for order in [rows, rows.reversed()] {
      let found = try Fixtures.read("tax.csv", OrderTests.head + order.joined())
      let sums = found.events.sums
      #expect(sums.map(\.net) == [1_000_000_000, -10_250_000_000])
      #expect(sums.map(\.fees) == [0, 0])
      #expect(!found.files[0].checks.contains { !$0.agrees }, "\(found.report)")
      let book = Ledger(found.eventsWithOpenings.map(\.event)).records(in: .tao, method: .firstIn)
        .book
      #expect(book.held(Self.alpha(64)) == 89_750_000_000)
    }
  }
}
