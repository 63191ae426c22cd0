import Diagnostics
import Holdings
import Importers
import StakingModel
import Testing

/// A row of totals checks the others, and what was paid goes into the profile.
@Suite struct SheetTotalTests {
  @Test(
    arguments: [
      ("Subnet,Amount\n64,3.5\nTotal,3.5\n", true),
      ("Subnet,Amount\n64,3.5\n51,2\nTOTAL:,6.5\n", false),
      ("Subnetz;Menge\n64;3,5\n51;2,25\nGesamt;5,8\n", true),
      ("Subnetz;Menge\n64;3,5\nSumme;\n", nil),
      ("Subnet,Amount (rao)\n64,3500000000\nSum,3500000000\n", true),
      ("Subnet,Amount (rao)\n64,3500000000\nSum,3500000001\n", false),
    ] as [(String, Bool?)])
  func totals(text: String, agrees: Bool?) throws {
    let found = try Fixtures.read("me.csv", text)
    #expect(found.files[0].checks.map(\.agrees) == (agrees.map { [$0] } ?? []), "\(found.report)")
    #expect(found.files[0].leftOut.map(\.reason) == ["it is the total of the file, no place"])
    #expect(found.positions.allSatisfy { $0.rao > 0 } && !found.positions.isEmpty)
  }

  /// Where the currency is named and TAO, it is the cost; else it is said why not.
  @Test(
    arguments: [
      ("Paid (TAO)", "64,3.5,1.25", 1_250_000_000, nil),
      ("paid in tao", "64,3.5,1.25", 1_250_000_000, nil),
      ("Paid", "64,3.5,1.25 TAO", 1_250_000_000, nil), ("Cost (TAO)", "64,3.5,0", 0, nil),
      ("Paid", "64,3.5,1.25", nil, "does not say its currency"),
      ("Paid (EUR)", "64,3.5,1.25", nil, "it is in EUR"),
      ("Bezahlt", "64,3.5,400 €", nil, "it is in EUR"),
      ("Paid (TAO)", "root,3.5,1.25", nil, "of root is not used"),
      ("Paid (TAO)", "64,3.5,", nil, nil),
    ] as [(String, String, UInt64?, String?)])
  func paid(title: String, row: String, rao: UInt64?, why: String?) throws {
    let found = try Fixtures.read("me.csv", "Subnet,Amount,\(title)\n\(row)\n")
    #expect(
      try found.profile().alpha.map { $0.boughtFor?.rao } == (row.hasPrefix("root") ? [] : [rao]))
    #expect(found.words.contains { $0.contains("not used") } == (why != nil))
    if let why { #expect(found.words.contains { $0.contains(why) }, "\(found.words)") }
  }

  /// Titles of CoinTracking in German are no riddle.
  @Test func germanTitles() {
    let text = "Typ,Kauf,Cur.,Verkauf,Cur.,Datum\nTrade,1,TAO,400,EUR,01.02.2024\n"
    do throws(DiagnosticList) {
      _ = try Fixtures.read("me.csv", text)
      Issue.record("it is read")
    } catch {
      #expect(error.all.map(\.code) == ["import.kind"])
      #expect(error.all[0].hint?.text.contains("CoinTracking to English") == true)
    }
  }
}
