import CivilTime
import Content
import Diagnostics
import Files
import JSONText
import Presentation
import Synchronization
import Testing

@testable import Answers
@testable import Commands
@testable import LabSession
@testable import Lessons

/// Where to begin, what comes back, and progress that travels.
@Suite struct PlacementTests {
  private let disk = MemoryDisk()

  private func session(_ folder: String = "/state") -> Session {
    Session(
      environment: Environment(
        now: UnixTime(seconds: 1_795_824_000), files: disk.access, stateFolder: folder))
  }

  private func text(_ answer: Answer) -> String {
    answer.markup.text(for: TerminalTraits(width: 100))
  }

  /// Answers questions until they end: rightly while `knows` says so.
  private func play(_ session: inout Session, knows: (Int) -> Bool) throws -> Answer {
    var answer = session.run(line: "place")
    for number in 0..<Placement.count {
      let review = try #require(session.learning?.review)
      let model = review.tutor.tutor.model
      let question = try #require(
        model.lesson.questions.first { $0.id.text == review.tutor.card.question })
      let right = review.tutor.tutor.rightAnswer(question)
      answer = session.run(line: knows(number) ? right : "skip")
      answer = session.run(line: "")
    }
    return answer
  }

  @Test(arguments: [(0, 0), (1, 2), (4, 7), (7, 12), (10, 17)])
  func whatIsKnownDecidesWhereToBegin(known: Int, lesson: Int) throws {
    var session = session()
    let end = try play(&session) { $0 < known }
    #expect(text(end).contains("\(known) of 10 at once. Begin with lesson \(lesson),"))
    #expect(session.prompt == "taolab> ")
    #expect(
      session.run(line: "learn").json?["lesson"]?.stringValue
        == session.learning?.course.lesson("\(lesson)")?.id.text)
    var later = self.session()
    #expect(later.run(line: "lessons").status == .success)
    #expect(later.learning?.progress.placed == session.learning?.progress.placed)
    #expect(later.learning?.progress.lessons.values.contains { $0.isFinished } == false)
  }

  @Test func aPlacementThatIsStoppedNotesNothing() {
    var session = session()
    let first = session.run(line: "place")
    #expect(text(first).contains("Question 1 of 10."))
    #expect(session.prompt == "place 1> ")
    _ = session.run(line: "skip")
    #expect(text(session.run(line: "back")).contains("Nothing was noted."))
    #expect(session.learning?.progress.placed == nil)
    #expect(session.prompt == "taolab> ")
  }

  @Test(arguments: ["stop", "cancel", "Abort", "stop."])
  func aPlacementIsStoppedInTheWordsPeopleTry(word: String) {
    var session = session()
    _ = session.run(line: "place")
    #expect(text(session.run(line: word)).contains("Nothing was noted."))
    #expect(session.prompt == "taolab> ")
    _ = session.run(line: "learn 0")
    _ = session.run(line: "1.5 TAO")
    _ = session.run(line: "again")
    #expect(session.prompt == "again> ")
    #expect(!session.run(line: word).isError)
    #expect(session.prompt == "learn 0.1> ")
    #expect(!session.run(line: word).isError)
    #expect(session.prompt == "learn 0.2> ")
  }

  @Test func aPlacementIsFromAllOfTheCourse() throws {
    let course = Course(.embedded)
    var placement = try #require(
      Placement(course, on: UnixTime(seconds: 1_795_824_000).date))
    #expect(Set(placement.lessons).count == 10)
    while placement.isOpen {
      let card = try #require(placement.next(in: course), "each lesson has a question of its own")
      #expect(card.lesson == placement.lessons[placement.results.count])
      placement.note(wentWell: true)
    }
    #expect(placement.next(in: course) == nil)
  }

  // MARK: From a shell

  private func shell(_ lines: [String], now days: Int64 = 0) -> Session {
    var session = session()
    session.environment.now = session.environment.now.adding(seconds: days * 86_400)
    session.environment.isOneVerb = true
    session.environment.inputIsFree = true
    let bytes = Array(lines.map { $0 + "\n" }.joined().utf8)
    session.environment.files.readInput = { (_) throws(FileFault) in bytes }
    return session
  }

  private func learnFirstLesson() {
    var session = session()
    for line in ["learn 0", "1.5 TAO", "", "250000000 rao", "", "0.04", "", "skip", "", "skip", ""]
    {
      _ = session.run(line: line)
    }
    #expect(session.learning?.progress.cards.count == 5)
  }

  @Test func reviewFromAShellTakesItsAnswersFromTheInput() {
    learnFirstLesson()
    var shell = shell(["nonsense words", "skip", "skip", "skip"], now: 1)
    let answer = shell.run(line: "review")
    let said = text(answer)
    #expect(said.contains("5 questions are due."))
    #expect(said.contains("2 questions are due."))
    var after = self.shell([], now: 1)
    #expect(after.dueReviews().count == 2)
  }

  @Test func reviewWithoutAnswersSaysHowToGiveThem() {
    learnFirstLesson()
    var shell = shell([], now: 1)
    let said = text(shell.run(line: "review"))
    #expect(said.contains("Answers are read from the input, one a line"))
    #expect(shell.dueReviews().count == 5)
  }

  @Test func reviewAtATerminalAsks() {
    learnFirstLesson()
    var shell = shell([], now: 1)
    let asked = Mutex<[String]>([])
    shell.environment.ask = { question in
      asked.withLock { asked in
        asked.append(question)
        return asked.count == 1 ? "skip" : asked.count == 2 ? "" : nil
      }
    }
    _ = shell.run(line: "review")
    let questions = asked.withLock { $0 }
    #expect(questions.count == 3)
    #expect(questions[0].hasSuffix("review> ") && questions[0].contains("5 questions are due."))
    #expect(questions[2].contains("4 questions are due."))
  }

  // MARK: Progress that travels

  @Test func progressGoesOutAndComesIn() throws {
    learnFirstLesson()
    var first = session()
    #expect(text(first.run(line: "progress export /away.json")).contains("Written. 1 lesson done"))
    var other = session("/other")
    _ = other.run(line: "learn 1")
    _ = other.run(line: "skip")
    let taken = other.run(line: "progress import /away.json")
    #expect(text(taken).contains("Taken over. 1 lesson done, 1 begun"))
    var again = session("/other")
    #expect(again.run(line: "progress").json?["finished"]?.intValue == 1)
    #expect(again.run(line: "progress").json?["review"]?.intValue == 6)
    _ = again.run(line: "progress import /away.json")
    #expect(again.run(line: "progress").json?["answered"]?.intValue == 6)
  }

  @Test func importOverAnOpenLessonKeepsItOpen() {
    learnFirstLesson()
    var session = session("/other")
    _ = session.run(line: "learn 0")
    _ = session.run(line: "progress import /state/progress.json")
    #expect(session.prompt == "learn 0.1> ")
    #expect(session.learning?.progress.lessons["the-lab"]?.isFinished == true)
  }

  @Test(arguments: [
    ("{}", "is no progress of this lab"), ("", "is no progress of this lab"),
    ("{\"schema\": \"taolab-progress/9\", \"lessons\": {}}", "another version, taolab-progress/9"),
  ])
  func whatIsNoProgressChangesNothing(file: String, says: String) {
    learnFirstLesson()
    disk.put(file, at: "/bad.json")
    let before = disk.contents["/state/progress.json"]
    var session = session()
    let answer = session.run(line: "progress import /bad.json")
    #expect(answer.status == .input)
    #expect(text(answer).contains(says))
    #expect(disk.contents["/state/progress.json"] == before)
    #expect(disk.contents["/bad.json"] == file)
  }

  @Test(arguments: ["progress export", "progress import", "progress frob x"])
  func progressSaysWhatItTakes(line: String) {
    var session = session()
    #expect(text(session.run(line: line)).contains("progress export my-progress.json"))
  }

  // MARK: Languages

  @Test func lessonsComeInTheLanguageThatWasChosen() {
    var session = session()
    _ = session.run(line: "set language de")
    #expect(text(session.run(line: "learn 0")).contains("Du hast 2.5 TAO"))
    #expect(text(session.run(line: "1.5 TAO")).contains("1.5 TAO"))
    _ = session.run(line: "set language en")
    #expect(text(session.run(line: "learn 0")).contains("You answered"))
    #expect(!text(session.run(line: "learn 0")).contains("was changed"))
  }

  @Test(arguments: ["xx", "deutsch", "fr", "de-at"])
  func aLanguageWithoutLessonsIsRefused(code: String) {
    var session = session()
    let answer = session.run(line: "set language \(code)")
    #expect(answer.status == .failure && session.settings.language == "en")
    #expect(text(answer).contains("en, de, es"))
    #expect(answer.diagnostics.first?.hint?.code == "set language de")
    #expect(session.run(line: "set language de").status == .success)
    #expect(session.run(line: "set language \(code)").status == .failure)
    #expect(session.settings.language == "de")
    #expect(session.run(line: "set language ES").status == .success)
    #expect(session.run(line: "set language none").status == .success)
    #expect(session.settings.language == "en")
  }
}
