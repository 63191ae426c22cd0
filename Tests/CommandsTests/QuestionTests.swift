import CivilTime
import Diagnostics
import JSONText
import Presentation
import Testing

@testable import Answers
@testable import Commands
@testable import LabSession

@Suite struct QuestionTests {
  private var session = Session(environment: Environment(now: UnixTime(seconds: 1_795_363_200)))

  /// A question and the line that comes first.
  @Test(arguments: [
    ("how much do I earn with 100 tao on root", "compare 100 TAO for 1 year"),
    ("how much would 1,000 TAO make in 90 days?", "compare 1000 TAO for 90 days"),
    ("what does 50 tao earn in chutes", "compare 50 TAO for 1 year with 64"),
    ("what is alpha?", "term alpha"), ("What are validators", "term validator"),
    ("stke 10 TAO into 64", "stake 10 TAO into 64"),
    ("should I sell my 500 alpha of chutes", "unstake 500 α64"),
    ("can I get my tao out of subnet 51 or is it locked", "exit 100 α51"),
    ("which subnet is best", "market"), ("how do I start", "learn"),
    ("when do 50 tao in subnet 51 break even", "breakeven 50 TAO in 51"),
    ("when is the next halving?", "next_halving() -> days"), ("please help me", "help"),
    ("draw me a curve of price impact in 51", "plot impact(51, x) for x = 1 TAO .. 10000 TAO log"),
    ("what will 100 tao be worth in a year", "project 100 TAO into 64 for 1 year"),
    ("what do 50 tao on root become in 3 months?", "project 50 TAO on root for 3 months"),
    ("how risky are 20 tao in chutes for a month?", "montecarlo 20 TAO into 64 for 1 month"),
    ("what is staking?", "term staking"), ("explain price impact", "term price impact"),
    ("what is slippage", "term slippage"), ("blah blah blah", "help"),
  ])
  func leadsToALineThatWorks(text: String, line: String) throws {
    let answer = session.running(text)
    #expect(answer.status == .failure)
    let fault = try #require(answer.diagnostics.first)
    #expect(fault.code == "line.words")
    #expect(fault.hint?.code == line)
    for suggested in answer.suggestions { #expect(!session.running(suggested).isError) }
  }

  @Test func noMarksUnderAQuestion() throws {
    let text = session.running("how much do I earn with 100 tao on root").markup
      .text(for: TerminalTraits())
    #expect(!text.contains("^") && text.split(separator: "\n").count < 12)
  }

  /// Every line a keyword can lead to works, whatever the question names.
  @Test func everySuggestionOfTheCatalogueWorks() throws {
    var copy = session
    let snapshot = try copy.snapshot()
    let questions = [
      "", "7 tao", "3 alpha of subnet 51", "12 tao on root for 3 months", "5 tao in chutes",
    ]
    for type in Catalogue.all {
      guard let asking = type.asking else { continue }
      #expect(
        !asking.keywords.isEmpty && asking.keywords == asking.keywords.map { $0.lowercased() })
      for text in questions {
        let line = Question(text, in: snapshot).filling(asking.line)
        #expect(!line.contains("{") && !line.contains("  "), "\(line)")
        #expect(!session.running(line).isError, "\(line)")
      }
    }
  }

  @Test(arguments: [
    ("mraket", "market"), ("validator", "term validator"), ("hlep", "help"),
    ("balance", "portfolio"), ("earnings", "compare 10 TAO for 1 year"), ("tax", "report faq"),
    ("hello", "help"),
  ])
  func aLoneWordMayBeAVerbOrATerm(word: String, line: String) throws {
    let fault = try #require(session.running(word).diagnostics.first)
    #expect(fault.code == "name.unknown" && fault.hint?.code == line)
  }

  @Test(arguments: [
    ("is it safe", "Can I stake TAO without technical knowledge?"),
    ("can i lose money", "Can I lose money with Alpha staking?"),
    ("how long is the lock up", "Is my TAO locked while it is staked?"),
  ])
  func pointsToTheAnswersOfTheFAQ(text: String, title: String) {
    let shown = session.running(text).markup.text(for: TerminalTraits(width: 120))
    #expect(shown.contains("report faq") && shown.contains(title))
  }

  @Test func aQuestionInALessonIsAnsweredAsEverywhere() {
    var learner = session
    _ = learner.run(line: "learn 0")
    let asked = "how much do I earn with 100 tao on root"
    let prompt = learner.prompt
    #expect(learner.running(asked).suggestions == session.running(asked).suggestions)
    _ = learner.run(line: asked)
    #expect(learner.prompt == prompt)
    #expect(learner.running("?").markup == learner.running("help").markup)
  }

  @Test(arguments: [
    "how " + String(repeating: "much ", count: 20_000), "what is \u{1B}[31m\u{202E}?",
    "how much is 99999999999999999999999999999999999999999999999 tao?", "why why why why",
    "how much is 1e999 tao, 0 alpha and -5 tao in subnet 99999999999999999999?", "why 💥 💥?",
  ])
  func bearsAnything(text: String) {
    let answer = session.running(text)
    #expect(answer.status == .failure)
    #expect(answer.diagnostics.first?.hint?.code.map { $0.count < 100 } ?? true)
  }
}

extension Answer {
  /// The lines it suggests, the closest first.
  fileprivate var suggestions: [String] {
    diagnostics.compactMap { $0.hint?.code }
      + markup.blocks.flatMap { block -> [String] in
        if case .fields(let fields) = block { fields.map(\.name.text) } else { [] }
      }
  }
}
