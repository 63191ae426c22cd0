import Content
import Diagnostics
import TestSupport
import Testing

@testable import Reports

@Suite struct LintTests {
  private let lint = ReportLint(in: .embedded)

  private func rules(_ text: String, name: String = "text.md") -> [String] {
    lint.faults(of: SourceText(name: name, text: text)).map(\.code)
  }

  private static let long = (1...26).map { _ in "word" }.joined(separator: " ") + "."
  private static let hard =
    (1...10).map { _ in "Institutional considerations necessitate comprehensive documentation." }
    .joined(separator: "\n\n")
  private static let middling = (1...5).map { _ in
    (1...17).map { _ in "go" }.joined(separator: " ") + "."
  }.joined(separator: " ")

  private static let phrase = "Keep \(String(repeating: "abandon ", count: 11))about.\n"
  private static let key = "The key is 0x\(String(repeating: "a1", count: 32)).\n"

  private static let seven = String(repeating: "It is paid. ", count: 4) + "Go on. Go on. Go on."
  private static let words = "# T\n\nRoot and alpha and take and pool and claim are words.\n"
  private static let open =
    "# T\n\nYou earn 5 TAO at block 9. No promise, no advice. You may leave.\n"

  /// Of ranges, omissions, defaults, words, errors, voice and units.
  private static let newer: [(LintRule, String)] = [
    (.question, "## Can I lose money\n\nYes."), (.question, "## How much does it cost\n\nMuch."),
    (.range, "# T\n\nYou earn 5 TAO in 365 days.\n"), (.range, "# T\n\nIt pays 5 % a year.\n"),
    (.leftOut, open), (.ownDefault, "# T\n\n## What this assumes\n\nThe take is low.\n"),
    (.glossary, words), (.misconception, "Staked TAO is locked for a while."),
    (.misconception, "The risk of slashing is small."), (.voice, seven),
    (.unit, "**Example.** You pay 5 USD for 1 TAO."),
    (.unit, "**Example.** You pay 1 TAO, 5 USD or 4 EUR."),
    (.unit, "**Example.** 1 TAO is 1000000000 rao."),
    (.unit, "**Example.** It is 1 TAO, €4 or $5."),
  ]

  /// What is right in the words of each of those rules.
  private static let right: [(LintRule, String)] = [
    (.question, "## What you can lose\n\nMuch."), (.question, "## How it is done\n\nSo."),
    (.question, "## When a claim pays\n\nSo."), (.question, "## Can I lose money?\n\nYes."),
    (.range, "# T\n\nYou earn 4 to 6 TAO in 365 days.\n"),
    (.range, "# T\n\nWith prices held still you would earn 5 TAO in 365 days.\n"),
    (.leftOut, open + "\nTaxes are left out.\n"),
    (.leftOut, "# T\n\nYou earn words. There are 12.\n"),
    (.ownDefault, "# T\n\n## What this assumes\n\nThe take is 18 %, the default.\n"),
    (.glossary, words + "\n`taolab report glossary` explains them.\n"),
    (.glossary, words + "\nThey stand [below](#words-used-here).\n"),
    (.misconception, "Some say that staked TAO is locked. That is wrong."),
    (.voice, "Go on. Go on. Go on. " + String(repeating: "It is paid. ", count: 3)),
    (.voice, String(repeating: "- It is paid.\n", count: 9)),
    (.unit, "**Example.** You pay 1 TAO, or 5 USD, for 12 α64."),
    (.unit, "You pay 5 USD for 1 TAO."),
  ]

  @Test(arguments: right)
  func leavesAlone(rule: LintRule, text: String) {
    #expect(!rules(text).contains(rule.rawValue), "\(rules(text))")
  }

  /// Every rule tells what it means and stands in the guide.
  @Test func everyRuleIsTold() throws {
    let root = #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 }
    let guide = try #require(TextFile.read(root + "/docs/template-guide.md"))
    for rule in LintRule.allCases {
      #expect(guide.contains("`\(rule.rawValue)`"), "\(rule)")
      #expect(rule.meaning.hasSuffix("."))
    }
  }

  /// No list knows what a text could clear up: these do.
  @Test func guidesClearUpWhatManySay() throws {
    let context = try ReportFixtures.context()
    for guide in [GuideName.root, .complete] {
      let text = try GuideReport(guide, context, in: .embedded).explainer.markdown
      #expect(text.contains("**What guides get wrong.**"))
      #expect(text.contains("The chain does not do that."))
    }
    let faq = try ReportFixtures.faq().explainer.markdown
    #expect(faq.contains("there is no slashing"))
  }

  /// Each rule has a text that breaks it, and breaks no other.
  @Test(arguments: [
    (LintRule.question, "## \(String(repeating: "why ", count: 20))so?\n\nYes."),
    (.answer, "## Why?\n\n- one\n- two\n"),
    (.answer, "## Why?\n\n**Because.** It is so.\n"),
    (
      .answer,
      "## Why?\n\n"
        + (1...41).map { _ in "Yes." }.joined(separator: " ").replacing(
          ". Yes. Yes. Yes", with: " yes yes yes")
    ),
    (.sentence, long), (.paragraph, "Go on. Go on. Go on. Go on. Go on. Go on."),
    (.mean, middling), (.grade, hard),
    (.terms, "Here are *one*, *two* and *three*."), (.acronym, "The XYZ is on."),
    (.list, (1...8).map { "- item \($0)" }.joined(separator: "\n")),
    (.caption, "| a | b |\n|---|---|\n| c | d |\n"),
    (.link, "Look [here](https://example.org)."), (.banned, "It is risk-free, they say."),
    (.banned, "Passive   income".replacing("   ", with: " ") + " for all."),
    (.advice, "We recommend nothing else."),
    (.source, "# T\n\n## S\n\nThere are 12 TAO at block 9.\n"),
    (.note, "# T\n\nA word.[^x]\n"),
    (.note, "A# word\n\n# T\n\nSo.[^a]\n\n[^a]: Somebody said so.\n"),
    (.note, "# T\n\nSo.\n\n[^b]: Said in 2026.\n"), (.rate, "It pays 5 % a year."),
    (.asOf, "# T\n\nThere are 12.\n"),
    (.disclosure, "# T\n\nYou earn 12 at block 9 and may leave.\n"),
    (.leaving, "# T\n\nYou earn 12 at block 9. No promise, no advice.\n"),
    (.secret, phrase), (.secret, key), (.asks, "Send us your seed phrase."),
  ])
  func finds(rule: LintRule, text: String) throws { try breaks(rule, text) }

  @Test(arguments: newer)
  func findsToo(rule: LintRule, text: String) throws { try breaks(rule, text) }

  private func breaks(_ rule: LintRule, _ text: String) throws {
    #expect(rules(text).contains(rule.rawValue), "\(rules(text))")
    let fault = try #require(
      lint.faults(of: SourceText(name: "text.md", text: text)).first { $0.code == rule.rawValue })
    #expect(fault.position != nil && fault.explanation == rule.meaning)
  }

  @Test func numbersInTemplatesAreComputed() {
    let name = "templates/faq/x.md.mustache"
    #expect(rules("It is 5 TAO.\n", name: name) == ["lint-number"])
    #expect(rules("It is {{amount2}} in `a 5` of April 2025.[^a-5]\n", name: name) == [])
    #expect(rules("It is 5 TAO.\n") == [])
  }

  /// Places are those of the file, also behind the tags of a template.
  @Test func placesAreThoseOfTheFile() throws {
    let text = "{{#a}}\nGo on.\n{{/a}}\n\n{{b}} is risk-free.\n"
    let fault = try #require(
      lint.faults(of: SourceText(name: "x.md.mustache", text: text)).first)
    #expect(fault.code == "lint-banned")
    #expect(fault.position?.line == 5 && fault.position?.column == 10)
  }

  /// What may be missing is read with and without it.
  @Test func templatesAreReadBothWays() {
    let name = "x.md.mustache"
    let half = (1...15).map { _ in "clause" }.joined(separator: " ")
    #expect(rules("\(half)\n{{#a}}\n\(half)\n{{/a}}\nend.\n", name: name) == ["lint-sentence"])
    #expect(rules("{{#a}}\n\(half).\n{{/a}}\n{{^a}}\n\(half).\n{{/a}}\n", name: name) == [])
    #expect(rules("{{^a}}\nIt is risk-free.\n{{/a}}\n", name: name) == ["lint-banned"])
  }

  /// A secret is named by its place and never shown; a digest that its line calls so is none.
  @Test func secretsAreNotShown() throws {
    let words = String(repeating: "abandon ", count: 11) + "about"
    let faults = lint.faults(of: SourceText(name: "a.md", text: "Go on.\n\n\(words)\n"))
    let fault = try #require(faults.first { $0.code == "lint-secret" })
    #expect(fault.position?.line == 3)
    #expect(faults.allSatisfy { !($0.source?.text.contains("abandon") ?? false) || $0 != fault })
    #expect(fault.source?.text.contains("abandon") == false)
    let digest = String(repeating: "0f", count: 32)
    #expect(rules("- SHA-256 of the profile: `\(digest)`\n") == [])
    #expect(rules("- The seed: `\(digest)`\n") == ["lint-secret"])
  }

  /// A list of formulas is looked up, and what stands below a section has its source.
  @Test func whatIsLookedUpMayBeLong() {
    let lines = (1...9).map { "- `a\($0)` = `b` = **5**. So." }.joined(separator: "\n")
    #expect(rules(lines) == [])
    let text =
      "# T\n\nAt block 9.\n\n## S\n\nSo.[^x]\n\n### U\n\nThere are 12 TAO.\n\n[^x]: In 2026.\n"
    #expect(rules(text) == [])
    #expect(rules(text.replacing("So.[^x]", with: "So.")).contains("lint-source"))
  }

  /// Summaries of all kinds of profiles read well, whole and brief.
  @Test(arguments: [
    "underwater", "locked", "no-rate", "old-price", "many200", "whale-cost", "dust", "jpy",
  ])
  func summariesReadWell(profile: String) throws {
    let folder = #filePath.split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 }
    let text = try #require(TextFile.read(folder + "/Profiles/\(profile).yaml"))
    for length in SummaryLength.allCases {
      var input = try ReportFixtures.summary(text).input
      input.length = length
      let markdown = try SummaryReport(input).markdown(.embedded)
      let faults = lint.faults(of: SourceText(name: "summary.md", text: markdown))
      #expect(faults.isEmpty, "\(length): \(faults.map { "\($0.code) \($0.summary)" })")
    }
  }

  @Test func ownTextsAreClean() throws {
    let own = try ReportLint.own(ReportFixtures.context(), in: .embedded)
    #expect(own.faults.isEmpty, "\(own.faults.map { "\($0.source?.name ?? "") \($0.summary)" })")
    #expect(own.count > 190)
  }

  @Test func codeIsNoPromise() {
    #expect(rules("Type `report faq guaranteed` now.") == [])
    #expect(rules("The word guarantees is another.") == [])
  }

  /// It ends, and says something, whatever it is given.
  @Test(arguments: [
    "", "{{", "{{#a}}", "{{/a}}", "{{{", "[^", "[^a", "]:", "\u{0}", "# ", "- ", "| a |\n|-|",
    String(repeating: "{{#a}}", count: 1000), String(repeating: "> ", count: 500) + "x",
    "[^é]: é\n\n[^é]", "`", "\u{202E}risk-free",
  ])
  func bearsAnything(text: String) {
    for name in ["a.md", "a.md.mustache"] { _ = rules(text, name: name) }
  }
}
