import CivilTime
import Diagnostics
import Testing

@testable import Lessons

/// What people answered is found again whatever authors do with ids, and they are told what changed.
@Suite struct IdentityTests {
  private func lesson(_ change: (String) -> String = { $0 }, name: String = "small.lesson.md")
    -> Lesson?
  {
    LessonParser.parse(SourceText(name: name, text: change(PlannedLesson.text))).lesson
  }

  private enum PlannedLesson {
    static let text = PlantedFaults.lesson
  }

  private func lock() throws -> LessonIdentities {
    LessonIdentities().renewed(for: [try #require(lesson())])
  }

  private func codes(_ lock: LessonIdentities, _ lesson: Lesson?) throws -> [String] {
    lock.standing(against: [try #require(lesson)]).map(\.code)
  }

  @Test func aRenewedListHasNoFault() throws {
    #expect(try codes(lock(), lesson()) == [])
    #expect(try lock().text.contains("small\tguess\t"))
  }

  @Test func otherWordsAroundAQuestionChangeNothing() throws {
    let other = lesson { $0.replacing("It is [250 α]", with: "So it is [250 α]") }
    #expect(try codes(lock(), other) == [])
  }

  @Test(arguments: ["Which one?", "ask: You pay", "hint: Three."])
  func aChangedQuestionHasToBeWrittenDown(words: String) throws {
    let other = lesson { $0.replacing(words, with: words + " Now") }
    #expect(try codes(lock(), other) == ["L130"])
  }

  @Test func anIDThatIsGoneIsAFaultUntilItIsAccountedFor() throws {
    let other = lesson { text in
      text.replacing("```choice pick", with: "```choice chosen").replacing(
        "Which one?", with: "Which of them?")
    }
    let old = try lock()
    #expect(try codes(old, other) == ["L131", "L130"])
    let renewed = old.renewed(for: [try #require(other)])
    #expect(try codes(renewed, other) == ["L131"])
    for line in ["renamed\tsmall/pick\tsmall/chosen\n", "removed\tsmall/pick\n"] {
      let source = SourceText(name: "lessons/ids.lock", text: renewed.text + line)
      let (accounted, faults) = LessonIdentities.parse(source)
      #expect(faults.isEmpty)
      #expect(try codes(accounted, other) == [])
    }
  }

  @Test func whatIsOnlyRenamedIsFound() throws {
    let other = lesson { $0.replacing("```choice pick", with: "```choice chosen") }
    let renewed = try lock().renewed(for: [try #require(other)])
    #expect(renewed.text.contains("renamed\tsmall/pick\tsmall/chosen"))
    #expect(try codes(renewed, other) == [])
  }

  @Test func aRenamedLessonIsFound() throws {
    let other = lesson { $0.replacing("id: small", with: "id: tiny") }
    let renewed = try lock().renewed(for: [try #require(other)])
    #expect(renewed.text.contains("renamed\tsmall\ttiny"))
    #expect(try codes(renewed, other) == [])
  }

  @Test func aLineThatMakesNoSenseIsAFault() {
    let source = SourceText(name: "lessons/ids.lock", text: "small\tguess\n")
    #expect(LessonIdentities.parse(source).1.map(\.code) == ["L132"])
  }

  // MARK: Progress

  private func kept() throws -> Progress {
    var progress = Progress()
    var lesson = LessonProgress(contentHash: "1", screen: "pick")
    lesson.records["pick"] = .init()
    lesson.records["pick"]?.outcome = .solved
    lesson.marks = ["pick", "guess"]
    lesson.past = [lesson.moment]
    progress.lessons["small"] = lesson
    progress.current = "small"
    let day = try #require(CivilDate("2026-11-28"))
    let card = ReviewCard(lesson: "small", question: "pick", on: day)
    progress.note(card, wentWell: true, on: day)
    return progress
  }

  @Test func progressFollowsARenamedQuestion() throws {
    var lock = LessonIdentities()
    lock.renamed = [("small/pick", "small/chosen")]
    let moved = try kept().renamed(by: lock)
    let lesson = try #require(moved.lessons["small"])
    #expect(lesson.screen == "chosen" && lesson.marks == ["chosen", "guess"])
    #expect(lesson.records["chosen"]?.outcome == .solved && lesson.records["pick"] == nil)
    #expect(lesson.past.first?.records["chosen"]?.outcome == .solved)
    #expect(moved.cards["small/chosen"]?.successes == 1 && moved.cards.count == 1)
    #expect(moved.renamed(by: lock) == moved)
  }

  @Test func progressFollowsARenamedLesson() throws {
    var lock = LessonIdentities()
    lock.renamed = [("small", "tiny"), ("tiny/pick", "tiny/chosen")]
    let moved = try kept().renamed(by: lock)
    #expect(moved.current == "tiny" && moved.lessons["small"] == nil)
    #expect(moved.lessons["tiny"]?.records["chosen"]?.outcome == .solved)
    #expect(moved.cards["tiny/chosen"] != nil && moved.cards.count == 1)
  }

  @Test func whatNobodyAccountsForStays() throws {
    #expect(try kept().renamed(by: LessonIdentities()) == kept())
  }

  // MARK: Changed steps

  private let steps = """
    ## One

    ```choice pick
    ask: Which one?
    - [x] this -> Because.
    - [ ] that -> No.
    \(TestCourse.hints)```
    """

  @Test func aStepThatWasChangedSaysSoAndCanBeAnsweredAgain() throws {
    let before = try TestCourse.tutor(steps: steps)
    var progress = before.start(nil).0
    progress = before.reply(to: .line("this"), in: progress).0
    #expect(!TestCourse.text(before.reply(to: .go(1), in: progress).1).contains("was changed"))
    let after = try TestCourse.tutor(
      steps: steps.replacing("[x] this", with: "[ ] this").replacing("[ ] that", with: "[x] that"))
    let (back, reply) = after.start(progress)
    #expect(TestCourse.text(reply).contains("This question was changed since you answered it."))
    let again = after.reply(to: .line("that"), in: back)
    #expect(TestCourse.text(again.1).contains("✓ right"))
    #expect(!TestCourse.text(after.reply(to: .go(1), in: again.0).1).contains("was changed"))
  }

  @Test func optionsAreMixedTheSameWayEachTime() throws {
    let lesson = try #require(TestCourse.shipped.lesson("0"))
    let mixed = lesson.shuffled(by: lesson.seed)
    #expect(mixed == lesson.shuffled(by: lesson.seed))
    let places = { (lesson: Lesson) in
      lesson.questions.filter { $0.kind == .choice }.map { $0.options.firstIndex(where: \.isRight) }
    }
    #expect(places(mixed) != places(lesson))
    #expect(Set(mixed.questions.flatMap(\.options)) == Set(lesson.questions.flatMap(\.options)))
    let all = TestCourse.shipped.lessons.flatMap { places($0.shuffled(by: $0.seed)) }
    for place in 0..<3 { #expect(all.count { $0 == place } > all.count / 5) }
  }
}
