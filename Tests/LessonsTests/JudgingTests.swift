import Calculator
import Lessons
import Testing

/// Values, formulas, guesses and orders, as people write them.
@Suite struct JudgingTests {
  private let tutor: Tutor

  init() throws {
    let hints = TestCourse.hints
    tutor = try TestCourse.tutor(
      steps: """
        ## Exact

        ```calc
        spend = 10 TAO            #=> 10 TAO
        quote = price(pool)       #=> 0.04 TAO/α
        rate  = 4.39%             #=> 4.39 %
        ```

        ```number exact
        ask: How much?
        answer: spend / 4
        accept: exact
        trap: 40 TAO -> You multiplied.
        \(hints)```

        ```number year
        ask: What does [1000 TAO](calc:spend*100) earn?
        answer: spend * 100 * rate
        accept: 1%
        \(hints)```

        ```predict guess
        ask: Guess.
        answer: spend
        accept: 1%
        trap: 20000 TAO -> Twice a thousand.
        \(hints)```

        ```expr formula
        ask: How many α does `spend` buy?
        answer: spend / quote
        trap: 0.4 α -> You multiplied.
        \(hints)```

        ```order steps
        ask: What comes first?
        - 3 you wait -> Only stake earns.
        - 1 you choose -> Nothing can be staked before.
        - 2 you stake -> Then the swap is made.
        \(hints)```
        """)
  }

  enum Outcome: Sendable { case right, guessed, wrong, open, asked }

  private func at(_ screen: Int) -> LessonProgress {
    tutor.reply(to: .go(screen + 1), in: tutor.start(nil).0).0
  }

  @Test(arguments: [
    // A value is right however it is written.
    (0, "2.5 TAO", Outcome.right, "✓ right"), (0, "2.5", .right, ""),
    (0, "2500000000 rao", .right, ""), (0, "spend - 7.5 TAO", .right, ""),
    (0, "spend * 25%", .right, ""), (0, "10 * 25%", .right, ""), (0, "10/4", .right, ""),
    (0, "spend / 3 * 3 / 4", .right, ""), (0, "(1/3 + 1/6) * 5 TAO", .right, ""),
    // A wrong one shows enough digits to differ.
    (0, "2.5000000001 TAO", .wrong, "2.5000000001 TAO is too high"),
    (0, "2.49999999999 TAO", .wrong, "2.49999999999 TAO is too low"),
    (0, "2.500000000000000000001", .wrong, "2.500000000000000000001 TAO is too high"),
    (0, "3 TAO", .wrong, "3 TAO is too high"), (0, "40", .wrong, "You multiplied."),
    (0, "10*4", .wrong, "You multiplied."),
    // Another unit is not a wrong number.
    (0, "2.5 α", .open, "the answer is in TAO"), (0, "250 %", .open, "the answer is in TAO"),
    // What nobody would answer with is computed.
    (0, "2+2", .open, "The question is still open; to answer with it, type 4 TAO"),
    (0, "spend", .open, "= 10 TAO\nThe question is still open; to answer with it, type 10 TAO"),
    (0, "quote", .open, "0.04 TAO/α\nThe question is still open."), (0, "rate", .open, "4.39 %"),
    (0, "pool", .open, "1,000,000 α\nThe question is still open."),
    (1, "1000*4.39%", .right, ""), (1, "1000 TAO * 4.39%", .right, ""), (1, "43.9", .right, ""),
    (1, "4390 %", .open, "the answer is in TAO"), (1, "44.5", .wrong, "too high"),
    (2, "10 TAO", .guessed, "nothing"), (2, "9.95", .guessed, "0.500 % too low"),
    (2, "2*5", .guessed, "nothing"), (2, "spend", .guessed, "nothing"),
    (2, "2+2", .open, "to answer with it, type 4 TAO"), (2, "rate", .open, "still open"),
    (2, "quote", .open, "still open"), (2, "9999 TAO", .guessed, "1,000 times too high"),
    (2, "10000 TAO", .asked, "10,000 TAO is far from what is likely. Is it your guess?"),
    (2, "0.01 TAO", .asked, "far from"), (2, "0.0101 TAO", .guessed, "990 times too low"),
    (2, "20000 TAO", .guessed, "Twice a thousand."), (2, "0 TAO", .guessed, "too low"),
    (2, "5 α", .open, "the answer is in TAO"), (2, "spend * 2", .guessed, "too high"),
    // Any formula that is equal in value and unit.
    (3, "spend / quote", .right, "✓ right: 250 α"), (3, "spend/price(pool)", .right, ""),
    (3, "1 / quote * spend", .right, ""), (3, "250 α", .right, ""),
    (3, "pool.alpha / pool.tao * spend", .right, ""), (3, "250", .open, "a plain number"),
    (3, "spend * quote", .open, "another unit"), (3, "spend / quote * 2", .wrong, "too high"),
    (3, "0.4 α", .wrong, "You multiplied."), (3, "spend", .open, "= 10 TAO"),
    // All options in their order.
    (4, "b c a", .right, "Then the swap is made."), (4, "2 3 1", .right, ""),
    (4, "bca", .right, ""), (4, "b, c, a", .right, ""), (4, "B > C > A", .right, ""),
    (4, "a b c", .wrong, "you wait does not come at place 1. Only stake earns."),
    (4, "b a c", .wrong, "The first is right. you wait does not come at place 2."),
    (4, "b c", .open, "Name each of the 3 once"), (4, "b b c", .open, "each of the 3"),
    (4, "b c d", .open, "each of the 3"), (4, "b c a a", .open, "each of the 3"),
  ])
  func judges(screen: Int, line: String, outcome: Outcome, says: String) {
    let before = at(screen)
    let id = tutor.model.screens[screen].id
    let (after, reply) = tutor.reply(to: .line(line), in: before)
    let said = TestCourse.text(reply, width: 120)
    #expect(said.contains(says), "\(said)")
    #expect(!reply.isFault)
    let record = after.records[id] ?? LessonProgress.Record()
    switch outcome {
    case .right: #expect(record.outcome == .solved)
    case .guessed: #expect(record.outcome == .predicted)
    case .wrong:
      #expect(record.outcome == .open)
      #expect(record.attempts == 1)
    case .open: #expect(after == before)
    case .asked:
      #expect(record.outcome == .open)
      #expect(record.attempts == 0)
      #expect(record.asked == line)
    }
    #expect(after.isAnswered == (outcome == .right || outcome == .guessed))
  }

  @Test(arguments: [
    (["10000 TAO", "yes"], "10,000 TAO"), (["10000 TAO", "y"], "10,000 TAO"),
    (["10000 TAO", "10000 TAO"], "10,000 TAO"), (["10000 TAO", "12 TAO"], "12 TAO"),
    (["10000 TAO", "50000 TAO"], "50,000 TAO"), (["10000 TAO", "2+2", "yes"], "10,000 TAO"),
    (["10000 TAO", "no", "11 TAO"], "11 TAO"), (["10000 TAO", "no"], nil),
    (["10000 TAO", "no", "10000 TAO"], nil), (["yes"], nil), (["10000 TAO", "perhaps"], nil),
  ])
  func aGuessFarOffIsAskedBackOnce(lines: [String], counts: String?) {
    var progress = at(2)
    for line in lines { progress = tutor.reply(to: .line(line), in: progress).0 }
    #expect(progress.records["guess"]?.given == counts)
    #expect(progress.isAnswered == (counts != nil))
    #expect(progress.records["guess"]?.attempts ?? 0 == (counts == nil ? 0 : 1))
  }

  @Test(arguments: [
    (0, "answer in TAO, exactly"), (1, "answer in TAO, within 1 %"), (2, "guess in TAO"),
    (3, "type any formula that comes out right, in α"), (4, "type them in order, as c b a"),
  ])
  func whatIsAskedForIsSaid(screen: Int, words: String) {
    let shown = tutor.reply(to: .enter, in: at(screen)).1
    #expect(TestCourse.text(shown).contains(words))
  }

  @Test(arguments: [
    (2, "18 TAO", "10 TAO"), (0, "spend - 7.5 TAO", "2.5 TAO"), (1, "43.9", "43.9 TAO"),
  ])
  func whyExplainsTheModelsAnswer(screen: Int, line: String, value: String) {
    let reply = tutor.reply(to: .line(line), in: at(screen)).1
    #expect(reply.scope?.answer?.text == value)
  }
}
