import Diagnostics
import Importers
import Testing

/// Journals say what `hledger print -x` makes of them.
@Suite struct JournalTests {
  private static let buy =
    "2024-02-01 * buy\n  assets:wallet  10 TAO @@ 4000 EUR\n  assets:bank  -4000 EUR\n\n"

  /// The postings of one transaction behind a purchase of 10 TAO, and what it is.
  @Test(arguments: [
    // A posting without an amount gets what the others leave, at cost.
    (
      "assets:wallet  -4 TAO @ 500 EUR|expenses:fees  5 EUR|assets:bank",
      "disposal TAO 4000000000 for 1995"
    ),
    ("assets:wallet  2 TAO @ 400 EUR|assets:bank", "purchase TAO 2000000000 for 800"),
    ("assets:wallet  2 TAO @@ 800 EUR|assets:bank", "purchase TAO 2000000000 for 800"),
    (
      "assets:wallet  2 TAO @ 400 EUR|expenses:fees  3 EUR|assets:bank",
      "purchase TAO 2000000000 for 803"
    ),
    ("assets:wallet  -1 TAO @ 400 EUR|assets:bank", "disposal TAO 1000000000 for 400"),
    (
      "assets:wallet  -1 TAO @ 400 EUR|expenses:fee  0.5 TAO|assets:bank  400 EUR|assets:cold",
      "disposal TAO 1000000000 for 400, fee 500000000"
    ),
    ("assets:wallet  2 TAO|assets:bank", "left out: it moves nothing"),
    ("assets:wallet  0.5 TAO @ 400 EUR|income:staking", "reward TAO 500000000, EUR/TAO 400"),
    (
      "assets:wallet  0.9 TAO @ 400 EUR|expenses:fees  0.1 TAO @ 400 EUR|income:staking",
      "reward TAO 1000000000, fee 100000000, EUR/TAO 400"
    ),
    (
      "assets:wallet  1 TAO @ 400 EUR|assets:wallet  1 TAO @ 410 EUR|equity:x",
      "in TAO 1000000000 for 400, EUR/TAO 400; in TAO 1000000000 for 410, EUR/TAO 410"
    ),
    // Money that is owed pays and is paid.
    (
      "assets:wallet  -4 TAO @ 500 EUR|liabilities:card  2000 EUR",
      "disposal TAO 4000000000 for 2000"
    ),
    (
      "assets:wallet  2 TAO @ 400 EUR|liabilities:card  -800 EUR", "purchase TAO 2000000000 for 800"
    ),
    ("assets:wallet  -4 TAO @ 500 EUR|giro  2000 EUR", "disposal TAO 4000000000 for 2000"),
    // A trade that pays for something straight away, and one that earns.
    (
      "assets:wallet  -4 TAO @ 500 EUR|expenses:coffee  500 EUR|assets:bank",
      "disposal TAO 4000000000 for 2000"
    ),
    (
      "assets:wallet  -4 TAO @ 500 EUR|expenses:commissions  20 EUR|assets:bank",
      "disposal TAO 4000000000 for 1980"
    ),
    (
      "assets:wallet  -1 TAO @@ 400 EUR|expenses:losses  50 EUR|assets:bank",
      "disposal TAO 1000000000 for 350"
    ),
    (
      "assets:wallet  -1 TAO @@ 400 EUR|assets:bank  450 EUR|income:gains",
      "disposal TAO 1000000000 for 450"
    ),
    (
      "assets:wallet  2.5 TAO|income:staking  -0.5 TAO|assets:bank  -800 EUR",
      "purchase TAO 2000000000 for 800; reward TAO 500000000"
    ),
    (
      "assets:wallet  -3.5 TAO|income:staking  -0.5 TAO|assets:bank  1600 EUR",
      "disposal TAO 4000000000 for 1600; reward TAO 500000000"
    ),
    // Two commodities are each other's price.
    ("assets:wallet  0.5 TAO|income:staking  -200 EUR", "reward TAO 500000000, EUR/TAO 400"),
    (
      "assets:wallet  -4 TAO|expenses:coffee  2000 EUR",
      "disposal TAO 4000000000 for ?, EUR/TAO 500"
    ),
    // There is a fee in coffee, and a loss in floss.
    ("assets:wallet  -1 TAO|expenses:coffee  1 TAO", "disposal TAO 1000000000 for ?"),
    (
      "assets:wallet  -4 TAO @ 500 EUR|expenses:coffee  2000 EUR",
      "disposal TAO 4000000000 for ?, EUR/TAO 500"
    ),
    ("assets:wallet  -1 TAO|expenses:dental:floss  1 TAO", "disposal TAO 1000000000 for ?"),
    ("assets:wallet  -1 TAO|expenses:lost  1 TAO", "out TAO 1000000000"),
    ("assets:wallet  -1 TAO|expenses:tx-fees  1 TAO", "fee alone, fee 1000000000"),
    ("assets:wallet  -1 TAO|aufwand:netzwerkgebühren  1 TAO", "fee alone, fee 1000000000"),
    (
      "assets:wallet  -1.02 TAO|expenses:fees:chain  0.01 TAO|expenses:fees:kraken  0.01 TAO|equity:x  1 TAO",
      "out TAO 1000000000, fee 20000000"
    ),
    // Lots, as hledger and ledger have them.
    ("assets:wallet  2 TAO {400 EUR}|assets:bank", "purchase TAO 2000000000 for 800"),
    (
      "assets:wallet  2 TAO {{800 EUR}} [2024-01-05] (cold)|assets:bank  -800 EUR",
      "purchase TAO 2000000000 for 800"
    ),
    ("assets:wallet  -2 TAO {400 EUR} @ 500 EUR|assets:bank", "disposal TAO 2000000000 for 1000"),
    (
      "assets:wallet  -2 TAO {400 EUR} @ 500 EUR|assets:bank  1000 EUR|income:gains  -200 EUR",
      "disposal TAO 2000000000 for 1000"
    ),
    // Half of the last digit is no imbalance.
    (
      "assets:wallet  -3.3333 TAO @ 301 EUR|assets:bank  1003.3 EUR",
      "disposal TAO 3333300000 for 1003.3"
    ),
  ])
  func postings(postings: String, what: String) throws {
    let text =
      Self.buy + "2024-04-01 * x\n" + postings.split(separator: "|").map { "    \($0)\n" }.joined()
    let lines = try Fixtures.read("me.journal", text).report.split(separator: "\n")
    let found =
      lines.filter { $0.hasPrefix("event, line 5") }.map { $0.split(separator: " ").dropFirst(4) }
      .map { $0.joined(separator: " ") }
      + lines.filter { $0.hasPrefix("left out") }.map {
        String($0.prefix { $0 != "," }.dropLast(3))
      }
    let plain = found.map { line in
      what.contains("/TAO") ? line : String(line.split(separator: ", EUR/TAO")[0])
    }
    #expect(plain.sorted().joined(separator: "; ") == what, "\(lines)")
  }

  /// What is not followed is told.
  @Test(arguments: ["include other.journal", "alias a = b", "apply account x"])
  func directives(line: String) throws {
    let found = try Fixtures.read("me.journal", line + "\n" + Self.buy)
    #expect(found.words.contains { $0.contains("are not followed") }, "\(found.words)")
  }

  /// What does not balance is refused with what is left over.
  @Test(arguments: [
    ("assets:wallet  10 TAO @@ 4000 EUR|assets:bank  -3000 EUR", "1,000 EUR left over"),
    ("assets:wallet  10 TAO|equity:x  -9 TAO", "1 TAO left over"),
    ("assets:wallet  2,5 TAO @ 400 EUR|assets:bank  -1000 EUR", "`decimal-mark ,`"),
    ("assets:wallet  1,500 TAO @ 400 EUR|assets:bank", "can be read in two ways"),
  ])
  func whatIsRefused(postings: String, why: String) {
    let text = "2024-04-01 * x\n" + postings.split(separator: "|").map { "    \($0)\n" }.joined()
    do throws(DiagnosticList) {
      let found = try Fixtures.read("me.journal", text, as: "hledger")
      Issue.record("\(found.report)")
    } catch {
      let words = error.all.map { "\($0.summary) \($0.hint?.text ?? "")" }.joined(separator: "; ")
      #expect(words.contains(why), "\(words)")
    }
  }

  /// The mark before a fraction is what the journal says, or the one that its other amounts have.
  @Test(arguments: [
    ("decimal-mark ,\n", "1,500 TAO", 1_500_000_000),
    ("decimal-mark .\n", "1,500 TAO", 1_500_000_000_000),
    ("commodity 1.000,00 EUR\n", "1,500 TAO", 1_500_000_000),
    ("D 1,000.00 EUR\n", "1,500 TAO", 1_500_000_000_000),
    ("2024-01-01 a\n    assets:x  0.5 TAO\n    equity:y\n\n", "1,500 TAO", 1_500_500_000_000),
  ])
  func marks(head: String, amount: String, rao: Int128) throws {
    let text = head + "2024-04-01 * x\n    assets:wallet  \(amount)\n    equity:opening\n"
    #expect(try Fixtures.read("me.journal", text).events.sums.map(\.net) == [rao])
  }
}
