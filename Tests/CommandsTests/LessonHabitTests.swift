import CivilTime
import JSONText
import Lessons
import Presentation
import Testing

@testable import Answers
@testable import Commands
@testable import LabSession

/// What a lab keeps and says around lessons: time, tries, open questions, the person's language.
@Suite struct LessonHabitTests {
  private let disk = MemoryDisk()

  private func session(daysLater days: Int64 = 0) -> Session {
    var session = Session(
      environment: Environment(
        now: UnixTime(seconds: 1_795_305_600 + days * 86_400), files: disk.access,
        stateFolder: "/state"))
    session.restore()
    return session
  }

  private func play(_ lines: String..., in session: inout Session) -> String {
    var answer = Answer()
    for line in lines { answer = session.run(line: line) }
    return answer.markup.text(for: TerminalTraits(width: 100))
  }

  // MARK: Time

  /// Seconds between lines, and what of them counts as work on the question.
  @Test(
    arguments: [
      ([40, 20], 60), ([0, 0], 0), ([40, 500], 220), ([-90, 30], 30), ([.max, 10], 190),
    ] as [([Int64], Int64)])
  func pausesAreCut(pauses: [Int64], seconds: Int64) {
    var session = session()
    _ = play("learn 1.1", in: &session)
    for (pause, line) in zip(pauses, ["7 rao", "2000000 rao"]) {
      let (now, overflow) = session.environment.now.seconds.addingReportingOverflow(pause)
      let before = session.environment.now
      session.environment.now = UnixTime(seconds: overflow ? before.seconds + 100_000 : now)
      _ = session.run(line: line)
    }
    let record = session.learning?.progress.lessons["what-tao-is"]?.records["smallest-stake"]
    #expect(record?.outcome == .solved)
    #expect(record?.seconds == seconds)
  }

  @Test func timeIsKeptAndTold() throws {
    var session = session()
    _ = play("learn 1.1", in: &session)
    session.environment.now = UnixTime(seconds: session.environment.now.seconds + 80)
    _ = play("2000000 rao", in: &session)
    let kept = try #require(disk.contents["/state/progress.json"])
    #expect(kept.contains("\"seconds\": 80"))
    let old = kept.split(separator: "\n").filter { !$0.contains("\"seconds\"") }
      .joined(separator: "\n").replacing("\"at\": 1795305680,", with: "\"at\": 1795305680")
    let read = try #require(Progress(text: old), "a file without times is read")
    #expect(read.lessons["what-tao-is"]?.records["smallest-stake"]?.seconds == 0)
    let report = session.run(line: "progress report").verbatim ?? ""
    #expect(report.contains("right, 1 min 20 s ·") && report.contains("1 min 20 s on questions"))
    let stats = session.run(line: "lesson stats")
    #expect(stats.markup.text(for: TerminalTraits(width: 120)).contains("took you"))
    let counts = stats.json?["counts"]?.arrayValue ?? []
    #expect(counts.contains { $0["seconds"]?.intValue == 80 })
  }

  // MARK: Again, next, stop

  @Test(arguments: ["learn 8.2", "learn 1.2", "learn 0.1"])
  func againNeverHasTheAnswerJustSeen(line: String) throws {
    var session = session()
    _ = play(line, "skip", in: &session)
    let open = try #require(session.learning?.open)
    let question = try #require(
      open.tutor.model.screens[open.tutor.index(open.progress)].question)
    var last = open.tutor.model.typedAnswer(to: question)
    for _ in 0..<8 {
      _ = play("again", in: &session)
      let answer = try #require(session.learning?.review?.tutor.answer)
      #expect(answer != last)
      last = answer
    }
  }

  @Test func aQuestionWithOneAnswerIsNotAskedAgain() throws {
    var session = session()
    let lesson = try #require(session.loadLearning().course.lesson("13"))
    let screen = try #require(lesson.screens.firstIndex { $0.id == "leave-order" }) + 1
    #expect(play("learn 13.\(screen)", "skip", "again", in: &session).contains("no other numbers"))
    #expect(session.prompt == "learn 13.\(screen)> ")
  }

  @Test(arguments: ["next", "weiter", "siguiente", "ok"])
  func nextAtAnOpenQuestionSaysWhatCanBeDone(word: String) {
    var session = session()
    _ = play("learn 8.2", in: &session)
    let said = play(word, in: &session)
    #expect(said.contains("The question waits for an answer.") && said.contains("skip"))
    #expect(!said.contains("You stake"), "the screen is not shown again")
    #expect(session.prompt == "learn 8.2> ")
    _ = play("skip", word, in: &session)
    #expect(session.prompt == "learn 8.3> ")
  }

  @Test(arguments: ["stop", "Stopp", "cancel", "parar", "abbrechen."])
  func stopEndsAReview(word: String) {
    var first = session()
    _ = play("learn 0", "1.5 TAO", "", "skip", in: &first)
    var next = session(daysLater: 1)
    _ = play("review", in: &next)
    #expect(play(word, in: &next).contains("What is due stays due"))
    #expect(next.prompt == "taolab> ")
    #expect(next.dueReviews().count == 2)
  }

  // MARK: Tasks

  @Test func waitingCountsFromTheLastOrder() {
    var session = session()
    let early = play("learn 6.10", "wait 2 hours", "stake 10 TAO into 64", in: &session)
    #expect(early.contains("✗ blocks_since_order >= 600  now 0"))
    #expect(early.contains("✓ alpha(64) >= held"))
    #expect(play("wait 2 hours", in: &session).contains("✓ right: the goal is reached in 3 steps."))
    let undone = play("undo", in: &session)
    #expect(undone.contains("143.426133614 α64 staked. 0.08 days have passed."), "\(undone)")
  }

  @Test func aStoppedWaitOfATaskIsNone() {
    var session = session()
    session.environment.watch = { what, made, _ in what != "waiting" || made < 360 }
    let said = play("learn 6.10", "stake 10 TAO into 64", "wait 300 days", in: &session)
    #expect(said.contains("stopped: no time has passed"))
    let record = session.learning?.progress.lessons["alpha-and-dtao"]?.records["own-alpha"]
    #expect(record?.moves == ["stake 10 TAO into 64"])
    #expect(play("wait 1 hour", in: &session).contains("0.04 days have passed."))
  }

  @Test func timeBeforeOnesTurnIsNotTold() {
    var session = session()
    let said = play("learn 13.11", "unstake all", in: &session)
    #expect(said.contains("TAO free.") && !said.contains("passed"))
  }

  // MARK: What the lab says beside answers

  @Test func aLetterAfterTheAnswerIsNoCalculation() {
    var session = session()
    let said = play("learn 1.2", "skip", "b", "b", in: &session)
    #expect(!said.contains("nothing is called"))
    _ = play("learn 13.1", "a", "b", "c", in: &session)
    #expect(play("b", in: &session).contains("This question is answered."))
    #expect(play("b = 2 TAO", "b", in: &session).contains("2 TAO"))
  }

  @Test func anAnswerWithoutANameIsShownWithItsFormula() {
    var session = session()
    #expect(
      play("learn 13.4", "skip", in: &session)
        .contains("The model says 70.4667 TAO = sell(103, held)"))
    #expect(play("learn 6.7", "50", in: &session).contains("= 1 - 1 / (1 + growth)"))
  }

  // MARK: Done, with open questions

  @Test func skippedQuestionsStayOpenInTheList() throws {
    var session = session()
    _ = play("learn 0", "1.5 TAO", "", "skip", "", "skip", "", "skip", "", in: &session)
    _ = play("skip", "", in: &session)
    let list = session.run(line: "lessons")
    let lesson = try #require(list.json?["lessons"]?.arrayValue?.first)
    #expect(lesson["finished"]?.boolValue == true)
    #expect(lesson["open"]?.intValue == 4)
    let said = list.markup.text(for: TerminalTraits(width: 100))
    #expect(said.contains("done, 4 open") && !said.contains("✓"))
    #expect(play("set language de", "lessons", in: &session).contains("fertig, 4 offen"))
  }

  // MARK: Languages

  @Test(arguments: [
    ("de", ["learn 99"], "es gibt keine Lektion `99`"), ("de", ["hint"], "keine Lektion ist offen"),
    ("es", ["learn 99"], "no hay lección `99`"), ("es", ["hint"], "no hay ninguna lección abierta"),
    ("de", ["learn 4"], "Tage alt"), ("es", ["learn 8"], "bloque 9,240,381"),
    ("de", ["learn 4.7", "stake 1 TAO on root"], "Im Sandkasten der Lektion: "),
    ("es", ["learn 4.7", "claim"], "Aún no hay nada que reclamar"),
    ("de", ["learn 8.2", "next"], "Die Frage wartet auf eine Antwort."),
  ])
  func whatStandsAroundLessonsIsInTheirLanguage(language: String, lines: [String], says: String) {
    var session = session()
    _ = play("set language \(language)", in: &session)
    var answer = Answer()
    for line in lines { answer = session.run(line: line) }
    let said = answer.markup.text(for: TerminalTraits(width: 200))
    #expect(said.contains(says), "\(said)")
    #expect(!said.contains("days old") && !said.contains("the lesson's sandbox"))
  }

  @Test func theGreetingIsInTheLanguageSet() {
    var session = session()
    _ = play("set language de", in: &session)
    #expect(session.greeting().plainWords.contains("Enter beginnt Lektion 0"))
  }
}
