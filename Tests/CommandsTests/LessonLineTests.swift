import CivilTime
import Content
import Diagnostics
import JSONText
import Lessons
import Presentation
import Sandbox
import Testing

@testable import Answers
@testable import Commands
@testable import LabSession

/// Lines typed in an open lesson: which are answers, which are verbs, and what the lesson's own verbs do.
@Suite struct LessonLineTests {
  private let disk = MemoryDisk()
  private static let day: Int64 = 86_400

  private func session(
    _ content: ContentLibrary = .embedded, daysLater days: Int64 = 0
  ) -> Session {
    var session = Session(
      environment: Environment(
        now: UnixTime(seconds: 1_795_305_600 + days * LessonLineTests.day), content: content,
        files: disk.access, stateFolder: "/state"))
    session.restore()
    return session
  }

  /// The shipped course with a task in its first lesson.
  private static let withTask: ContentLibrary = {
    let name = "lessons/00-the-lab.lesson.md"
    let task = """
      ## Do it

      ```task enter
      ask: Stake in subnet 64.
      goal: alpha(64) >= 100 α64
      solution: stake 20 TAO into 64
      hint: First.
      hint: Second.
      hint: Third.
      ```

      ## Mistakes welcome
      """
    let text = (ContentLibrary.embedded.text(name) ?? "").replacing(
      "## Mistakes welcome", with: task)
    return ContentLibrary(override: { $0 == name ? text : nil }, overrideNames: [name])
  }()

  private func text(_ answer: Answer) -> String {
    answer.markup.text(for: TerminalTraits(width: 100))
  }

  /// What the last of some lines says, and the prompt after it.
  private func play(
    _ lines: [String], in session: inout Session
  ) -> (said: String, answer: Answer) {
    var answer = Answer()
    for line in lines { answer = session.run(line: line) }
    return (text(answer), answer)
  }

  @Test func whoJumpsOverALessonIsNotToldWhatTheyLearnt() {
    var session = session()
    for line in ["learn 13", "go 13.11"] { _ = session.run(line: line) }
    let shown = ["skip", ""].map { text(session.run(line: $0)) }.joined()
    #expect(shown.contains("Lesson 13 is done") && shown.contains("open"), "\(shown)")
    #expect(!shown.contains("You can now"), "\(shown)")
  }

  @Test(arguments: [
    (["go 5", "learn goes on at this very question"], "✓ right"),
    (["go 5", "Learn goes on at this very question."], "✓ right"),
    (["go 5", "the lesson starts again"], "not yet"),
    (["go 5", "portfolio"], "1,000"), (["go 5", "term pool"], "pool"),
    (["go 5", "lessons"], "Root staking"), (["go 5", "= 1 + 2"], "3"),
    (["go 5", "market 64"], "64"), (["go 4", "why cost"], "price(pool)"),
    (["have * 2"], "too high"), (["have - give"], "✓ right"),
    (["restart", "yes"], "begins again"), (["restart", "no"], ""),
    (["1.5", "restart", "ok"], "Any way of writing it"),
  ])
  func whatCouldBeAnAnswerIsOneAndVerbsStay(lines: [String], said: String) {
    var session = session()
    let (shown, answer) = play(["learn 0"] + lines, in: &session)
    #expect(said.isEmpty || shown.contains(said), "\(shown)")
    #expect(!answer.isError || lines.last == "no", "\(shown)")
  }

  @Test(arguments: [
    ("go 3", "learn 0.3> "), ("go 0.3", "learn 0.3> "), ("go 4.3", "learn 4.3> "),
    ("learn 4.3", "learn 4.3> "), ("lesson 4.2", "learn 4.2> "), ("go 99", "learn 0.1> "),
    ("go 4.99", "learn 0.1> "), ("go there", "learn 0.1> "), ("go", "learn 0.1> "),
    ("go 99.1", "learn 0.1> "), ("go 0", "learn 0.1> "), ("go root-staking.2", "learn 4.2> "),
  ])
  func aScreenGoesByItsNumber(line: String, prompt: String) {
    var session = session()
    let (_, answer) = play(["learn 0", line], in: &session)
    #expect(session.prompt == prompt)
    #expect(answer.isError == (prompt == "learn 0.1> "))
    var again = self.session()
    _ = again.run(line: "learn")
    #expect(again.prompt == prompt)
  }

  @Test(arguments: [(0, "learn 0"), (12, "learn 12"), (99, nil)] as [(Int, String?)])
  func aNumberThatIsNoScreenMayBeALesson(number: Int, hint: String?) {
    var session = session()
    let (said, answer) = play(["learn 8", "go \(number)"], in: &session)
    #expect(answer.isError && said.contains("go 8."))
    #expect(said.contains("The lesson of that number:") == (hint != nil))
    if let hint { #expect(said.contains(hint)) }
  }

  /// What is no option costs nothing, and words for help are taken in three languages.
  @Test(arguments: [
    ("z", "There are: a, b"), ("hinweis", "Hint:"), ("Tipp", "Hint:"), ("pista", "Hint:"),
    ("überspringen", "Skipped."), ("saltar", "Skipped."),
  ])
  func whatIsNoOptionIsNoTry(line: String, says: String) {
    var session = session()
    let (said, answer) = play(["learn 0", "go 5", line], in: &session)
    #expect(said.contains(says) && !said.contains("not yet"), "\(said)")
    #expect(!answer.isError)
    let records = session.learning?.progress.lessons["the-lab"]?.records ?? [:]
    #expect(records.values.allSatisfy { $0.attempts == 0 })
    #expect((session.learning?.open?.progress.isAnswered == true) == (says == "Skipped."))
  }

  @Test func aLessonThatIsDoneGoesOnAtWhatWasSkipped() {
    var session = session()
    _ = play(["learn 0", "1.5 TAO", ""], in: &session)
    _ = play(Array(repeating: ["skip", ""], count: 4).flatMap { $0 }, in: &session)
    #expect(play(["learn 0"], in: &session).said.contains("You are back at 2 of 5"))
    #expect(session.prompt == "learn 0.2> ")
    #expect(play(["lessons"], in: &session).said.contains("done, 4 open · at 2 of 5"))
    let records = session.learning?.progress.lessons["the-lab"]?.records
    #expect(records?.values.count { $0.outcome == .solved } == 1)
    _ = play(["restart lesson", "yes"], in: &session)
    #expect(session.prompt == "learn 0.1> ")
  }

  @Test func goKeepsWhatWasAnsweredInALessonThatIsDone() {
    var session = session()
    _ = play(["learn 0", "1.5 TAO"] + [String](repeating: "", count: 1), in: &session)
    _ = play(Array(repeating: ["skip", ""], count: 4).flatMap { $0 }, in: &session)
    #expect(session.prompt == "taolab> ")
    let (said, _) = play(["go 0.1"], in: &session)
    #expect(said.contains("You answered 1.5 TAO"))
    #expect(session.prompt == "learn 0.1> ")
  }

  @Test func marksAreListedForAllLessonsAndSurviveANewBeginning() {
    var session = session()
    _ = play(["learn 0", "go 2", "mark", "go 4.3", "mark"], in: &session)
    let (said, answer) = play(["marks"], in: &session)
    #expect(said.contains("go 0.2") && said.contains("go 4.3"))
    let places = answer.json?["marks"]?.arrayValue?.compactMap { $0["place"]?.stringValue }
    #expect(places == ["0.2", "4.3"])
    _ = play(["restart all", "yes"], in: &session)
    var later = self.session()
    #expect(play(["marks"], in: &later).said.contains("go 0.2"))
  }

  @Test func aNewBeginningIsAskedForAndTakenBack() {
    var session = session()
    _ = play(["learn 0", "1.5 TAO", "", "skip", "restart"], in: &session)
    #expect(session.learning?.progress.lessons["the-lab"]?.records.count == 2)
    _ = session.run(line: "yes")
    #expect(session.prompt == "learn 0.1> ")
    #expect(session.learning?.progress.lessons["the-lab"]?.records.isEmpty == true)
    _ = session.run(line: "undo")
    #expect(session.learning?.progress.lessons["the-lab"]?.records.count == 2)
    #expect(session.prompt == "learn 0.2> ")
  }

  @Test(arguments: [["restart all", "yes"], ["restart all --yes"]])
  func theWholeCourseBeginsAgainAndIsTakenBack(lines: [String]) {
    var session = session()
    _ = play(["learn 0", "1.5 TAO", "learn 8", "skip"], in: &session)
    let before = session.learning?.progress.lessons
    _ = play(lines, in: &session)
    #expect(session.prompt == "learn 0.1> ")
    #expect(session.learning?.progress.lessons.values.allSatisfy { $0.records.isEmpty } == true)
    var other = self.session()
    #expect(play(["lessons"], in: &other).answer.json?["lessons"]?[8]?["screen"]?.intValue == 1)
    _ = session.run(line: "undo")
    #expect(session.prompt == "learn 8.1> ")
    #expect(session.learning?.progress.lessons == before)
  }

  @Test(arguments: ["no", "portfolio", "", "1 + 1"])
  func anythingElseLeavesTheCourseAsItIs(line: String) {
    var session = session()
    _ = play(["learn 0", "1.5 TAO", "restart all", line, "yes"], in: &session)
    #expect(session.learning?.progress.lessons["the-lab"]?.records.count == 1)
  }

  @Test(arguments: ["no", "portfolio", "learn"])
  func anythingElseLeavesTheLessonAsItIs(line: String) {
    var session = session()
    _ = play(["learn 0", "1.5 TAO", "restart", line, "yes"], in: &session)
    #expect(session.learning?.progress.lessons["the-lab"]?.records.count == 1)
  }

  @Test func beginningAgainOutsideALessonIsAChoice() {
    var session = session()
    for line in ["restart", "start over", "Restart."] {
      #expect(text(session.run(line: line)).contains("What shall begin again?"))
    }
  }

  @Test func undoIsAboutTheLessonAndTheSandboxByName() throws {
    var session = session()
    _ = play(["learn 0", "stake 10 TAO into 64", "1.5 TAO", "undo"], in: &session)
    #expect(session.learning?.progress.lessons["the-lab"]?.records.isEmpty == true)
    #expect(try session.sandbox().document.branch.acts.count == 1)
    #expect(play(["redo"], in: &session).said.contains("Done again"))
    _ = session.run(line: "undo sandbox")
    #expect(try session.sandbox().document.branch.acts.isEmpty)
    _ = session.run(line: "redo sandbox")
    #expect(try session.sandbox().document.branch.acts.count == 1)
    #expect(session.run(line: "undo lesson").status == .failure)
    // What came last is taken back first: here the order, then the answer.
    _ = session.run(line: "wait 1 block")
    _ = session.run(line: "undo")
    #expect(session.learning?.progress.lessons["the-lab"]?.records.isEmpty == false)
    #expect(try session.sandbox().document.branch.acts.count == 1)
    _ = session.run(line: "undo")
    #expect(session.learning?.progress.lessons["the-lab"]?.records.isEmpty == true)
  }

  // MARK: Tasks

  @Test func aTaskHasASandboxOfItsOwn() throws {
    var session = session(LessonLineTests.withTask)
    _ = play(["stake 7 TAO into 64", "learn 0.5"], in: &session)
    #expect(session.prompt == "learn 0.5 task> ")
    #expect(play(["portfolio"], in: &session).said.contains("lesson's sandbox: 1,000 TAO free"))
    _ = play(["stake 1 TAO into 64"], in: &session)
    #expect(play(["undo"], in: &session).said.contains("1,000 TAO free"))
    _ = play(["redo", "stake 2 TAO on root"], in: &session)
    #expect(play(["reset"], in: &session).said.contains("begins again"))
    #expect(play(["stake 5000 TAO into 64"], in: &session).answer.status == .failure)
    #expect(play(["market 64"], in: &session).answer.status == .success)
    #expect(play(["stake 20 TAO into 64 --json"], in: &session).answer.isForPrograms)
    #expect(session.prompt == "learn 0.5> ")
    #expect(try session.sandbox().document.branch.acts.count == 1)
    #expect(play(["portfolio"], in: &session).said.contains("992.99"))
  }

  @Test func aTaskGoesOnWhereItWasLeft() {
    var session = session(LessonLineTests.withTask)
    _ = play(["learn 0.5", "stake 1 TAO into 64"], in: &session)
    var later = self.session(LessonLineTests.withTask)
    _ = later.run(line: "learn")
    #expect(later.prompt == "learn 0.5 task> ")
    #expect(play(["portfolio"], in: &later).said.contains("998.99"))
  }

  // MARK: JSON

  @Test func programsGetTheFullText() throws {
    var session = session()
    let json = try #require(session.run(line: "learn 0.5").json)
    #expect(json["screen_id"]?.stringValue == "leaving")
    #expect(json["asked"]?["id"]?.stringValue == "leaving")
    #expect(json["asked"]?["kind"]?.stringValue == "choice")
    #expect(json["asked"]?["ask"]?.stringValue?.hasPrefix("You have to go") == true)
    #expect(json["asked"]?["options"]?.arrayValue?.count == 3)
    let options = json["asked"]?["options"]?.arrayValue?.compactMap(\.stringValue) ?? []
    #expect(options.contains("learn goes on at this very question"))
    #expect(json["text"]?.stringValue?.contains("I must not make mistakes here.") == true)
    let hint = try #require(session.run(line: "hint").json)
    #expect(
      hint["said"]?.stringValue?.hasPrefix("Hint: The lab saves after every answer.\ntype a")
        == true)
    #expect(hint["asked"]?["hints"]?[0]?.stringValue == "The lab saves after every answer.")
    let right = try #require(session.run(line: "learn goes on at this very question").json)
    #expect(right["said"]?.stringValue?.contains("Everything is saved after each step.") == true)
  }

  // MARK: Review

  @Test func aQuestionIsTriedAgainWithOtherNumbers() {
    var session = session()
    #expect(session.run(line: "learn 8.2").status == .success)
    #expect(session.run(line: "again").status == .failure)
    _ = session.run(line: "143 α64")
    let kept = session.learning?.progress
    let first = text(session.run(line: "again --seed 7"))
    #expect(first.contains("Once more, with other numbers."))
    #expect(session.prompt == "again> ")
    #expect(text(session.run(line: "again --seed 7")) == first)
    #expect(text(session.run(line: "again --seed 8")) != first)
    #expect(text(session.run(line: "skip")).contains("The model says"))
    #expect(text(session.run(line: "")).contains("What the pool really gives"))
    #expect(session.prompt == "learn 8.3> ")
    #expect(session.learning?.progress.cards == kept?.cards)
    #expect(
      session.learning?.progress.lessons["stake-10-tao"]?.records
        == kept?.lessons["stake-10-tao"]?.records)
  }

  @Test func goingBackFromATryReturnsToTheLesson() {
    var session = session()
    for line in ["learn 1.2", "a", "again"] { _ = session.run(line: line) }
    #expect(session.prompt == "again> ")
    _ = session.run(line: "back")
    #expect(session.prompt.hasPrefix("learn 1."))
  }

  @Test func theToneCanBePlain() {
    var session = session()
    for line in ["learn 1.1", "1 TAO"] { _ = session.run(line: line) }
    let warm = text(session.run(line: "2 TAO"))
    #expect(warm.contains("Nothing counts against you here."))
    for line in ["set tone plain", "restart --yes", "1 TAO"] { _ = session.run(line: line) }
    let plain = text(session.run(line: "2 TAO"))
    #expect(plain.contains("✗ no.") && !plain.contains("Nothing counts"))
  }

  @Test func lessonsKnowTheVerbs() {
    let verbs = Set(Catalogue.all.map { $0.verb })
    #expect(verbs.subtracting(LabVerbs.all) == [])
  }

  @Test func everyReplyEndsWithThePlace() {
    var session = session()
    for (line, place) in [
      ("learn 1", "1/9"), ("hint", "1/9"), ("7 rao", "1/9"), ("2000000 rao", "1/9"), ("", "2/9"),
      ("a", "2/9"), ("back", "1/9"),
    ] {
      let last = text(session.run(line: line)).split(separator: "\n").last ?? ""
      #expect(last.hasSuffix(place), "\(line): \(last)")
    }
  }

  @Test func whatWasAnsweredIsDueAgainTheNextDay() {
    var first = session()
    _ = play(["learn 0", "1.5 TAO", "", "skip"], in: &first)
    #expect(play(["review"], in: &first).said.contains("No question is due"))
    var next = session(daysLater: 1)
    let greeting = next.greeting().text(for: TerminalTraits(width: 80))
    #expect(greeting.contains("2 questions are due again"))
    #expect(next.learning == nil, "a greeting reads no lesson")
    let (said, answer) = play(["lessons"], in: &next)
    #expect(said.contains("2 questions are due again: review"))
    #expect(answer.json?["lessons"]?[0]?["due"]?.intValue == 2)
    #expect(play(["review"], in: &next).said.contains("From lesson 0, The lab"))
    #expect(next.prompt == "review> ")
    #expect(play(["skip"], in: &next).said.contains("Skipped"))
    #expect(play([""], in: &next).said.contains("The only question due"))
    #expect(play(["back"], in: &next).said.contains("stays due"))
    #expect(next.prompt == "taolab> ")
    var later = session(daysLater: 2)
    #expect(later.dueReviews().count == 2, "one was left out, one was never asked")
  }

  @Test func aReviewStandsOverALessonAndGivesItBack() {
    var first = session()
    _ = play(["learn 0", "1.5 TAO", "learn 8"], in: &first)
    var next = session(daysLater: 1)
    _ = play(["learn", "review"], in: &next)
    #expect(next.prompt == "review> ")
    _ = play(["skip", ""], in: &next)
    #expect(next.prompt == "learn 8.1> ")
    #expect(play(["= spend"], in: &next).said.contains("10 TAO"))
  }
}
