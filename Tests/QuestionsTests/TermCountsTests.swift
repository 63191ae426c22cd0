import Glibc
import TestSupport
import Testing

@testable import Questions

@Suite struct TermCountsTests {
  /// `Sources/Questions/Terms` counts what the corpora say; `RECORD_SNAPSHOTS=1` writes it anew.
  @Test func tablesAreCurrent() throws {
    let lines = try CorpusTests.known.flatMap { try #require(CorpusResult.lines($0.name)) }
    let tables = TermTables(lines.map { ($0.intent, $0.text) })
    let house = #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 }
    for group in IntentGroup.allCases {
      let name = group.rawValue.prefix(1).uppercased() + group.rawValue.dropFirst()
      let path = "\(house)/Sources/Questions/Terms/Terms+\(name).swift"
      if getenv("RECORD_SNAPSHOTS") != nil {
        #expect(TextFile.write(tables.source(of: group), to: path))
      } else {
        #expect(TextFile.read(path) == tables.source(of: group), "record \(path)")
      }
    }
  }

  /// What measures must not have shaped the counts.
  @Test func measuredLinesAreNotCounted() throws {
    let counted = Set(
      try ["spoken", "phrasings", "newcomers"].flatMap { try #require(CorpusResult.lines($0)) }.map(
        \.text))
    let measured = CorpusResult.lines("measuring") ?? []
    #expect(measured.count { counted.contains($0.text) } <= 2)
  }

  @Test func likelihoodsAreOfTheTable() {
    let counts = TermCounts(["leave-time 3 howlong 3 leave 2 _hours 1\n", "fees 2 fee 2 howmuch 1"])
    let place = { (id: String) in Intent.all.firstIndex { $0.id == id } ?? 0 }
    let likely = counts.likelihoods(of: ["howlong", "_hours", "nobody"])
    #expect(likely[place("leave-time")] == 0)
    #expect(likely[place("fees")] < -3_000)
    #expect(likely[place("tax")] == TermCounts.floor)
    // Without a term that is known the more frequent kind is ahead, and not by much.
    let none = counts.likelihoods(of: ["nobody"])
    #expect(none[place("fees")] == -122)
  }

  @Test(arguments: [(1, 0), (2, 693), (3, 1_099), (10, 2_303), (1_000, 6_908), (123_456, 11_724)])
  func logarithms(_ number: Int, _ thousandths: Int) {
    #expect(Logarithm.thousandths(number) == thousandths)
  }

  @Test func termsAreConceptsAndBeginnings() {
    #expect(
      AskedQuestion.terms("how long does unstaking take, 100 hours?").isSuperset(of: [
        "howlong", "leave", "_long", "_unst", "_unstaki", "_hour",
      ]))
    #expect(!AskedQuestion.terms("100 tao").contains("_100"))
  }
}
