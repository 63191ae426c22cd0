import CivilTime
import Diagnostics
import JSONText
import TestSupport
import Testing

@testable import Answers
@testable import Commands
@testable import LabSession

/// A trade in one currency of which the file tells the worth in another: each counts in its own.
@Suite struct TwoCurrencyTests {
  private static let head =
    "Date,Sent Amount,Sent Currency,Received Amount,Received Currency,Fee Amount,Fee Currency,"
    + "Net Worth Amount,Net Worth Currency,Label,Description,TxHash\n"

  /// What 10 TAO cost, and what came of them later, in billionths of a currency; nil is not known.
  struct Trade: CustomTestStringConvertible, Sendable {
    var bought: String
    var sold: String
    var unit: String
    var cost: Int128?
    var proceeds: Int128?
    var word: String?

    var testDescription: String { "\(bought) | \(sold) in \(unit)" }
  }

  private static let unit: Int128 = 1_000_000_000

  @Test(arguments: [
    // Paid in pounds, worth told in euros, the fee in pounds: its part in euros is of the row's own rate.
    Trade(
      bought: "3000,GBP,10,TAO,15,GBP,3510,EUR", sold: "10,TAO,3000,GBP,15,GBP,3540,EUR",
      unit: "GBP", cost: 3_015 * unit, proceeds: 2_985 * unit, word: "part of costs and proceeds"),
    Trade(
      bought: "3000,GBP,10,TAO,15,GBP,3510,EUR", sold: "10,TAO,3000,GBP,15,GBP,3540,EUR",
      unit: "EUR", cost: 3_527_550_000_000, proceeds: 3_522_300_000_000, word: nil),
    // Without fees.
    Trade(
      bought: "4000,USD,10,TAO,,,3700,EUR", sold: "10,TAO,4500,USD,,,4150,EUR", unit: "EUR",
      cost: 3_700 * unit, proceeds: 4_150 * unit, word: nil),
    Trade(
      bought: "3700,EUR,10,TAO,,,4000,USD", sold: "10,TAO,4150,EUR,,,4500,USD", unit: "EUR",
      cost: 3_700 * unit, proceeds: 4_150 * unit, word: nil),
    // The fee in the currency of the worth: 4,000 + 20 x 4,000 / 3,700 dollars.
    Trade(
      bought: "4000,USD,10,TAO,20,EUR,3700,EUR", sold: "10,TAO,4500,USD,20,EUR,4150,EUR",
      unit: "EUR", cost: 3_720 * unit, proceeds: 4_130 * unit,
      word: "at what the row itself says was worth what"),
    Trade(
      bought: "4000,USD,10,TAO,20,EUR,3700,EUR", sold: "10,TAO,4500,USD,20,EUR,4150,EUR",
      unit: "USD", cost: 4_021_621_621_622, proceeds: 4_478_313_253_012, word: nil),
    // A fee in a third currency, or without a rate, counts nowhere, and it is said.
    Trade(
      bought: "4000,EUR,10,TAO,20,USD,4000,EUR", sold: "10,TAO,4500,EUR,20,USD,4500,EUR",
      unit: "EUR", cost: 4_000 * unit, proceeds: 4_500 * unit, word: "fees in USD are not counted"),
    Trade(
      bought: "4000,EUR,10,TAO,20,CHF,4300,USD", sold: "10,TAO,4500,EUR,20,CHF,4800,USD",
      unit: "USD", cost: 4_300 * unit, proceeds: 4_800 * unit, word: "fees in CHF are not counted"),
    // One currency alone: as it always was.
    Trade(
      bought: "4000,EUR,10,TAO,20,EUR,4000,EUR", sold: "10,TAO,4500,EUR,20,EUR,4500,EUR",
      unit: "EUR", cost: 4_020 * unit, proceeds: 4_480 * unit, word: nil),
  ])
  func eachCountsInItsOwn(trade: Trade) throws {
    let rows =
      "2026-01-02 00:00 UTC,\(trade.bought),,,a1\n2026-01-03 00:00 UTC,\(trade.sold),,,a2\n"
    var session = lab(rows)
    let json = try #require(session.run(line: "records two.csv --in \(trade.unit)").json)
    let year = try #require(json["years"]?.arrayValue?.first)
    #expect(money(year, "proceeds_e9") == trade.proceeds)
    #expect(money(year, "cost_e9") == trade.cost)
    guard let word = trade.word else { return }
    let notes = "\(try #require(session.run(line: "import two.csv").json))"
    #expect(notes.contains(word))
  }

  /// Fees of trades in another currency are said to count there alone.
  @Test func feesOfOtherTrades() throws {
    var session = lab(
      "2026-01-02 00:00 UTC,3000,EUR,10,TAO,5,EUR,,,,,a1\n"
        + "2026-01-03 00:00 UTC,2000,USD,5,TAO,4,USD,,,,,a2\n")
    for (unit, other) in [("EUR", "USD"), ("USD", "EUR")] {
      let json = try #require(session.run(line: "records two.csv --in \(unit)").json)
      let words = "\(json)"
      #expect(words.contains("fees in \(unit) are part of costs and proceeds\""), "\(words)")
      #expect(
        words.contains(
          "fees in \(other) are part of costs and proceeds in \(other): what is told in \(other) alone "
            + "does not count in \(unit)"), "\(words)")
    }
  }

  /// An export has each trade in the currency that was paid, and read again it is the same.
  @Test(arguments: ["koinly", "cointracking", "coinledger", "hledger"])
  func tradesOfTwoCurrenciesAreExported(shape: String) throws {
    var session = lab(
      "2026-01-02 00:00:00 UTC,3000,EUR,10,TAO,5,EUR,,,,,a1\n"
        + "2026-01-03 00:00:00 UTC,2000,USD,5,TAO,4,USD,,,,,a2\n"
        + "2026-01-04 00:00:00 UTC,2,TAO,900,USD,,,,,,,a3\n2026-01-05 00:00:00 UTC,1,TAO,450,EUR,,,,,,,a4\n"
    )
    let refused = session.run(line: "records two.csv --in CHF --export \(shape)").diagnostics.first
    let hint = try #require(refused?.hint?.code)
    #expect(hint == "records two.csv --in EUR --export \(shape)")
    #expect(session.run(line: hint + " --out again.txt").status == .success, "\(hint)")
    for unit in ["EUR", "USD"] {
      let (one, other) = (
        session.run(line: "records two.csv --in \(unit) --list disposals").json,
        session.run(line: "records again.txt --in \(unit) --list disposals").json
      )
      for key in ["years", "disposals", "lots"] {
        #expect(
          one?[key] != nil && "\(one?[key] ?? .null)" == "\(other?[key] ?? .null)",
          "\(shape) \(unit)")
      }
    }
  }

  /// What is brought forward at a cost keeps it through every shape.
  @Test(arguments: ["koinly", "cointracking", "coinledger", "hledger", "csv"])
  func whatIsBroughtForwardKeepsItsCost(shape: String) throws {
    let disk = MemoryDisk()
    disk.put(
      Array(
        "2025-02-10 opening\n    assets:tao  2 TAO {400 EUR} [2024-12-01]\n    equity:opening\n\n2025-04-10 sale\n    assets:tao  -1 TAO @ 450 EUR\n    assets:bank\n"
          .utf8), at: "a.journal")
    var session = Session(
      environment: Environment(
        now: UnixTime(seconds: 1_795_363_200), files: disk.access, stateFolder: "/state"))
    session.restore()
    let json = try #require(session.run(line: "records a.journal --in EUR").json)
    let year = try #require(json["years"]?.arrayValue?.first)
    #expect(money(year, "cost_e9") == 400 * Self.unit && money(year, "net_e9") == 50 * Self.unit)
    let list = shape == "csv" ? " --list events" : ""
    let line = "records a.journal --in EUR\(list) --export \(shape) --out again.txt"
    #expect(session.run(line: line).status == .success)
    let again = try #require(session.run(line: "records again.txt --in EUR").json)
    #expect("\(again["years"] ?? .null)" == "\(json["years"] ?? .null)", "\(shape)")
  }

  /// A third currency tells what it needs: the one that was paid, with a line that counts it.
  @Test func anotherCurrencyIsAskedFor() throws {
    var session = lab("2026-01-02 00:00 UTC,3000,GBP,10,TAO,,,3510,EUR,,,a1\n")
    let json = try #require(session.run(line: "records two.csv --in CHF").json)
    let notes = json["notes"]?.arrayValue.map { "\($0)" } ?? ""
    #expect(notes.contains("paid in GBP, which does not count here"))
    #expect(notes.contains("`--in GBP` counts what was paid"))
  }

  private func lab(_ rows: String) -> Session {
    let disk = MemoryDisk()
    disk.put(Array((Self.head + rows).utf8), at: "two.csv")
    var session = Session(
      environment: Environment(
        now: UnixTime(seconds: 1_795_363_200), files: disk.access, stateFolder: "/state"))
    session.restore()
    return session
  }

  private func money(_ json: JSONValue?, _ key: String) -> Int128? {
    guard case .number(let digits)? = json?[key] else { return nil }
    return Int128(digits)
  }
}
