import Calculator
import CivilTime
import Content
import Diagnostics
import JSONText
import Lessons
import Presentation
import Testing

@testable import Answers
@testable import Commands
@testable import LabSession

@Suite struct LookUpTests {
  private var session = Session(environment: Environment(now: UnixTime(seconds: 1_795_363_200)))

  private func text(_ line: String) -> String {
    var session = session
    return session.run(line: line).markup.text(for: TerminalTraits(width: 100))
  }

  @Test func everyTermIsExplainedByItsNameAndItsId() {
    let entries = Course.glossary(in: .embedded).entries
    #expect(!entries.isEmpty)
    for entry in entries {
      for line in ["term \(entry.term)", "term \(entry.id)", "TERM \(entry.term.uppercased())s"] {
        #expect(text(line).contains(entry.term), "\(line)")
      }
    }
  }

  /// One word for one thing: what the chain calls it leads to the word of the lab.
  @Test func theChainsNameLeadsToOurs() {
    let terms = Course.glossary(in: .embedded).entries.map(\.term)
    #expect(terms.contains("root share") && !terms.contains("root proportion"))
    for line in ["term root proportion", "term root-proportion", "TERM Root Proportion"] {
      #expect(
        text(line).contains("root share") && text(line).contains("calls it the root"), "\(line)")
    }
  }

  /// `help functions` lists every function of the language.
  @Test func functionsAreListed() {
    for line in ["help functions", "help function"] {
      let shown = text(line)
      for name in FunctionCatalogue.all.map(\.name) { #expect(shown.contains(name), "\(name)") }
    }
  }

  @Test(arguments: [
    ("term impacts", "term price impact"), ("term alhpa", "term alpha"), ("term xyzzy", "term"),
    ("facts sawp_fee", "facts swap_fee"), ("facts xyzzy", "facts"), ("find chuets", "find Chutes"),
    ("find xyzzy", "term"), ("find", "find price impact"),
  ])
  func whatIsMissingLeadsToWhatIsThere(line: String, hint: String) throws {
    var session = session
    let answer = session.run(line: line)
    #expect(answer.status == .failure)
    #expect(answer.diagnostics.first?.hint?.code == hint)
    #expect(session.run(line: hint).status == .success)
  }

  @Test func factsHaveSourceAndDate() throws {
    let facts = try #require(session.running("facts").json?["facts"]?.arrayValue)
    #expect(facts.count == Course.facts(in: .embedded).facts.count)
    for fact in facts {
      #expect(fact["source"]?.stringValue?.isEmpty == false)
      #expect(fact["date"]?.stringValue?.count == 10)
    }
    #expect(text("facts claim").contains("0.00825 TAO"))
    #expect(!text("facts claim").contains("tao_weight"))
  }

  /// What is looked for, a line that must be among the first three answers.
  @Test(arguments: [
    ("price impact", "term price impact"), ("CHUTES", "market 64"), ("swap fee", "fact(swap_fee)"),
    ("buy", "buy(64, 10 TAO)"), ("take", "set take"), ("next halving", "next_halving() -> days"),
    ("root staking", "learn 4"), ("unstake", "help unstake"),
  ])
  func findsWhatIsMeant(words: String, line: String) throws {
    let found = try #require(session.running("find \(words)").json?["found"]?.arrayValue)
    let lines = found.prefix(3).compactMap { $0["open"]?.stringValue }
    #expect(lines.contains(line), "\(lines)")
  }

  @Test func everythingFoundOpens() throws {
    var session = session
    let found = try #require(session.run(line: "find t --limit 400").json?["found"]?.arrayValue)
    #expect(found.count > 40)
    for hit in found where hit["kind"]?.stringValue != "subnet" {
      let line = try #require(hit["open"]?.stringValue)
      #expect(session.running(line).status == .success, "\(line)")
    }
  }

  @Test func lessonsDoNotGiveTheirAnswersAway() throws {
    let lessons = try session.everyDocument().filter { $0.kind == .lesson }
    #expect(!lessons.isEmpty)
    for lesson in lessons {
      #expect(!lesson.text.contains("answer:") && !lesson.text.contains("#=>"), "\(lesson.title)")
    }
  }

  @Test func namesAreListedWithTheirFormulas() throws {
    var session = session
    #expect(session.run(line: "vars").json?["variables"] == .array([]))
    _ = session.run(line: "spend = 10 TAO")
    _ = session.run(line: "third = spend / 3")
    let text = session.run(line: "vars").markup.text(for: TerminalTraits(width: 100))
    #expect(text.contains("spend   10 TAO\n"))
    #expect(text.contains("third  ≈ 3.333333333 TAO   spend / 3"))
  }
}

extension Session {
  /// The answer to a line in a copy.
  func running(_ line: String) -> Answer {
    var copy = self
    return copy.run(line: line)
  }

  fileprivate func everyDocument() throws -> [SearchDocument] {
    var copy = self
    return try copy.searchDocuments()
  }
}
