import CivilTime
import Content
import Inquiry
import JSONText
import Markdown
import Market
import Presentation
import StakingModel
import Testing

@testable import Reports

/// The three answers a summary begins with: the same in every format, and the same numbers as below.
@Suite struct FirstScreenTests {
  /// Words of a page without its markup.
  private static func words(_ html: String) -> String {
    var text = ""
    var isTag = false
    for character in html {
      if character == "<" {
        isTag = true
      } else if character == ">" {
        isTag = false
      } else if !isTag {
        text.append(character)
      }
    }
    return text.replacing("&nbsp;", with: " ").replacing("&quot;", with: "\"")
      .replacing("&amp;", with: "&")
  }

  @Test(arguments: SummaryLength.allCases)
  func everyFormatSaysTheSame(length: SummaryLength) throws {
    var input = try ReportFixtures.summary().input
    input.length = length
    let report = SummaryReport(input)
    let (markdown, html) = (try report.markdown(.embedded), try report.html(.embedded))
    let plain = MarkdownDocument(parsing: markdown).blocks.compactMap { block -> String? in
      if case .paragraph(let words) = block.kind { words.plainText } else { nil }
    }
    let page = FirstScreenTests.words(html)
    for (key, lead) in [
      ("earns", "What you earn. "), ("leaves", "If you leave now. "),
      ("most_at_risk", "What can cost you most. "),
    ] {
      let sentence = try #require(report.json["first_screen"]?[key]?.stringValue)
      #expect(plain.contains(lead + sentence), "\(key)")
      #expect(page.contains(lead + sentence), "\(key)")
    }
  }

  /// Before anything else but the age of the data.
  @Test func itStandsFirst() throws {
    let text = try ReportFixtures.summary().markdown(.embedded)
    let first = try #require(text.firstRange(of: "**What you earn.**"))
    let before = text[..<first.lowerBound].split(separator: "\n")
    #expect(before.count == 3 && before[2].contains("45 days old"))
    let fresh = try ReportFixtures.context { $0.recordedTime.time = ReportFixtures.now }
    let young = try ReportFixtures.summary(context: fresh).markdown(.embedded)
    #expect(young.hasPrefix("# Staking summary for Ada\n\n**What you earn.**"))
  }

  @Test func itsNumbersAreThoseOfTheReview() throws {
    let report = try ReportFixtures.summary()
    let review = report.review
    let year = try #require(review.earned(days: 365).knownRao)
    #expect(report.earns.contains("With prices held still it is at least \(Words.tao(rao: year))"))
    #expect(report.leaves.hasPrefix(Words.balance(review.leavingToday)))
    #expect(report.leaves.contains("loses \(Words.tao(rao: review.lostByLeavingRao))"))
    #expect(report.leaves.contains("50 TAO at Exchange A cannot be had before 2026-11-25"))
    let worst = try #require(report.leadingRisk)
    // A removal leads only where it is near; SN64 is last but one in that order.
    #expect(report.outlook.risks.first?.kind == .removal(Netuid(64)))
    let others = report.outlook.risks.filter {
      if case .removal = $0.kind { false } else { true }
    }
    #expect(others.allSatisfy { $0.rao <= worst.rao })
    #expect(report.mostAtRisk.contains(Words.tao(rao: worst.rao)))
  }

  /// What the table names as larger the sentence names too, and where nothing is, it names one risk.
  @Test func theTableNamesNoLargerRiskThanTheSentence() throws {
    let report = try ReportFixtures.summary(
      """
      taolab: profile/1
      positions:
        - subnet: 4
          alpha: 1500
        - custodial: Exchange A
          amount: 50 TAO
      """)
    let risks = report.orderedRisks
    let (first, largest) = try (
      #require(risks.first), #require(risks.max { $0.rao < $1.rao })
    )
    #expect(first.kind == .custody("Exchange A") && largest.kind == .removal(Netuid(4)))
    #expect(
      report.mostAtRisk.contains(
        "A removal of SN4 Targon could take \(Words.tao(rao: largest.rao)), but it is not near."))
    guard case .record(let values) = report.values({ _ in nil }),
      case .list(let rows)? = values["risks"]
    else {
      Issue.record("no table of risks")
      return
    }
    let told = rows.map { row in
      if case .record(let cells) = row, case .text(let rao)? = cells["rao"] { rao } else { "" }
    }
    let joint = try #require(report.outlook.jointFall)
    #expect(told.prefix(2) == [Words.beginning(rao: joint.rao), Words.beginning(rao: first.rao)])
    #expect(told.contains(Words.beginning(rao: largest.rao)))
    let alone = try ReportFixtures.summary("taolab: profile/1\npositions:\n  - root: 10 TAO\n")
    #expect(!alone.mostAtRisk.contains("A removal of"))
  }

  @Test func aCustodianAloneHasNoRange() throws {
    let report = try ReportFixtures.summary(
      """
      taolab: profile/1
      positions:
        - custodial: Exchange A
          amount: 50 TAO
          quoted_apr: 5%
          quoted_on: 2026-11-01
      """)
    #expect(report.outlook.chance == nil && report.html(.outlook) == nil)
    #expect(report.earns.hasPrefix("At the rates that were quoted, 2.5 TAO in 365 days"))
    #expect(
      report.mostAtRisk
        == "If Exchange A pays nothing back, 50 TAO is gone, 100 % of all you hold. "
        + "Together: if the price of TAO halves, so does the worth of all of it in money.")
  }

  @Test func dustIsASentenceAndNoPicture() throws {
    let report = try ReportFixtures.summary(
      "taolab: profile/1\npositions:\n  - root: 0.000001 TAO\n")
    #expect(report.isDust)
    #expect(SummaryFigure.allCases.allSatisfy { $0 == .netGain || report.html($0) == nil })
    #expect(report.earns.hasSuffix("too little to draw."))
    #expect(report.mostAtRisk.contains("fees weigh more than any risk"))
  }

  /// Nothing in it promises or tells anybody what to do.
  @Test(arguments: [
    "guarantee", "risk-free", "passive income", "you should", "we recommend", "safe",
  ])
  func nothingIsPromised(words: String) throws {
    #expect(try !ReportFixtures.summary().markdown(.embedded).lowercased().contains(words))
  }
}
