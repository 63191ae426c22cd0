import Questions
import TestSupport
import Testing

/// How many of the questions that people ask are understood.
@Suite struct CorpusTests {
  @Test(arguments: ["development", "everyday"])
  func knownQuestionsAreUnderstood(_ name: String) throws {
    let result = CorpusResult(try #require(CorpusResult.lines(name)))
    let percentRight = 100 * result.total.right / max(1, result.total.lines)
    let wrong = 1_000 * result.total.wrong / max(1, result.total.lines)
    #expect(percentRight >= 90, "\(result.table)\n\(result.misses.joined(separator: "\n"))")
    #expect(wrong <= 20, "\(result.table)\n\(result.misses.joined(separator: "\n"))")
  }

  @Test func unknownQuestionsAreUnderstood() throws {
    guard let lines = CorpusResult.lines("measuring") else {
      print("CorpusTests: Corpus/measuring.tsv is not there; nothing is measured")
      return
    }
    let result = CorpusResult(lines)
    let percentRight = 100 * result.total.right / max(1, result.total.lines)
    let wrong = 1_000 * result.total.wrong / max(1, result.total.lines)
    #expect(percentRight >= 90, "\(result.table)")
    // The aim is 20 of a thousand. These lines must stay unseen by who writes the tables, so it is
    // neared by new patterns for new lines, never by looking at them.
    #expect(wrong <= 60, "\(result.table)")
  }

  /// What the lines of the corpus name: amounts, subnets, places, times, currencies.
  @Test func namesAreFound() throws {
    let lines = try #require(CorpusResult.lines("development"))
    var missed: [String] = []
    for line in lines {
      let asked = AskedQuestion(line.text) { CorpusResult.subnets[$0] }
      let found = asked.named.corpusNames
      let wanted = line.names.map { $0.lowercased() }.filter { $0.hasSuffix("usd") == false }
      for name in wanted where !found.contains(name) { missed.append("\(name)  \(line.text)") }
    }
    let named = lines.reduce(0) { $0 + $1.names.count }
    #expect(missed.count * 50 <= named, "\(missed.joined(separator: "\n"))")
  }

  /// `docs/questions.md` shows how well each topic is understood.
  @Test func pageIsCurrent() throws {
    var page = QuestionsPage()
    page.add(
      "questions from outside that shaped the tables",
      try #require(CorpusResult.lines("development")))
    page.add("plain questions that shaped the tables", try #require(CorpusResult.lines("everyday")))
    if let lines = CorpusResult.lines("measuring") {
      page.add("questions nobody who wrote the tables had seen", lines)
    }
    page.expectCurrent()
  }
}
