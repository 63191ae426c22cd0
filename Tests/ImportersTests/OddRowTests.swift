import Diagnostics
import Importers
import Testing

/// What can be read, but is hardly meant: told with its line.
@Suite struct OddRowTests {
  private static let head =
    "Date,Sent Amount,Sent Currency,Received Amount,Received Currency,Fee Amount,Fee Currency,"
    + "Net Worth Amount,Net Worth Currency,Label,Description,TxHash\n"

  private func words(_ row: String) throws -> [String] {
    try Fixtures.read("me.csv", Self.head + row + "\n").words
  }

  /// A currency that was written wrong makes a gift of what comes.
  @Test func whatComesIsNotWhatWent() throws {
    let odd = try words("2026-09-03 08:15 UTC,30,TAO,430.2,TAO,0.0151,TAO,,,,,")
    #expect(odd.contains { $0.contains("one of the currencies may be wrong") })
    for row in [
      "2026-09-03 08:15 UTC,30,TAO,30,TAO,,,,,,,",
      "2026-09-03 08:15 UTC,30,TAO,29.9849,TAO,0.0151,TAO,,,,,",
    ] {
      #expect(!(try words(row)).contains { $0.contains("may be wrong") }, "\(row)")
    }
  }

  @Test func aFeeIsMoreThanWhatItIsPaidFor() throws {
    let odd = try words("2026-09-03 08:15 UTC,30,TAO,430.2,SN64,15100,TAO,,,,,")
    #expect(
      odd.contains {
        $0.contains("a fee is more than what it is paid for") && $0.contains("line 2")
      })
    let usual = try words("2026-09-03 08:15 UTC,30,TAO,430.2,SN64,0.0151,TAO,,,,,")
    #expect(!usual.contains { $0.contains("a fee is more") })
  }

  /// Each validator's table has columns of its own: nothing is locked with the second one.
  @Test func tablesOfTwoValidators() throws {
    let first = Fixtures.text("btcli-9-stake-table.txt")
    let second = """

                             Hotkey: 5HotkeybbbxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxBBBB
                                       Network: finney

              ┃          ┃     Value ┃           ┃    Price    ┃            ┃  Emission ┃  Claimable
       Netuid ┃ Name     ┃ (α x τ/α) ┃ Stake (α) ┃ (τ_in/α_in) ┃ Registered ┃ (α/block) ┃        (α)
      ━━━━━━━━╇━━━━━━━━━━╇━━━━━━━━━━━╇━━━━━━━━━━━╇━━━━━━━━━━━━━╇━━━━━━━━━━━━╇━━━━━━━━━━━╇━━━━━━━━━━━━
       64     │ ش Chutes │    τ 6.97 │ 100.00 ش  │ 0.0697 τ/ش  │        YES │  0.0086 ش │          -
      ────────┼──────────┼───────────┼───────────┼─────────────┼────────────┼───────────┼────────────
       1      │          │    τ 6.97 │           │             │            │           │

      """
    let parts = first.components(before: "\nWallet:")
    let found = try Fixtures.read("me.txt", parts.0 + second + parts.1)
    #expect(found.positions.map(\.rao) == [1_250_000_000_000, 300_000_000_000, 100_000_000_000])
    #expect(found.positions.map(\.locked) == [0, 40_000_000_000, 0])
  }

  @Test func pricesBelongElsewhere() {
    for text in [
      "date,EUR,SN64\n2026-10-01,240,0.07\n",
      #"{"data": [{"price": "0.07", "alpha_in_pool": "1", "total_tao": "1"}]}"#,
      #"{"data": [{"period": "1d", "close": "300"}]}"#,
    ] {
      do throws(DiagnosticList) {
        _ = try Fixtures.read("me.csv", text)
        Issue.record("\(text) was read")
      } catch {
        #expect(error.all[0].hint?.code == "data import me.csv", "\(text)")
      }
    }
  }

  /// A path of usual length is shown whole, one with an address in it is not.
  @Test func namesOfFiles() throws {
    let names = [
      ("/home/me/documents/taostats/exports/2026/tax.csv", true),
      ("/home/me/5HotkeyaaaxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxAAAA.csv", false),
    ]
    for (name, isWhole) in names {
      do throws(DiagnosticList) {
        _ = try Importers.read([ImportInput(name: name, text: "x")], in: Fixtures.context)
      } catch {
        #expect(error.all[0].summary.contains(name) == isWhole, "\(error.all[0].summary)")
      }
    }
  }
}

extension String {
  fileprivate func components(before mark: String) -> (String, String) {
    guard let range = firstRange(of: mark) else { return (self, "") }
    return (String(self[..<range.lowerBound]), String(self[range.lowerBound...]))
  }
}
