import Diagnostics
import Importers
import Testing

/// One place of one wallet with two amounts, and nothing that says which is newer: of every kind that
/// tells what is held it is refused, and neither amount counts.
@Suite struct TwoBalancesTests {
  struct Kind: Sendable {
    let name: String
    /// The amount, and all beside it that must fit it.
    let changes: [(old: String, new: String)]
  }

  private static let kinds = [
    Kind(
      name: "btcli-9-stake.json",
      changes: [
        ("\"stake_value\": 300.0", "\"stake_value\": 200.0"), ("20.9051252", "13.9368"),
      ]),
    Kind(
      name: "btcli-11-stake.json",
      changes: [
        ("512.000000001", "412.000000001"), ("35.678208070", "28.709808000"),
        ("35.67820807,", "28.709808,"),
      ]),
    Kind(
      name: "btcli-11-root.json",
      changes: [("1,250.0", "950.0"), ("1250.0", "950.0"), ("1,287.8", "987.8")]),
    Kind(name: "btcli-9-stake-table.txt", changes: [("300.00", "200.00"), ("20.91", "13.94")]),
    Kind(
      name: "btcli-11-stake-table.txt",
      changes: [("512.000000001", "412.000000001"), ("35.678208070", "28.709808000")]),
    Kind(name: "btcli-9-balance.json", changes: [("3.25", "2.25")]),
    Kind(
      name: "taostats-balance.json",
      changes: [("300000000001", "200000000001"), ("20905200000", "13936800000")]),
    Kind(name: "sheet-en.csv", changes: [("450.12", "350.12")]),
    Kind(name: "sheet-de.csv", changes: [("1.450,123456", "1.350,123456")]),
  ]

  @Test(arguments: kinds)
  func areRefused(kind: Kind) throws {
    let text = Fixtures.text(kind.name)
    let other = kind.changes.reduce(text) { $0.replacing($1.old, with: $1.new) }
    try #require(text != other)
    #expect(try Fixtures.read(kind.name, other).sums != Fixtures.read(kind.name).sums)
    #expect(Self.codes([text, other]) == ["import.twice"], "\(kind.name)")
    #expect(Self.codes([other, text]) == ["import.twice"], "\(kind.name)")
  }

  /// The accounting of taostats.io tells balances too, and is as sure of the moment.
  @Test func ofTheAccounting() {
    let texts = ["40", "30"].map {
      OrderTests.head + OrderTests.row("03T23:59:48", "SN64", balance: $0)
    }
    #expect(Self.codes(texts) == ["import.twice"])
    #expect(Self.codes([texts[0], texts[0]]) == [])
    // A later one is newer.
    let later = OrderTests.head + OrderTests.row("04T23:59:48", "SN64", balance: "30")
    #expect(Self.codes([texts[0], later]) == [])
  }

  private static func codes(_ texts: [String]) -> Set<String> {
    do throws(DiagnosticList) {
      _ = try OwnTransferTests.read(texts)
      return []
    } catch {
      return Set(error.all.map(\.code))
    }
  }
}
