import Calculator
import Content
import Diagnostics
import Lessons
import Presentation
import Testing

/// The tutor as a machine: a state and a line in, a state and words out.
@Suite struct TutorTests {
  private let tutor: Tutor

  init() throws {
    let texts = [
      "lessons/facts.tsv": PlantedFaults.facts, "lessons/glossary.md": PlantedFaults.glossary,
    ]
    let course = Course(
      lessons: [SourceText(name: "07-drill.lesson.md", text: TutorTests.lesson)],
      ContentLibrary(override: { texts[$0] }, overrideNames: texts.keys.sorted()))
    let lesson = try #require(course.lessons.first)
    tutor = try #require(
      Tutor(LessonModel(lesson, world: TeachingWorld(), facts: course.facts)))
  }

  private static let lesson = """
    ---
    format: 1
    id: drill
    title: Drill
    minutes: 5
    outcomes: [answer]
    data: teaching-pool@1
    reviewed: 2026-11-22
    ---

    # Drill

    ## Number

    ```calc
    spend = 10 TAO
    quote = price(pool)
    ```

    ```number amount
    ask: How many α?
    answer: spend / quote
    accept: 1%
    trap: 0.4 α -> You multiplied.
    trap: 10 α -> One for one.
    hint: First.
    hint: Second.
    hint: Third.
    ```

    ## Share

    ```calc
    share = fact(swap_fee)             #=> 0.0504 %
    ```

    ```number percent
    ask: Which share?
    answer: share
    accept: 0.001 pp
    hint: First.
    hint: Second.
    hint: Third.
    ```

    ## Guess

    ```predict guess
    ask: Guess.
    answer: spend
    accept: 1%
    trap: 20 TAO -> Twice.
    hint: First.
    hint: Second.
    hint: Third.
    ```

    ## Choice

    ```choice pick
    ask: Which?
    - [x] the swap fee -> Right reason.
    - [ ] price impact -> Wrong reason.
    - [ ] the take -> Other reason.
    hint: First.
    hint: Second.
    hint: Third.
    ```

    ## Several

    ```multi several
    ask: Which ones?
    - [x] alpha -> One.
    - [ ] beta -> No.
    - [x] gamma -> Three.
    hint: First.
    hint: Second.
    hint: Third.
    ```

    ## Word

    ```text word
    ask: Say it.
    answer: root share | root proportion
    trap: take -> Something else.
    hint: First.
    hint: Second.
    hint: Third.
    ```

    ## Reading

    Only to read.

    ## End

    ```choice last
    ask: Done?
    - [x] yes -> Good.
    - [ ] no -> But yes.
    hint: First.
    hint: Second.
    hint: Third.
    ```
    """

  /// At a question, by skipping those before.
  private func at(_ screen: Int) -> LessonProgress {
    var progress = tutor.start(nil).0
    while tutor.index(progress) < screen {
      progress = tutor.reply(to: .skip, in: progress).0
      if progress.isAnswered { progress = tutor.reply(to: .enter, in: progress).0 }
    }
    return progress
  }

  private func text(_ reply: Tutor.Reply) -> String {
    reply.markup.text(for: TerminalTraits(width: 80))
  }

  enum Outcome: Sendable { case right, wrong, guessed, noTry, fault }

  @Test(arguments: [
    (0, "250 α", Outcome.right, "✓ right"), (0, "250", .right, ""), (0, "251.9 α", .right, "250 α"),
    (0, "10 TAO / (0.04 TAO/α)", .right, "any equal one"), (0, "10/0.04", .right, ""),
    (0, "spend/quote", .right, ""), (0, "spend / price(pool)", .right, ""),
    (0, "0.25e3 α", .right, ""), (0, "253 α", .wrong, "too high"), (0, "200 α", .wrong, "too low"),
    (0, "0.4 α", .wrong, "You multiplied."), (0, "0.4", .wrong, "You multiplied."),
    (0, "10 α", .wrong, "One for one."), (0, "250 TAO", .noTry, "the answer is in α"),
    (0, "250 α + 1 TAO", .fault, "do not add"), (0, "250 apples", .fault, "error"),
    (0, "got", .fault, "error"), (0, "250 α / 0", .fault, "error"),
    (0, "pool", .noTry, "still open"),
    (1, "0.0504 %", .right, ""), (1, "0.0504", .right, ""), (1, "33/65535", .right, ""),
    (1, "3300/65535", .right, ""), (1, "0.000503548", .wrong, "too low"),
    (1, "0.06 %", .wrong, "too high"), (1, "0.05 pp", .noTry, ""),
    (2, "10 TAO", .guessed, "nothing"), (2, "11 TAO", .guessed, "10.00 % too high"),
    (2, "20 TAO", .guessed, "Twice."), (2, "1000 TAO", .guessed, "100 times too high"),
    (2, "0 TAO", .guessed, "100.00 % too low"), (2, "-5 TAO", .guessed, "too low"),
    (2, "5 α", .noTry, "the answer is in TAO"),
    (3, "a", .right, "Right reason."), (3, "A", .right, ""), (3, "1", .right, ""),
    (3, "a)", .right, ""), (3, "the swap fee", .right, ""), (3, "Swap Fee", .right, ""),
    (3, "the swap", .right, ""), (3, "b", .wrong, "Wrong reason."), (3, "take", .wrong, "Other"),
    (3, "d", .noTry, "none of the options"), (3, "z", .noTry, "a, b, c"),
    (3, "foo?", .noTry, "does not count"), (4, "z", .noTry, "a, b, c"),
    (3, "the", .noTry, ""), (3, "0", .noTry, ""),
    (3, "a b", .noTry, ""),
    (4, "a c", .right, "Three."), (4, "a, c", .right, ""), (4, "1 and 3", .right, ""),
    (4, "c a a", .right, ""), (4, "alpha gamma", .right, ""),
    (4, "a", .wrong, "something is missing"),
    (4, "a b c", .wrong, "No."), (4, "a x", .noTry, ""),
    (5, "Root Share", .right, ""), (5, " root   proportion! ", .right, ""),
    (5, "take", .wrong, "Something else."), (5, "fund", .wrong, "not yet"),
  ])
  func judges(screen: Int, line: String, outcome: Outcome, says: String) {
    let before = at(screen)
    let id = tutor.model.screens[screen].id
    let (after, reply) = tutor.reply(to: .line(line), in: before)
    #expect(text(reply).contains(says), "\(text(reply))")
    let record = after.records[id]
    switch outcome {
    case .right: #expect(record?.outcome == .solved)
    case .guessed: #expect(record?.outcome == .predicted)
    case .wrong:
      #expect(record?.outcome == .open)
      #expect(record?.attempts == 1)
    case .noTry, .fault:
      #expect(after == before)
      #expect(reply.isFault == (outcome == .fault))
    }
    #expect(after.isAnswered == (outcome == .right || outcome == .guessed))
  }

  @Test func hintsComeInTiersWithATryBetween() {
    var progress = at(0)
    var seen: [String] = []
    for event: Tutor.Event in [
      .hint, .hint, .line("1 α"), .hint, .line("5 TAO"), .hint, .line("2 α"), .hint, .line("3 α"),
      .hint,
    ] {
      let reply: Tutor.Reply
      (progress, reply) = tutor.reply(to: event, in: progress)
      if event == .hint {
        seen.append(["First.", "Second.", "Third."].first { text(reply).contains($0) } ?? "")
      }
    }
    #expect(seen == ["First.", "First.", "Second.", "Second.", "Third.", "Third."])
    #expect(progress.records["amount"]?.attempts == 3)
  }

  @Test func skippingIsNotedWithoutPraise() {
    let (after, reply) = tutor.reply(to: .skip, in: at(0))
    #expect(after.records["amount"]?.outcome == .skipped)
    #expect(text(reply).contains("Skipped. The model says 250 α"))
    #expect(!text(reply).contains("right"))
  }

  @Test func goingBackChangesNoAnswer() {
    var progress = tutor.reply(to: .line("250 α"), in: at(0)).0
    progress = tutor.reply(to: .enter, in: progress).0
    let (back, reply) = tutor.reply(to: .back, in: progress)
    #expect(tutor.index(back) == 0)
    #expect(back.isAnswered)
    #expect(text(reply).contains("You answered 250 α."))
    #expect(back.records == progress.records)
    #expect(tutor.index(tutor.reply(to: .enter, in: back).0) == 1)
  }

  @Test func namesOfLaterScreensAreNotKnownYet() {
    #expect(tutor.reply(to: .line("share"), in: at(0)).1.isFault)
    #expect(!tutor.reply(to: .line("share"), in: at(1)).1.isFault)
  }

  @Test func ownVariablesAreNoAnswerAndStay() {
    let (after, reply) = tutor.reply(to: .line("mine = 2 * spend"), in: at(0))
    #expect(text(reply).contains("20 TAO"))
    #expect(after.records["amount"] == nil)
    #expect(after.lines == ["mine = 2 * spend"])
    let solved = tutor.reply(to: .line("mine / quote / 2"), in: after).0
    #expect(solved.isAnswered)
  }

  @Test func aScreenToReadIsLeftByEnter() {
    let reading = at(6)
    #expect(tutor.model.screens[6].question == nil)
    #expect(tutor.index(tutor.reply(to: .enter, in: reading).0) == 7)
    #expect(text(tutor.reply(to: .hint, in: reading).1).contains("Nothing is asked"))
  }

  @Test func anEditedLessonGoesOnAtTheFirstOpenQuestion() {
    var kept = at(3)
    kept.contentHash = "other"
    kept.screen = "a-question-that-is-gone"
    let (progress, reply) = tutor.start(kept)
    #expect(text(reply).contains("was edited"))
    #expect(tutor.index(progress) == 3)
    #expect(progress.records == kept.records)
  }

  @Test func aFinishedLessonGoesOnAtWhatWasSkipped() {
    var progress = at(7)
    progress = tutor.reply(to: .line("yes"), in: progress).0
    let (end, reply) = tutor.reply(to: .enter, in: progress)
    #expect(reply.isEnd)
    #expect(end.isFinished)
    #expect(text(reply).contains("1 right, 1 at once · 6 skipped, asked again by learn 7"))
    var again = tutor.start(end).0
    #expect(tutor.index(again) == 0)
    #expect(again.records == end.records)
    #expect(again.isFinished && !again.isAnswered)
    again = tutor.reply(to: .line("250 α"), in: again).0
    #expect(again.records["amount"]?.outcome == .solved)
    let (later, said) = tutor.start(again)
    #expect(tutor.index(later) == 1)
    #expect(text(said).contains("You are back at 2 of 8"))
    #expect(later.records["last"]?.outcome == .solved)
  }

  @Test func whatWasJumpedOverIsOpenAtTheEnd() {
    var progress = tutor.reply(to: .line("200 α"), in: at(0)).0
    for event: Tutor.Event in [.go(2), .skip, .go(8), .line("yes")] {
      progress = tutor.reply(to: event, in: progress).0
    }
    let (end, reply) = tutor.reply(to: .enter, in: progress)
    #expect(
      text(reply).contains("1 right, 1 at once · 1 skipped · 5 open, asked again by learn 7"))
    #expect(tutor.index(tutor.start(end).0) == 0)
    #expect(tutor.start(end).0.records["amount"]?.attempts == 1)
  }

  @Test func aLessonWithNothingOpenBeginsAnew() {
    var progress = tutor.start(nil).0
    for screen in tutor.model.screens {
      for line in screen.question.map(tutor.model.rightLines) ?? [] {
        progress = tutor.reply(to: .line(line), in: progress).0
      }
      progress = tutor.reply(to: .enter, in: progress).0
    }
    #expect(progress.isFinished)
    let again = tutor.start(progress).0
    #expect(again.isFinished && again.records.isEmpty && tutor.index(again) == 0)
  }

  @Test func repliesDependOnNothingElse() {
    let progress = at(0)
    for event: Tutor.Event in [.enter, .hint, .skip, .back, .line("1 α"), .line("x = 1")] {
      let first = tutor.reply(to: event, in: progress)
      let second = tutor.reply(to: event, in: progress)
      #expect(first.0 == second.0)
      #expect(first.1.markup == second.1.markup)
    }
  }
}
