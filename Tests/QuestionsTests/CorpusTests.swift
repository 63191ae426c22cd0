import Questions
import TestSupport
import Testing

/// How many of the questions that people ask are understood.
@Suite struct CorpusTests {
  /// The corpora that shaped the tables, with how many of a thousand are right at least and wrong at most.
  static let known: [(name: String, right: Int, wrong: Int)] = [
    ("development", 975, 2), ("everyday", 985, 4), ("spoken", 988, 2), ("phrasings", 945, 9),
    ("newcomers", 900, 14), ("terse", 820, 25),
  ]

  @Test(arguments: known)
  func knownQuestionsAreUnderstood(_ name: String, _ right: Int, _ wrong: Int) throws {
    let result = try #require(CorpusResult.all[name])
    #expect(result.rightPerThousand >= right, "\(result.table)\n\(result.missesText)")
    #expect(result.wrongPerThousand <= wrong, "\(result.table)\n\(result.missesText)")
  }

  /// These lines stay unseen by who writes the tables: only the counts are told.
  @Test func unknownQuestionsAreUnderstood() throws {
    guard let result = CorpusResult.all["measuring"] else {
      print("CorpusTests: Corpus/measuring.tsv is not there; nothing is measured")
      return
    }
    // It is held by new phrasings in the other corpora, never by looking at these.
    #expect(result.rightPerThousand >= 900, "\(result.table)")
    #expect(result.wrongPerThousand <= 20, "\(result.table)")
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
    for (name, title) in [
      ("development", "questions from outside that shaped the tables"),
      ("everyday", "plain questions that shaped the tables"),
      ("spoken", "spoken questions from outside that shaped the tables"),
      ("phrasings", "other phrasings of every question, which shaped the tables"),
      ("newcomers", "questions of newcomers, which shaped the tables"),
      ("terse", "questions in a few words, which shaped the tables"),
    ] {
      page.add(title, try #require(CorpusResult.all[name]))
    }
    if let result = CorpusResult.all["measuring"] {
      page.add("questions nobody who wrote the tables had seen", result)
    }
    page.expectCurrent()
  }
}
