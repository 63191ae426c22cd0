import Diagnostics
import StakingEconomics
import Testing

@testable import Importers

/// What a file says its rows are worth is used, and checked where it can be.
@Suite struct ValueTests {
  private static let header =
    "Date,Received Amount,Received Currency,Received Value,Sent Amount,Sent Currency,Sent Value,"
    + "Fee Amount,Fee Currency,Tag\n"

  @Test func awakenValuesArePrices() throws {
    let found = try Fixtures.read(
      "a.csv",
      Self.header + "09/02/2026 00:00:00,0.5,TAO,134.00,,,,,,Staking\n"
        + "09/03/2026 08:15:00,430,SN64,$8040.00,30,TAO,8040.00,0.0151,TAO,Trade\n"
        + "09/04/2026 08:15:00,1,TAO,270,2,TAO,300,,,\n"
        + "09/05/2026 08:15:00,5,SN64,,,,,,,Staking\n")
    #expect(found.events.map(\.event.price.fiatPerTAO?.decimal) == ["268", "268", nil])
    #expect(found.events.map(\.currency) == ["USD", "USD", nil])
    #expect(found.files[0].notes.contains { $0.contains("line 4") }, "\(found.files[0].notes)")
    #expect(!found.files[0].notes.contains { $0.contains("not used") })
    #expect(
      Fixtures.faults(Self.header + "09/02/2026 00:00:00,0.5,TAO,-134,,,,,,Staking\n") == [
        "import.negative"
      ])
  }

  /// btcli says what a row is worth: an amount, a rate or a value that was changed is told.
  @Test(arguments: [
    ("\"stake_value\": 300.0", "\"stake_value\": 3000.0"),
    ("\"value\": 6.9684", "\"value\": 69.684"),
    ("\"rate\": 1.0", "\"rate\": 1.1"),
  ])
  func valuesOfBtcliFitTheirRows(old: String, new: String) {
    let text = Fixtures.text("btcli-9-stake.json")
    #expect(Fixtures.faults(text.replacing(old, with: new)) == ["import.amount"])
    #expect(text.contains(old) && Fixtures.faults(text).isEmpty)
  }

  @Test(arguments: [
    ("\"value_tao\": 1250", "\"value_tao\": 125"), ("\"value\": \"τ1,250", "\"value\": \"τ12,500"),
  ])
  func valuesOfTheNewFamilyFitToo(old: String, new: String) {
    let text = """
      [{"netuid": 0, "hotkey": "5HotkeyaaaxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxAAAA",
      "stake": "τ1,250.000000000", "stake_amount": 1250.0, "value": "τ1,250.000000000",
      "value_tao": 1250.0, "locked": "τ0.0"}]
      """
    #expect(text.contains(old) && Fixtures.faults(text).isEmpty)
    #expect(Fixtures.faults(text.replacing(old, with: new)).contains("import.amount"))
  }

  /// Coinbase tells what a transfer was worth: a price of its day, no cost.
  @Test func transfersOfCoinbaseHaveAPrice() throws {
    let found = try Fixtures.read(
      "c.csv",
      "ID,Timestamp,Transaction Type,Asset,Quantity Transacted,Price Currency,Subtotal,"
        + "Total (inclusive of fees and/or spread)\n"
        + "a,2026-06-01 10:00:00 UTC,Send,TAO,-5,EUR,€1750.00,€1750.00\n"
        + "b,2026-06-02 10:00:00 UTC,Receive,TAO,2,EUR,€700.00,€700.00\n")
    #expect(found.events.map(\.event.price.fiatPerTAO?.decimal) == ["350", "350"])
    #expect(
      found.events.map(\.event.action) == [
        .transferOut(.tao, rao: 5_000_000_000), .transferIn(.tao, rao: 2_000_000_000, cost: nil),
      ])
  }

  /// A year in which there was no TAO, or no alpha, is a slip.
  @Test(arguments: [("2015", "TAO", true), ("2024", "SN64", true), ("2024", "TAO", false)])
  func yearsBeforeTheChain(year: String, asset: String, isWrong: Bool) {
    let text =
      "Koinly Date,Amount,Currency,Label,TxHash\n\(year)-09-02 00:00 UTC,0.005,\(asset),staking,\n"
    #expect(Fixtures.faults(text) == (isWrong ? ["import.date"] : []))
  }
}
