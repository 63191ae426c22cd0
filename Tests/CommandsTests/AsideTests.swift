import CivilTime
import Files
import Presentation
import Sandbox
import Testing

@testable import Answers
@testable import Commands
@testable import LabSession
@testable import Lessons

/// A question asked alone that is put aside, left, or not known.
@Suite struct AsideTests {
  private let disk = MemoryDisk()
  private static let day: Int64 = 86_400

  private func session(daysLater days: Int64 = 0) -> Session {
    var session = Session(
      environment: Environment(
        now: UnixTime(seconds: 1_795_824_000 + days * AsideTests.day), files: disk.access,
        stateFolder: "/state"))
    session.restore()
    return session
  }

  private func play(_ lines: [String], in session: inout Session) -> String {
    var text = ""
    for line in lines {
      text = session.run(line: line).markup.text(for: TerminalTraits(width: 100))
    }
    return text
  }

  /// Lines that lead to a question asked alone, its prompt, and how its words begin.
  private static let alone: [(before: [String], prompt: String, asked: String)] = [
    (["place"], "place 1> ", "Question 1 of 10."),
    (["place", "skip", ""], "place 2> ", "Question 2 of 10."),
    (["learn 4", "place", "skip", ""], "place 2> ", "Question 2 of 10."),
    (["review"], "review> ", "From lesson"), (["learn 4", "review"], "review> ", "From lesson"),
    (["learn 8.2", "skip", "again --seed 7"], "again> ", "From lesson 8"),
  ]

  /// The first lesson's questions are due.
  private func due() -> Session {
    var first = session()
    _ = play(["learn 0", "1.5 TAO", "", "skip"], in: &first)
    return session(daysLater: 1)
  }

  @Test(arguments: 0..<alone.count, ["done", "", "back", "hint", "skip", "solution", "next"])
  func whateverIsAboutTheQuestionComesBackToIt(at index: Int, word: String) throws {
    let (before, prompt, asked) = AsideTests.alone[index]
    var session = due()
    _ = play(before, in: &session)
    let review = try #require(session.learning?.review)
    let placement = session.learning?.placement
    let hadLesson = session.learning?.tutor != nil
    #expect(play(["play"], in: &session).contains("The question waits."))
    #expect(session.prompt == "play> ")
    _ = play(["stake 1 TAO into 64", "x = 3 TAO", "play"], in: &session)
    let said = play([word], in: &session)
    #expect(said.contains(asked), "\(said)")
    #expect(session.prompt == prompt)
    #expect(session.learning?.review?.progress == review.progress)
    #expect(session.learning?.review?.tutor.answer == review.tutor.answer, "the same numbers")
    #expect(session.learning?.review?.retry == review.retry)
    #expect(session.learning?.placement == placement)
    #expect((session.learning?.tutor != nil) == hadLesson)
    _ = play(["skip"], in: &session)
    #expect(session.hasAnsweredOneQuestion)
  }

  @Test func whatWasTriedIsKept() throws {
    var session = session()
    _ = play(["place", "100 years", "play", "1 + 1", "done"], in: &session)
    let progress = try #require(session.learning?.review?.progress)
    #expect(progress.records.values.map(\.attempts) == [1])
    let shown = play(["skip", "play", "done"], in: &session)
    #expect(shown.contains("You answered nothing: skipped."), "\(shown)")
    _ = play([""], in: &session)
    #expect(session.prompt == "place 2> ")
  }

  @Test func theLabsVariablesComeBack() {
    var session = session()
    _ = play(["mine = 7 TAO", "place", "play"], in: &session)
    #expect(play(["mine"], in: &session).contains("7 TAO"))
    _ = play(["done", "back"], in: &session)
    #expect(play(["mine"], in: &session).contains("7 TAO"))
  }

  @Test(arguments: [
    (["play", "learn 3"], "learn 3.1> "), (["play", "place"], "place 1> "),
    (["play", "go 2"], "place 2> "), (["play", "quit"], "play> "),
  ])
  func elsewhereIsElsewhere(lines: [String], prompt: String) {
    var session = session()
    _ = play(["place", "skip", ""] + lines, in: &session)
    #expect(session.prompt == prompt)
  }

  @Test func aReviewThatWaitsGoesOn() {
    var session = due()
    _ = play(["review", "nonsense 1"], in: &session)
    let before = session.learning?.review?.progress
    _ = play(["play", "review"], in: &session)
    #expect(session.learning?.review?.progress == before)
    #expect(session.prompt == "review> ")
  }

  // MARK: Back, marks

  @Test func backFromAgainIsTheScreenItCameFrom() {
    var session = session()
    for lines in [["again"], ["again", "skip"]] {
      let said = play(["learn 8.2", "skip"] + lines + ["back"], in: &session)
      #expect(said.contains("Guess before you compute"), "\(said)")
      #expect(session.prompt == "learn 8.2> ")
    }
    #expect(play(["again", "skip", ""], in: &session).contains("What the pool really gives"))
  }

  @Test(arguments: [
    (["place"], "its screen is 1.8"), (["learn 8.2", "skip", "again"], "its screen is 8.2"),
  ])
  func aMarkOfALoneQuestionSaysWhereItsScreenIs(lines: [String], place: String) {
    var session = session()
    #expect(play(lines + ["mark"], in: &session).contains(place))
    #expect(session.markedScreens().isEmpty)
  }

  // MARK: Not known

  @Test(
    arguments: ["learn 0.1", "learn 0.3", "learn 0.4", "learn 13.8", "place"],
    [
      "I do not know", "I don't know", "I don’t know that.", "no idea", "I have no clue", "idk",
      "?", "??", "Sorry, no idea!", "I'm not sure yet", "keine Ahnung", "Ich weiß es nicht",
      "no lo sé", "No tengo ni idea", "dunno",
    ])
  func whoDoesNotKnowIsHelpedAndNothingCounts(where line: String, said: String) {
    var session = session()
    _ = play([line], in: &session)
    let prompt = session.prompt
    let answer = play([said], in: &session)
    #expect(answer.contains("Not knowing is fine"), "\(answer)")
    #expect(answer.contains("Hint: ") && answer.contains("skip"), "\(answer)")
    #expect(session.prompt == prompt)
    let progress = session.learning?.review?.progress ?? session.learning?.open?.progress
    #expect(progress?.records.values.allSatisfy { $0.attempts == 0 && $0.outcome == .open } == true)
  }

  @Test(arguments: ["?", "??"])
  func aQuestionMarkAloneAsksForHelpElsewhere(mark: String) {
    var session = session()
    _ = play(["learn 0", "skip"], in: &session)
    #expect(!play([mark], in: &session).contains("Not knowing is fine"))
  }

  // MARK: Tasks that are over

  @Test(arguments: [["skip"], ["stake 10 TAO into 64", "wait 2 hours"]])
  func aTaskThatIsOverSaysWhoseSandboxItIs(lines: [String]) throws {
    var session = session()
    _ = play(["learn 6.10"], in: &session)
    #expect(session.prompt == "learn 6.10 task> ")
    #expect(play(lines, in: &session).contains("goes to your own sandbox"))
    #expect(session.prompt == "learn 6.10> ")
    #expect(play(["stake 3 TAO into 64"], in: &session).contains("In your sandbox"))
    #expect(try session.sandbox().document.branch.acts.count == 1)
    #expect(play(["portfolio"], in: &session).contains("Your sandbox's wallet"))
    #expect(play(["learn 6.1", "learn"], in: &session).contains("A look back"))
    _ = play(["learn 6.9", "skip"], in: &session)
    let shown = play([""], in: &session)
    #expect(shown.contains("your own sandbox") && session.prompt == "learn 6.10> ", "\(shown)")
  }

  @Test func undoAfterASkippedTaskTakesTheSkipBack() {
    var session = session()
    let said = play(["learn 6.10", "stake 1 TAO into 64", "skip", "undo"], in: &session)
    #expect(said.contains("Taken back: the skip at 6.10."), "\(said)")
    #expect(session.prompt == "learn 6.10 task> ")
  }

  // MARK: Undo says what

  @Test(arguments: [
    (["1.5 TAO", "undo"], "Taken back: your answer at 0.1, “1.5 TAO”."),
    (["1.5 TAO", "undo", "redo"], "Done again: your answer at 0.1, “1.5 TAO”."),
    (["skip", "undo"], "Taken back: the skip at 0.1."),
    (["3 TAO", "undo"], "Taken back: your last try at 0.1."),
    (["3 TAO", "1.5 TAO", "undo"], "Taken back: your answer at 0.1, “1.5 TAO”."),
    (["1.5 TAO", "restart", "yes", "undo"], "Taken back: the new beginning."),
    (["1.5 TAO", "", "idk", "undo"], "Taken back: your answer at 0.1, “1.5 TAO”."),
    (["1.5 TAO", "", "", "skip", "undo"], "Taken back: the skip at 0.2."),
  ])
  func undoSaysWhatItTakesBack(lines: [String], words: String) {
    var session = session()
    let said = play(["learn 0"] + lines, in: &session)
    #expect(said.contains(words), "\(said)")
  }

  // MARK: Names of lessons

  @Test(arguments: [
    ("root", "4 Root staking, 11 Root or alpha", "learn root-staking"),
    ("Root", "4 Root staking, 11 Root or alpha", "learn root-staking"),
    ("wallets", "", "learn keys-and-wallets"), ("tax", "", "learn taxes-and-records"),
    ("root-stakin", "", "learn root-staking"), ("zzzz", "", "lessons"),
  ])
  func aNameThatIsSeveralNamesThem(name: String, lessons: String, hint: String) {
    var session = session()
    let answer = session.run(line: "learn \(name)")
    let said = answer.markup.text(for: TerminalTraits(width: 100))
    #expect(answer.isError)
    #expect(said.contains(lessons) && said.contains(hint), "\(said)")
  }
}
