import CivilTime
import Diagnostics
import Importers
import StakingEconomics
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

  /// What is gone is no sale: it goes out, by its name, and without proceeds.
  @Test(arguments: [
    ("lost", "lost"), ("Stolen", "stolen"), ("cost", "cost"), ("Theft loss", "stolen"),
    ("Casualty Loss", "lost"), ("gift", "gift"),
  ])
  func whatIsGone(label: String, reason: String) throws {
    let found = try Fixtures.read(
      "me.csv", Self.head + "2026-09-03 08:15 UTC,1,TAO,,,,,,,\(label),,\n")
    let event = try #require(found.events.first)
    #expect(event.reason?.rawValue == reason)
    if case .transferOut = event.event.action {
      #expect(reason != "gift" && found.words.contains { $0.contains("countries differ") })
    } else {
      #expect(reason == "gift")
    }
  }

  /// A worth of nothing or less is not used, and it is said.
  @Test(arguments: ["0", "-8040", "-0.01"])
  func aWorthBelowZero(worth: String) throws {
    let odd = try words("2026-09-03 08:15 UTC,30,TAO,430.2,SN64,,,\(worth),USD,,,")
    #expect(
      odd.contains { $0.contains("a worth of zero or below is not used") && $0.contains("line 2") })
    let usual = try words("2026-09-03 08:15 UTC,30,TAO,430.2,SN64,,,8040,USD,,,")
    #expect(!usual.contains { $0.contains("a worth of") })
  }

  /// One transaction with two amounts: both count, and it is said.
  @Test func aTransactionTwice() throws {
    let rows = [
      "2026-09-03 08:15 UTC,30,TAO,430.2,SN64,,,,,,,0xabc",
      "2026-09-03 08:15 UTC,30,TAO,430.3,SN64,,,,,,,0xabc",
    ]
    let odd = try words(rows.joined(separator: "\n"))
    #expect(
      odd.contains {
        $0.contains("stands there again with other amounts") && $0.contains("lines 2 and 3")
      })
    let other = try words(rows[0] + "\n" + rows[1].replacing("0xabc", with: "0xabd"))
    #expect(!other.contains { $0.contains("stands there again") })
  }

  /// More rewards than there can be coins.
  @Test func rewardsBeyondTheSupply() {
    let rows = (0..<2).map { "2026-09-0\($0 + 1) 08:15 UTC,,,20999999.5,TAO,,,,,reward,,\n" }
    #expect(Fixtures.faults(Self.head + rows[0]) == [])
    #expect(Fixtures.faults(Self.head + rows.joined()) == ["import.supply"])
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

/// Dates that an account may write with the day or the month first.
@Suite struct DateOrderTests {
  private static let head =
    "\"Type\",\"Buy\",\"Cur.\",\"Sell\",\"Cur.\",\"Fee\",\"Cur.\",\"Exchange\",\"Group\",\"Comment\",\"Date\"\n"

  /// One date that can be read in one way only decides for all.
  @Test(arguments: [
    (["03/04/2024 10:00", "25/04/2024 10:00"], "2024-04-03"),
    (["03/04/2024 10:00", "04/25/2024 10:00"], "2024-03-04"),
    (["03.04.2024 10:00"], "2024-04-03"), (["2024-04-03 10:00:00"], "2024-04-03"),
    (["04/04/2024 10:00"], "2024-04-04"),
  ])
  func oneDecides(dates: [String], first: String) throws {
    let found = try Fixtures.read("ct.csv", text(dates))
    #expect(found.events.first.map { UnixTime(seconds: $0.event.time).date.text } == first)
  }

  @Test(arguments: [["03/04/2024 10:00"], ["25/04/2024 10:00", "04/25/2024 10:00"]])
  func unclearDatesAreAsked(dates: [String]) {
    #expect(Fixtures.faults(text(dates)) == ["import.date"])
  }

  private func text(_ dates: [String]) -> String {
    Self.head
      + dates.enumerated().map {
        "\"Deposit\",\"\($0 + 1)\",\"TAO\",\"-\",\"\",\"\",\"\",\"W\",\"\",\"\",\"\($1)\"\n"
      }.joined()
  }
}
