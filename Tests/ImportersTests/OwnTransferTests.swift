import Diagnostics
import Importers
import StakingEconomics
import Testing

/// Several wallets of one person: what goes from one to the other changes nothing, and what both tell
/// alike counts in each.
@Suite struct OwnTransferTests {
  static let head =
    "Date,Sent Amount,Sent Currency,Received Amount,Received Currency,Fee Amount,Fee Currency,"
    + "Net Worth Amount,Net Worth Currency,Label,Description,TxHash\n"

  static func read(_ texts: [String]) throws(DiagnosticList) -> Import {
    try Importers.read(
      texts.enumerated().map { ImportInput(name: "\($0.offset).csv", text: $0.element) },
      in: Fixtures.context)
  }

  struct Case: Sendable {
    let name: String
    let out: String
    let into: String
    /// How many events are left of the two, and what they come to in rao of TAO; nil for two transfers.
    let left: Int
    let net: Int128
  }

  static let cases = [
    Case(
      name: "one transaction", out: "2025-06-01 10:00 UTC,4,TAO,,,0.001,TAO,,,,,0xself",
      into: "2025-06-01 10:00 UTC,,,4,TAO,,,,,,,0xself", left: 1, net: -1_000_000),
    Case(
      name: "the fee is what is missing", out: "2025-06-01 10:00 UTC,4.0005,TAO,,,,,,,,,0xself",
      into: "2025-06-01 10:01 UTC,,,4,TAO,,,,,,,0xself", left: 1, net: -500_000),
    Case(
      name: "no fee, no event", out: "2025-06-01 10:00 UTC,4,TAO,,,,,,,,,0xself",
      into: "2025-06-01 10:00 UTC,,,4,TAO,,,,,,,0xself", left: 0, net: 0),
    Case(
      name: "no transaction named, within the hour", out: "2025-06-01 10:00 UTC,4,TAO,,,,,,,,,",
      into: "2025-06-01 10:50 UTC,,,4,TAO,,,,,,,", left: 0, net: 0),
    Case(
      name: "many digits, within the day", out: "2025-06-01 10:00 UTC,4.123456789,TAO,,,,,,,,,",
      into: "2025-06-01 20:50 UTC,,,4.123456789,TAO,,,,,,,", left: 0, net: 0),
    Case(
      name: "alpha", out: "2025-06-01 10:00 UTC,40,SN64,,,0.001,TAO,,,,,0xself",
      into: "2025-06-01 10:00 UTC,,,40,SN64,,,,,,,0xself", left: 1, net: -1_000_000),
    Case(
      name: "round, and later", out: "2025-06-01 10:00 UTC,4,TAO,,,,,,,,,",
      into: "2025-06-01 12:00 UTC,,,4,TAO,,,,,,,", left: 2, net: 0),
    Case(
      name: "before it went", out: "2025-06-01 10:00 UTC,4.123456789,TAO,,,,,,,,,",
      into: "2025-06-01 09:00 UTC,,,4.123456789,TAO,,,,,,,", left: 2, net: 0),
    Case(
      name: "another amount", out: "2025-06-01 10:00 UTC,4,TAO,,,,,,,,,0xself",
      into: "2025-06-01 10:00 UTC,,,3,TAO,,,,,,,0xself", left: 2, net: -1_000_000_000),
    Case(
      name: "a gift goes to another", out: "2025-06-01 10:00 UTC,4,TAO,,,,,,,gift,,0xself",
      into: "2025-06-01 10:00 UTC,,,4,TAO,,,,,,,0xself", left: 2, net: 0),
    Case(
      name: "what is stolen stays gone", out: "2025-06-01 10:00 UTC,4,TAO,,,,,,,stolen,,0xself",
      into: "2025-06-01 10:00 UTC,,,4,TAO,,,,,,,0xself", left: 2, net: 0),
  ]

  @Test(arguments: cases, [0, 1, 2])
  func whatIsSettled(one: Case, order: Int) throws {
    let rows = [one.out, one.into].map { $0 + "\n" }
    let found =
      switch order {
      case 0: try Self.read(rows.map { Self.head + $0 })
      case 1: try Self.read(rows.reversed().map { Self.head + $0 })
      default: try Self.read([Self.head + rows.joined()])
      }
    #expect(found.events.count == one.left, "\(one.name): \(found.report)")
    let tao = found.events.sums.first { $0.asset == .tao }?.net ?? 0
    #expect(tao == one.net, "\(one.name)")
    #expect(found.notes.contains { $0.contains("between wallets of your own") } == (one.left < 2))
    if one.left == 1 { #expect(found.events[0].event.action == .fee) }
  }

  /// What it once cost stays, and nothing is gained.
  @Test func theCostStays() throws {
    let first =
      Self.head + "2025-03-01 10:00 UTC,3000,USD,10,TAO,,,,,,,a1\n" + Self.cases[0].out + "\n"
    let second =
      Self.head + Self.cases[0].into + "\n2025-09-01 10:00 UTC,4,TAO,1600,USD,,,,,,,b1\n"
    for texts in [[first, second], [second, first]] {
      let ledger = Ledger(try Self.read(texts).eventsWithOpenings.map(\.event))
      let book = ledger.records(in: .fiat("USD"), method: .firstIn).book
      #expect(book.lots(of: .tao).map(\.rao) == [5_999_000_000])
      #expect(book.lots(of: .tao).map(\.cost.decimal) == ["1799.7"])
      #expect(book.disposals.map(\.lot.cost.decimal) == ["1200"])
    }
  }

  // MARK: Two wallets that tell the same

  private static func export(_ coldkey: String) -> String {
    let row = "\(coldkey),1,2026-01-0%,finney,TAO,,,,,,*,0,*,0,0,210,1,"
    return OrderTests.head
      + row.replacing("%", with: "1T23:59:48+00:00").replacing("*", with: "10") + "10,,\n"
      + row.replacing("%", with: "2T23:59:48+00:00").replacing("*", with: "10.1") + "0.1,21.00,\n"
  }

  @Test func twoWalletsOfEqualIncome() throws {
    let texts = [Self.export("5WalletOne"), Self.export("5WalletTwo")]
    let found = try Self.read(texts)
    #expect(found.events.sums.map(\.rewards) == [200_000_000])
    #expect(!found.notes.contains { $0.contains("counted once") })
    // The same wallet again counts once, and so does a file that does not say whose it is.
    #expect(try Self.read(texts + [texts[0]]).events.sums.map(\.rewards) == [200_000_000])
    let others = Self.head + "2026-01-02 23:59:48 UTC,,,0.1,TAO,,,21,USD,reward,,\n"
    #expect(try Self.read(texts + [others]).events.sums.map(\.rewards) == [200_000_000])
    #expect(try Self.read([others] + texts).events.sums.map(\.rewards) == [200_000_000])
  }

  /// Each of two wallets at the same amount: the event of a third file is that of one of them.
  @Test func aTransferKnownByBothWallets() throws {
    let out = OrderTests.row("02T10:00:00", "TAO", "transfer_out", debit: "9", id: "1-1")
    let into = OrderTests.row("02T10:00:00", "TAO", "transfer_in", credit: "9", id: "1-1")
      .replacing("5Sample", with: "5Other")
    let found = try Self.read([OrderTests.head + out, OrderTests.head + into])
    #expect(found.events.isEmpty)
    // Two transactions of one amount are two where both files know them.
    let two = try Self.read([
      OrderTests.head + out, OrderTests.head + into.replacing("1-1", with: "2-2"),
    ])
    #expect(two.events.count == 2)
  }
}
