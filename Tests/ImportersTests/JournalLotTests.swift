import Importers
import Testing

/// What a journal says of lots: those that are brought forward keep their cost, and those that a sale
/// names are not followed, which is told.
@Suite struct JournalLotTests {
  private static func read(_ postings: String) throws -> Import {
    try Fixtures.read(
      "me.journal",
      "2025-02-20 opening\n" + postings.split(separator: "|").map { "    \($0)\n" }.joined())
  }

  @Test(arguments: [
    ("assets:tao  2 TAO {400 EUR}|equity:opening", ["2025-02-20 in TAO 2000000000 for 800"]),
    ("assets:tao  2 TAO @ 400 EUR|equity:opening", ["2025-02-20 in TAO 2000000000 for 800"]),
    ("assets:tao  2 TAO @@ 900 EUR|equity:opening", ["2025-02-20 in TAO 2000000000 for 900"]),
    (
      "assets:tao  2 TAO {{900 EUR}} [2025-01-05]|equity:opening",
      ["2025-01-05 in TAO 2000000000 for 900"]
    ),
    // Each lot has its day; one that is later than the entry has that of the entry.
    (
      "assets:tao  2 TAO {400 EUR} [2024/12/01]|assets:tao  1 TAO {500 EUR} [2025-03-01]|"
        + "assets:sn64  30 SN64 {2 EUR}|equity:opening",
      [
        "2024-12-01 in TAO 2000000000 for 800", "2025-02-20 in TAO 1000000000 for 500",
        "2025-02-20 in α64 30000000000 for 60",
      ]
    ),
    // Without a cost none is known; what is paid is bought, and what is earned a reward.
    ("assets:tao  2 TAO|equity:opening", ["2025-02-20 in TAO 2000000000"]),
    (
      "assets:tao  2 TAO {400 EUR}|assets:tao  1 TAO|equity:opening",
      ["2025-02-20 in TAO 3000000000"]
    ),
    ("assets:tao  2 TAO {400 EUR}|assets:bank", ["2025-02-20 purchase TAO 2000000000 for 800"]),
    ("assets:tao  2 TAO {400 EUR}|income:staking", ["2025-02-20 reward TAO 2000000000"]),
  ])
  func whatIsBroughtForward(postings: String, events: [String]) throws {
    let found = try Self.read(postings)
    let lines = found.report.split(separator: "\n").filter { $0.hasPrefix("event, ") }.map { line in
      let words = line.split(separator: ",")[1].split(separator: " ").dropFirst(2)
      return "\(words.first?.prefix(10) ?? "") " + words.dropFirst().joined(separator: " ")
    }
    #expect(lines == events, "\(found.report)")
    #expect(
      found.words.contains { $0.contains("counts at the cost beside it") }
        == events.contains { $0.contains(" in ") && $0.contains(" for ") })
  }

  /// What comes at a cost from a wallet that is in the files too keeps the cost that it had there.
  @Test func aTransferIsNoOpening() throws {
    let found = try OwnTransferTests.read([
      OwnTransferTests.head + "2025-02-01 10:00:00 UTC,600,EUR,2,TAO,,,,,,,\n"
        + "2025-02-20 10:00:00 UTC,2,TAO,,,,,,,,,\n",
      "2025-02-20 in\n    assets:tao  2 TAO {400 EUR}\n    equity:transfers\n",
    ])
    #expect(found.events.count == 1, "\(found.report)")
    #expect(found.report.contains("purchase TAO 2000000000 for 600"), "\(found.report)")
  }

  private static let sale =
    "2025-01-10 a\n  assets:tao  1 TAO @ 300 EUR\n  assets:bank\n\n2025-04-10 b\n"

  @Test(arguments: [
    (
      "  assets:tao  -1 TAO {400 EUR} [2025-02-10] @ 450 EUR\n  assets:bank  450 EUR\n"
        + "  income:gains  -50 EUR\n", true, true
    ),
    ("  assets:tao  -1 TAO {400 EUR} @ 450 EUR\n  assets:bank\n", true, false),
    ("  assets:tao  -1 TAO @ 450 EUR\n  assets:bank  450 EUR\n  income:gains\n", false, true),
    ("  assets:tao  -1 TAO @ 450 EUR\n  assets:bank  450 EUR\n", false, false),
    ("  assets:tao  0.5 TAO {400 EUR}\n  income:staking\n", false, false),
  ])
  func whatASaleNames(postings: String, isNamed: Bool, isBooked: Bool) throws {
    let words = try Fixtures.read("me.journal", Self.sale + postings).words
    let named = "sales name the lot they go from, as `{400 EUR}`"
    #expect(
      words.contains { $0.hasPrefix(named) && $0.hasSuffix(": line 5") } == isNamed, "\(words)")
    let booked = "what sales book to `income:gains` and the like is not used"
    #expect(words.contains { $0.hasPrefix(booked) } == isBooked, "\(words)")
  }
}
