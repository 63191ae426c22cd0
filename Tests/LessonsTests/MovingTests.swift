import Lessons
import Testing

/// The ways through a lesson beside the straight one.
@Suite struct MovingTests {
  private let tutor: Tutor

  init() throws {
    tutor = try TestCourse.tutor(
      steps: """
        ## First

        ```calc
        spend = 10 TAO            #=> 10 TAO
        ```

        ```number amount
        ask: How much is left of it?
        answer: spend / 4
        accept: exact
        \(TestCourse.hints)```

        ## Second

        ```choice pick
        ask: Which?
        - [x] learn goes on at this very question -> Yes.
        - [ ] undo forgets it -> No.
        \(TestCourse.hints)```

        ## Third

        ```text word
        ask: Say it.
        answer: claim | a claim
        trap: stake -> That comes before.
        \(TestCourse.hints)```
        """)
  }

  private func play(_ events: [Tutor.Event]) -> (LessonProgress, Tutor.Reply) {
    events.reduce((tutor.start(nil).0, tutor.start(nil).1)) { state, event in
      tutor.reply(to: event, in: state.0)
    }
  }

  private func said(_ events: [Tutor.Event]) -> String { TestCourse.text(play(events).1) }

  // MARK: Skipped questions

  @Test(
    arguments: [
      [.skip, .go(1), .line("2.5 TAO")], [.skip, .enter, .skip, .go(1), .line("2.5 TAO")],
    ] as [[Tutor.Event]])
  func aSkippedQuestionCanBeAnsweredLater(events: [Tutor.Event]) {
    let (progress, _) = play(events)
    #expect(progress.records["amount"]?.outcome == .solved)
    #expect(progress.records["amount"]?.attempts == 1)
    #expect(progress.records["amount"]?.wasShown == true)
  }

  @Test(
    arguments: [
      [.skip, .line("2.5 TAO")], [.skip, .enter, .back, .line("2.5 TAO")],
      [.line("1 TAO"), .line("3 TAO"), .solution, .line("2.5 TAO")],
    ] as [[Tutor.Event]])
  func whatIsTypedUnderTheAnswerDoesNotCount(events: [Tutor.Event]) {
    let (progress, reply) = play(events)
    let said = TestCourse.text(reply)
    #expect(progress.records["amount"]?.outcome == .skipped)
    #expect(said.contains("right"))
    #expect(said.contains("does not count"))
    #expect(said.contains("go 7.1"))
  }

  @Test func aSkippedQuestionDoesNotHoldBack() {
    let (progress, _) = play([.skip, .enter, .back, .enter])
    #expect(tutor.index(progress) == 1)
    #expect(said([.skip, .enter, .back]).contains("go 7.1 asks it again"))
    #expect(said([.skip, .line("3 * 3")]).contains("= 9"))
  }

  // MARK: Going

  @Test(arguments: [(1, 0), (2, 1), (3, 2), (0, 0), (4, 0), (-1, 0), (Int.max, 0), (Int.min, 0)])
  func goesToAScreen(number: Int, index: Int) {
    let (progress, reply) = play([.go(number)])
    #expect(tutor.index(progress) == index)
    #expect(reply.isFault == !(1...3).contains(number))
    #expect(progress.records.isEmpty)
  }

  @Test func marksComeAndGo() {
    let (progress, reply) = play([.go(3), .mark, .go(2), .mark, .marks])
    #expect(tutor.markedScreens(progress) == [1, 2])
    #expect(TestCourse.text(reply).contains("go 7.2 Second"))
    #expect(tutor.markedScreens(play([.go(3), .mark, .mark]).0).isEmpty)
    #expect(said([.marks]).contains("Nothing is marked"))
  }

  // MARK: Again

  @Test func aNewBeginningIsAskedBackAndCanBeUndone() {
    let answered: [Tutor.Event] = [.line("2.5"), .enter, .mark]
    #expect(said(answered + [.restart]).contains("forget 1 answer?"))
    #expect(play(answered + [.restart]).0.records.count == 1)
    for word: Tutor.Event in [.restart, .line("yes")] {
      let (again, _) = play(answered + [.restart, word])
      #expect(again.records.isEmpty)
      #expect(tutor.index(again) == 0)
      #expect(again.marks == ["pick"])
      let back = tutor.reply(to: .undo, in: again).0
      #expect(back.records["amount"]?.outcome == .solved)
      #expect(tutor.index(back) == 1)
      #expect(tutor.reply(to: .redo, in: back).0.records.isEmpty)
    }
    let other = play(answered + [.restart, .enter, .line("yes")]).0
    #expect(other.records.count == 1, "`yes` after something else is nothing but an answer")
  }

  @Test func answersAreTakenBackAndDoneAgain() {
    let (progress, _) = play([.line("3"), .line("2.5"), .enter, .line("a")])
    let once = tutor.reply(to: .undo, in: progress).0
    #expect(once.records["pick"] == nil)
    #expect(!once.isAnswered)
    let twice = tutor.reply(to: .undo, in: once).0
    #expect(twice.records["amount"]?.outcome == .open)
    #expect(twice.records["amount"]?.attempts == 1)
    #expect(tutor.index(twice) == 0)
    let third = tutor.reply(to: .undo, in: twice).0
    #expect(third.records["amount"] == nil)
    #expect(TestCourse.text(tutor.reply(to: .undo, in: third).1).contains("nothing to undo"))
    var again = third
    for _ in 0..<3 { again = tutor.reply(to: .redo, in: again).0 }
    #expect(again.records == progress.records)
    #expect(TestCourse.text(tutor.reply(to: .redo, in: again).1).contains("nothing to redo"))
    let other = tutor.reply(to: .line("b"), in: once).0
    #expect(other.future.isEmpty)
  }

  @Test func onlyAnswersTakeASlotOfUndo() {
    let (progress, _) = play([.hint, .enter, .mark, .line("x = 1"), .line("2+2"), .go(2), .back])
    #expect(progress.past.isEmpty)
    let many = play((0..<20).map { .line("\($0 + 3)") }).0
    #expect(many.past.count == 8)
  }

  @Test func theWayBackOutlivesTheLab() {
    let (progress, _) = play([.line("3"), .mark, .line("2.5"), .undo, .restart])
    var all = Progress()
    all.lessons["drill"] = progress
    #expect(Progress(text: all.text) == all)
    #expect(progress.future.count == 1 && progress.past.count == 1 && progress.asksToRestart)
  }

  // MARK: Solutions

  @Test func theSolutionComesAfterTwoTries() {
    #expect(said([.solution]).contains("Two tries first"))
    #expect(said([.line("3"), .solution]).contains("One more try first"))
    #expect(play([.line("3"), .solution]).0.records["amount"]?.outcome == .open)
    let (progress, reply) = play([.line("3"), .line("4"), .solution])
    #expect(progress.records["amount"]?.outcome == .skipped)
    let text = TestCourse.text(reply)
    #expect(text.contains("The model says 2.5 TAO"))
    #expect(text.contains("Other ways that also pass"))
    #expect(text.contains("spend / 4"))
    #expect(text.contains("2,500,000,000 rao"))
    #expect(!text.contains("right"))
  }

  @Test func aSolvedQuestionShowsItsSolutionAndStaysSolved() {
    let (progress, reply) = play([.line("2.5"), .solution])
    #expect(progress.records["amount"]?.outcome == .solved)
    #expect(TestCourse.text(reply).contains("spend / 4"))
    #expect(said([.go(3), .line("claim"), .solution]).contains("a claim"))
  }

  // MARK: Claims

  @Test(arguments: [
    (1, "learn goes on at this very question", true),
    (1, "LEARN goes on, at this very question", true),
    (1, "learn goes on", true), (1, "a", true), (1, "b)", true), (1, "2", true),
    (1, "undo forgets it", true), (1, "undo", false), (1, "learn", false), (1, "learn 4", false),
    (1, "c", false), (1, "3", false), (1, "hint", false), (1, "", false), (1, "yes", false),
    (2, "claim", true), (2, "A claim", true), (2, "stake", true), (2, "unstake", false),
    (2, "stake 10 TAO into 64", false), (2, "help", false),
    (0, "2.5 TAO", true), (0, "spend/4", true), (0, "3", true), (0, "go 2", false),
    (0, "compare 10 TAO with 64", false), (0, "2+2", false), (0, "spend", false),
  ])
  func whatCouldBeAnAnswerIsClaimed(screen: Int, line: String, isClaimed: Bool) {
    let (progress, _) = play([.go(screen + 1)])
    #expect(tutor.claims(line, in: progress) == isClaimed)
  }

  @Test func nothingIsClaimedOnceAnswered() {
    let (progress, _) = play([.go(2), .line("a")])
    #expect(!tutor.claims("a", in: progress))
    #expect(!tutor.claims("yes", in: progress))
    #expect(tutor.claims("yes", in: tutor.reply(to: .restart, in: progress).0))
  }
}
