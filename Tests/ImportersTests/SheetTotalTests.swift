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

  /// TAO that is not staked is told and part of a total; what adds up a part is no place.
  @Test(arguments: ["free", "Frei", "unstaked"])
  func whatIsFree(word: String) throws {
    let found = try Fixtures.read(
      "me.csv",
      "Subnetz;Menge\n\(word);3,5\n64;1,25\nZwischensumme;4,75\n0;2\nSubtotal;2\nSumme;6,75\n")
    #expect(found.freeRao == 3_500_000_000)
    #expect(found.positions.map(\.rao).sorted() == [1_250_000_000, 2_000_000_000])
    #expect(found.files[0].checks.map(\.agrees) == [true], "\(found.report)")
    #expect(found.files[0].leftOut.map(\.reason).contains("it is a sum of rows above, no place"))
    #expect(found.files[0].rowsRead == 6)
  }

  @Test func freeIsTAOOnce() {
    #expect(Fixtures.faults("Subnetz;Menge\nfrei;3,5\nfree;3,5\n64;1,25\n") == ["import.twice"])
    #expect(Fixtures.faults("Subnetz;Menge;Einheit\nfrei;3,5;SN64\n") == ["import.unit"])
  }

  /// Other words are refused, and the hint says which are known.
  @Test(arguments: ["Guthaben", "Reserve"])
  func otherWords(word: String) {
    do throws(DiagnosticList) {
      _ = try Fixtures.read("me.csv", "Ort;Subnetz;Menge\na;\(word);3,5\nb;64;1,25\n")
      Issue.record("it is read")
    } catch {
      let hint = error.all.first?.hint?.text ?? ""
      for known in ["as 64", "root", "write free", "Total"] {
        #expect(hint.contains(known), "\(hint)")
      }
    }
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
