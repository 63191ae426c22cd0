import Content
import Inquiry
import StakingEconomics
import StakingModel
import Testing

@testable import Reports

/// What a summary says twice it says with one number.
@Suite struct SummaryAgreementTests {
  /// The row of a price that ends at half, the column "Halved" and the slider ask the same.
  @Test func aFallOfAPriceIsOneNumber() throws {
    let report = try ReportFixtures.summary()
    let half = try #require(report.review.variants.firstIndex { $0.change == -0.5 })
    #expect(!report.comparison.choices.isEmpty)
    for way in report.comparison.outcomes.map(\.way) {
      let fallen = report.review.outcomes(of: way)[half]
      guard case .custodial = way else {
        #expect(fallen != nil && fallen?.finalRao == report.comparisonRisks.halved[way]?.finalRao)
        continue
      }
      #expect(fallen?.finalRao == report.comparison.outcome(of: way)?.finalRao)
    }
  }

  /// The correlation that is told is that of the two subnets held most, as everybody else finds it.
  @Test func theCorrelationIsThatOfWhatIsHeld() throws {
    let report = try ReportFixtures.summary(
      "taolab: profile/1\npositions:\n  - {subnet: 64, alpha: 900}\n  - {subnet: 51, alpha: 700}")
    let pair = try #require(report.outlook.largestPair)
    #expect(Set([pair.one, pair.other]) == [Netuid(64), Netuid(51)])
    let found = report.context.inquiry.correlation(pair.one, pair.other)
    #expect(found.days == pair.days && pair.estimate != nil)
    let markdown = try report.markdown(.embedded)
    #expect(markdown.contains("moved together with a correlation of"))
    #expect(markdown.contains("The range is drawn with"))
  }

  @Test(arguments: SummaryLength.allCases) func aDamagedHistoryIsSaid(length: SummaryLength) throws
  {
    var input = try ReportFixtures.summary().input
    input.length = length
    #expect(!(try SummaryReport(input).markdown(.embedded)).contains("history file is damaged"))
    input.context.lacksHistory = true
    #expect(try SummaryReport(input).markdown(.embedded).contains("history file is damaged"))
  }

  /// A plan's sentence, its table and its picture name the least that is needed alike, and it is enough.
  @Test func whatIsNeededIsRoundedUp() {
    #expect(Words.needed(Amount(rao: 36_468_860_001)) == "36.4689")
    #expect(Words.needed(Amount(rao: 250_488_100_000)) == "250.489")
    #expect(Words.needed(Amount(rao: 40_000_000_000)) == "40")
  }
}
