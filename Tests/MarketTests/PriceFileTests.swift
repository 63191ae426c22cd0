import Diagnostics
import Market
import StakingEconomics
import StakingModel
import Testing

/// Tables of prices that people have, in English and in German.
@Suite struct PriceFileTests {
  private func read(
    _ text: String, currency: String? = nil
  ) -> Result<DayPrices, DiagnosticList> {
    Result { () throws(DiagnosticList) in
      try PriceFile.read(SourceText(name: "p.csv", text: text), currency: currency)
    }
  }

  private static let day: Int64 = 20_455  // 2026-01-02

  private func price(_ text: String, _ subject: DayPrices.Subject = .tao(in: "EUR")) -> String? {
    (try? read(text).get())?.price(of: subject, on: Self.day)?.decimal
  }

  @Test(arguments: [
    "date,EUR\n2026-01-02,1234.5\n", "Date,EUR\n2026-01-02T00:00:00Z,1234.50\n",
    "Datum;EUR\n02.01.2026;1234,5\n", "Datum;EUR\n02.01.2026;1.234,50\n",
    "\u{FEFF}sep=;\r\nDatum;Kurs (EUR)\r\n02.01.2026;1.234,5\r\n",
    "Datum;Kurs in EUR\n2026-01-02;1234,5 €\n", "Datum\tKurs €\n02.01.2026\t1234,5\n",
    "Datum;Kurs\n02.01.2026;1.234,5 €\n", "date,Price (EUR)\n2026-01-02,\"1,234.5\"\n",
    "Tag;EUR\n2.1.2026;1234.5\n",
  ])
  func everySpellingIsTheSamePrice(text: String) {
    #expect(price(text) == "1234.5", "\(text)\n\(read(text))")
  }

  @Test func separatorsAreReadByTheWholeTable() throws {
    // Three digits behind a mark: German by its header, English without it, and by its other cells.
    #expect(price("Datum;EUR\n02.01.2026;1,234\n") == "1.234")
    #expect(price("Datum;EUR\n02.01.2026;1.234\n") == "1234")
    #expect(price("date;EUR\n02.01.2026;1.234\n") == "1.234")
    #expect(price("date;EUR\n02.01.2026;1,234\n03.01.2026;1,5\n") == "1.234")
    #expect(price("date,SN64\n2026-01-02,0.000012\n", .alpha(Netuid(64))) == "0.000012")
    #expect(price("date,SN64\n2026-01-02,1e-5\n", .alpha(Netuid(64))) == "0.00001")
  }

  @Test func aPriceWithoutACurrencyIsNotGuessed() throws {
    let text = "Datum;Kurs\n02.01.2026;189,1\n"
    guard case .failure(let faults) = read(text) else {
      Issue.record("a currency was guessed")
      return
    }
    #expect(faults.all.map(\.code) == ["prices.column"])
    #expect(faults.all[0].hint?.code == "Datum;EUR;SN64")
    let told = try read(text, currency: "EUR").get()
    #expect(told.price(of: .tao(in: "EUR"), on: Self.day)?.decimal == "189.1")
    #expect(told.notes.contains { $0.contains("taken to be EUR") })
  }

  /// Everything that is wrong is said at once, and nothing is left out in silence.
  @Test func allFaultsAreTold() {
    let text =
      "date,EUR,USD\n2026-01-02,0,200\n2026-01-02,189,201\n2026-01-03,-5,200\nsoon,1,1\n"
      + "2026-01-04,x,0.0000000000001\n"
    guard case .failure(let faults) = read(text) else {
      Issue.record("it was read")
      return
    }
    #expect(
      faults.all.map(\.code) == [
        "prices.value", "prices.twice", "prices.value", "prices.date", "prices.value",
        "prices.value",
      ], "\(faults.all.map(\.summary))")
  }

  @Test func theSamePriceTwiceIsTold() throws {
    let found = try read("date,EUR\n2026-01-02,189\n2026-01-02,189.0\n").get()
    #expect(found.all.count == 1 && found.notes.count == 1)
  }
}
