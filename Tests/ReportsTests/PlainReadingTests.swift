import Content
import Decimals
import StakingModel
import Testing

@testable import Reports

/// What a person reads first and adds up by hand: no word and no number that the next one denies.
@Suite struct PlainReadingTests {
  private func summary(_ positions: String) throws -> String {
    try ReportFixtures.summary("taolab: profile/1\npositions:\n" + positions).markdown(.embedded)
  }

  /// A subnet that takes no stake says so before any number; one that does says nothing of it.
  @Test(arguments: [(UInt16(59), true), (82, true), (64, false)])
  func whatHasNotStartedSaysSo(netuid: UInt16, isSaid: Bool) throws {
    let page = try SubnetReport(Netuid(netuid), ReportFixtures.context(), in: .embedded)
    let first = page.explainer.markdown.split(separator: "\n").dropFirst().first ?? ""
    #expect(first.contains("has not started") == isSaid)
    #expect(page.explainer.markdown.contains("nobody can stake or sell here yet") == isSaid)
  }

  /// A small part is not nothing, and all but a little is not all.
  @Test func smallPartsAreNotNothing() throws {
    let text = try summary(
      "  - root: 1000 TAO\n  - {custodial: X, amount: 1 TAO, quoted_apy: 5%, quoted_on: 2026-11-01}\n"
    )
    #expect(text.contains("&lt; 1 % of what you hold, 1 TAO, is in somebody else's keys"))
    #expect(text.contains("&gt; 99 % of what you hold is on root"))
    #expect(!text.contains("- 0 % of what you hold"))
    #expect(!(try summary("  - root: 10 TAO\n").contains("in_other_keys")))
  }

  /// Several positions in one place are counted as what they are.
  @Test func positionsAreNotPlaces() throws {
    let two = "  - {subnet: 64, alpha: 10, validator: A}\n  - root: 5 TAO\n"
    #expect(try summary(two).contains("Your 2 places count like"))
    let three = two + "  - {subnet: 64, alpha: 20, validator: B}\n"
    #expect(try summary(three).contains("Your 3 positions lie in 2 places, which count like"))
  }

  /// Whoever subtracts what comes back from what was paid gets what is told as lost.
  @Test func theLossFollowsFromTheRow() throws {
    let context = try ReportFixtures.context()
    let page = try SubnetReport(Netuid(64), context, in: .embedded).explainer.markdown
    let rows = page.split(separator: "\n").drop { !$0.hasPrefix("| You stake | With the fee") }
      .dropFirst(2).prefix { $0.hasPrefix("|") }
    #expect(rows.count == 4)
    for row in rows {
      let cells = row.split(separator: "|").map { cell in
        Double(cell.replacing("TAO", with: "").replacing(",", with: "").replacing(" ", with: ""))
          ?? 0
      }
      let digits =
        row.split(separator: "|")[2].split(separator: ".").last?.prefix { $0.isNumber }.count ?? 0
      let step = digits > 4 ? 0.00002 : 0.002
      #expect(abs(cells[1] - cells[2] - cells[3]) < max(step, cells[3] * 0.01), "\(row)")
    }
  }

  /// What the person chose in the place of a default is called theirs.
  @Test func chosenHorizonsAreTheirs() throws {
    var input = try ReportFixtures.summary("taolab: profile/1\npositions:\n  - root: 10 TAO\n")
      .input
    let standard = try SummaryReport(input).markdown(.embedded)
    #expect(!standard.contains("as you set it"))
    input.horizonDays = 90
    input.comparedAmount = Amount(rao: 5_000_000_000)
    let text = try SummaryReport(input).markdown(.embedded)
    #expect(text.contains("The horizon is 90 days, as you set it; 365 is the default."))
    #expect(text.contains("stake 5 TAO, as you set it"))
  }
}
