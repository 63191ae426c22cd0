import Calculator
import CivilTime
import Content
import Diagnostics
import Lessons
import TestSupport
import Testing

/// Every fault `lesson check` knows is found where it stands, and nowhere else.
@Suite struct CheckTests {
  @Test func theSmallLessonHasNoFault() {
    let faults = faults()
    #expect(faults.isEmpty, "\n\(TestCourse.text(faults))")
  }

  @Test(
    arguments: PlantedFaults.inLesson + PlantedFaults.inFurtherFences + PlantedFaults.overlooked)
  func faultInALesson(planted: PlantedFaults.Case) throws {
    let (text, mark) = try spoil(PlantedFaults.lesson, planted)
    expect(planted.code, at: mark, in: faults(lesson: text), of: "small.lesson.md")
  }

  @Test(arguments: PlantedFaults.inFacts)
  func faultInTheFacts(planted: PlantedFaults.Case) throws {
    let (text, mark) = try spoil(PlantedFaults.facts, planted)
    expect(planted.code, at: mark, in: faults(facts: text), of: "lessons/facts.tsv")
  }

  @Test(arguments: PlantedFaults.inGlossary)
  func faultInTheGlossary(planted: PlantedFaults.Case) throws {
    let (text, mark) = try spoil(PlantedFaults.glossary, planted)
    expect(planted.code, at: mark, in: faults(glossary: text), of: "lessons/glossary.md")
  }

  @Test func factsGrowStale() {
    let last = CivilDate(year: 2027, month: 10, day: 8) ?? TestCourse.today
    #expect(faults(today: last).isEmpty)
    #expect(faults(today: last.adding(days: 1)).map(\.code) == ["L051"])
  }

  @Test func aLessonIsNoBook() {
    let long = PlantedFaults.lesson + String(repeating: "Words. ", count: 30_000)
    #expect(faults(lesson: long).map(\.code) == ["L115"])
  }

  @Test(arguments: [("Interminable considerations", ["L086"]), ("A word", [])])
  func aLessonReadsEasily(words: String, codes: [String]) {
    let steps = (1...12).map { number in
      "\n## Step \(number)\n\n" + String(repeating: words + " go on here now. ", count: 9)
        + "\n\n```text word-\(number)\nask: Say a word.\nanswer: alpha\n"
        + "hint: One.\nhint: Two.\nhint: Three.\n```\n"
    }
    let text = PlantedFaults.lesson.replacing("minutes: 5", with: "minutes: 16") + steps.joined()
    #expect(faults(lesson: text).map(\.code) == codes)
  }

  @Test func lessonsNeedDifferentIDs() {
    let course = Course(
      lessons: ["a.lesson.md", "b.lesson.md"].map {
        SourceText(name: $0, text: PlantedFaults.lesson)
      }, library())
    let faults = LessonChecker.faults(in: course, today: TestCourse.today, world: TeachingWorld())
    #expect(faults.map(\.code) == ["L008"])
    #expect(faults.first?.source?.name == "b.lesson.md")
  }

  @Test func circlesOfRequirementsAreFound() {
    let texts = [("a", "b"), ("b", "c"), ("c", "a")].map { id, next in
      SourceText(
        name: "\(id).lesson.md",
        text: PlantedFaults.lesson.replacing("id: small", with: "id: \(id)")
          .replacing("requires: []", with: "requires: [\(next)]"))
    }
    let faults = LessonChecker.faults(
      in: Course(lessons: texts, library()), today: TestCourse.today, world: TeachingWorld())
    #expect(faults.map(\.code) == ["L071", "L071", "L071"])
  }

  @Test func allFaultsAreReportedInTheirOrder() {
    let text = PlantedFaults.lesson.replacing("(term:pool)", with: "(term:pol)")
      .replacing("#=> 250 α", with: "#=> 251 α").replacing("accept: 2%", with: "accept: much")
      .replacing("ask: Which one?\n", with: "")
    #expect(faults(lesson: text).map(\.code) == ["L060", "L038", "L022", "L030"])
  }

  @Test func everyCodeIsPlantedSomewhere() {
    let all =
      PlantedFaults.inLesson + PlantedFaults.inFurtherFences + PlantedFaults.overlooked
      + PlantedFaults.inFacts + PlantedFaults.inGlossary
    let elsewhere = [
      "L008", "L051", "L086", "L095", "L102", "L103", "L115", "L120", "L121", "L122", "L123",
      "L130",
      "L131", "L132",
    ]
    #expect(Set(all.map(\.code) + elsewhere) == Set(LessonFault.allCases.map(\.rawValue)))
  }

  // MARK: Help

  private func library(
    facts: String = PlantedFaults.facts, glossary: String = PlantedFaults.glossary
  ) -> ContentLibrary {
    let texts = ["lessons/facts.tsv": facts, "lessons/glossary.md": glossary]
    return ContentLibrary(override: { texts[$0] }, overrideNames: texts.keys.sorted())
  }

  private func faults(
    lesson: String = PlantedFaults.lesson, facts: String = PlantedFaults.facts,
    glossary: String = PlantedFaults.glossary, today: CivilDate = TestCourse.today
  ) -> [Diagnostic] {
    let source = SourceText(name: "small.lesson.md", text: lesson)
    let course = Course(lessons: [source], library(facts: facts, glossary: glossary))
    return LessonChecker.faults(in: course, today: today, world: TeachingWorld())
  }

  private func spoil(
    _ text: String, _ planted: PlantedFaults.Case
  ) throws -> (text: String, mark: Int?) {
    #expect(text.contains(planted.old), "nothing to replace: \(planted.old)")
    let spoilt = text.replacing(planted.old, with: planted.new)
    guard let mark = spoilt.firstIndex(of: "⟦") else { return (spoilt, nil) }
    return (spoilt.filter { $0 != "⟦" }, spoilt[..<mark].utf8.count)
  }

  private func expect(_ code: String, at mark: Int?, in faults: [Diagnostic], of file: String) {
    let found = faults.filter { $0.code == code && $0.source?.name == file }
    #expect(!found.isEmpty, "\n\(TestCourse.text(faults))")
    if let mark {
      #expect(
        found.contains { $0.labels.first?.range.lowerBound == mark },
        "\n\(TestCourse.text(faults))")
    }
    for fault in found {
      #expect(fault.hint != nil, "a fault without a hint: \(fault.summary)")
    }
  }
}

/// The documented list is the real one.
@Suite struct LessonFormatDocumentTests {
  @Test func everyCodeIsDocumented() throws {
    let folder = #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 }
    let text = try #require(TextFile.read(folder + "/docs/lesson-format.md"))
    let rows = text.split(separator: "\n").filter { $0.hasPrefix("| `L") }
    let codes = rows.map { String($0.dropFirst(3).prefix(4)) }
    #expect(codes == LessonFault.allCases.map(\.rawValue).sorted())
  }
}
