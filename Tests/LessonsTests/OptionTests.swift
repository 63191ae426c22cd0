import Testing

@testable import Lessons

/// How people name an option.
@Suite struct OptionTests {
  private static let steps = """
    ## Step

    ```choice one
    ask: Which?
    - [x] the formula with the numbers -> Yes.
    - [ ] only the answer -> No.
    - [ ] a nudge -> No.
    \(TestCourse.hints)```

    ```multi several
    ask: Which?
    - [x] it rises -> Yes.
    - [ ] it falls -> No.
    - [x] it stays -> Yes.
    \(TestCourse.hints)```
    """

  @Test(
    arguments: [
      ("a", 0), ("A)", 0), ("a.", 0), ("(a)", 0), ("A) the formula", 0), ("a: the formula with", 0),
      ("A) the formula with the numbers", 0), ("B: only the answer", 1), ("b. only", 1),
      ("option c", 2), ("Option C", 2), ("answer b", 1), ("Antwort b", 1), ("opción c", 2),
      ("respuesta a", 0), ("option 2", 1), ("(c) a nudge", 2),
      ("B) the formula", nil), ("A) a nudge", nil), ("d", nil), ("option d", nil), ("option", nil),
      ("A) something else", nil),
    ] as [(String, Int?)])
  func anOptionOfAChoice(line: String, index: Int?) throws {
    let tutor = try TestCourse.tutor(steps: OptionTests.steps)
    let question = tutor.model.lesson.questions[0]
    #expect(Judge.option(Judge.withoutLabel(line), question.options) == index)
    let start = tutor.start(nil).0
    let (after, _) = tutor.reply(to: .line(line), in: start)
    #expect(after.isAnswered == (index == 0))
    #expect((after.records["one"]?.attempts ?? 0) == (index == nil ? 0 : 1))
    if index != nil { #expect(tutor.claims(line, in: start), "an answer goes before verbs") }
  }

  @Test(arguments: [
    ("a c", true), ("a, c", true), ("A and C", true), ("a und c", true), ("a y c", true),
    ("options a and c", true), ("(a) (c)", true), ("a) c)", true), ("a & c", true), ("a b", false),
    ("a", false),
  ])
  func optionsOfSeveral(line: String, isRight: Bool) throws {
    let tutor = try TestCourse.tutor(steps: OptionTests.steps)
    let second = tutor.reply(to: .go(2), in: tutor.start(nil).0).0
    let (after, _) = tutor.reply(to: .line(line), in: second)
    #expect(after.isAnswered == isRight)
    #expect(after.records["several"]?.attempts == 1)
    #expect(tutor.claims(line, in: second))
  }
}
