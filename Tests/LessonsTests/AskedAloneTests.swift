import Calculator
import CivilTime
import Content
import Decimals
import Diagnostics
import Presentation
import TestSupport
import Testing

@testable import Lessons

/// A question that is asked alone says what it leans on.
@Suite struct AskedAloneTests {
  private static let today = TestCourse.today

  /// Every question that comes back, as it is asked alone, with what is right: to be read by somebody
  /// who does not see the lesson.
  @Test func everyQuestionOfTheCourse() throws {
    var text = ""
    for lesson in TestCourse.shipped.lessons {
      let model = try #require(try TestCourse.tutor(lesson.id.text)).model
      for question in lesson.questions where question.kind.comesBack {
        let card = ReviewCard(
          lesson: lesson.id.text, question: question.id.text, on: AskedAloneTests.today)
        let review = try #require(ReviewTutor(card, model: model))
        text += "\(lesson.number) \(question.id.text)\n"
        text += TestCourse.text(review.start().1, width: 100)
        text += "→ \(review.answer ?? "?")\n\n"
      }
    }
    expectGolden(text, name: "asked-alone")
  }

  /// Other numbers make another question of the same kind: none without sense.
  @Test(arguments: 0..<12 as Range<UInt64>)
  func otherNumbersMakeSense(seed: UInt64) throws {
    var changed = 0
    for lesson in TestCourse.shipped.lessons {
      let model = try #require(try TestCourse.tutor(lesson.id.text)).model
      for question in lesson.questions {
        guard let answer = model.answer(to: question)?.number,
          let variant = model.variant(for: question.id.text, seed: seed),
          let asked = variant.lesson.questions.first(where: { $0.id == question.id }),
          let other = variant.answer(to: asked)?.number
        else { continue }
        changed += 1
        #expect(other.isNegative == answer.isNegative && other != answer, "\(question.id.text)")
      }
    }
    #expect(changed > 20)
  }

  /// What is typed from the shown numbers is right, to the last digit where that is asked.
  @Test(arguments: 0..<12 as Range<UInt64>)
  func theAnswerFollowsFromWhatIsShown(seed: UInt64) throws {
    for (lesson, question, formula) in [
      ("the-lab", "in-rao", "NUMBER0 TAO -> rao"),
      ("the-lab", "what-is-left", "NUMBER0 TAO - NUMBER1 TAO"),
      ("diversification-and-a-plan", "effective", "1 / ((NUMBER0%)^2 + 3 * (NUMBER1%)^2)"),
      ("capstone", "most-alpha", "NUMBER0 TAO * 20% / 50%"),
    ] {
      let model = try #require(try TestCourse.tutor(lesson)).model
      let card = ReviewCard(lesson: lesson, question: question, on: AskedAloneTests.today)
      let review = try #require(ReviewTutor(card, model: model, seed: seed))
      let (progress, reply) = review.start()
      let words = TestCourse.text(reply, width: 1_000).split(separator: "\n").dropFirst()
      let numbers = words.joined(separator: " ").split { !$0.isNumber && !".,".contains($0) }
        .map { String($0.filter { $0 != "," }).trimmingSuffix(".") }
        .filter { $0.first?.isNumber == true }
      var line = formula
      for (index, number) in numbers.enumerated() {
        line = line.replacing("NUMBER\(index)", with: number)
      }
      let (after, said) = review.reply(to: .line(line), in: progress)
      #expect(review.wentWell(after) == true, "\(question) \(line): \(TestCourse.text(said))")
    }
  }

  // MARK: When it is said

  private static let given = "given: The pool of subnet 64 takes [10 TAO](calc:spend).\n"

  private func steps(_ given: String) -> String {
    """
    ## Step

    ```calc
    spend = 10 TAO            #=> 10.00 TAO
    ```

    ```number doubled
    \(given)ask: How much is twice that?
    answer: spend * 2
    accept: 1%
    trap: spend -> That is once.
    \(TestCourse.hints)```

    ```choice pick
    \(given)ask: Which?
    - [x] this -> Yes.
    - [ ] that -> No.
    \(TestCourse.hints)```
    """
  }

  private func review(_ question: String, seed: UInt64? = nil) throws -> ReviewTutor {
    let model = try TestCourse.tutor(steps: steps(AskedAloneTests.given)).model
    let card = ReviewCard(lesson: "drill", question: question, on: AskedAloneTests.today)
    return try #require(ReviewTutor(card, model: model, seed: seed))
  }

  @Test(
    arguments: [
      ("doubled", nil, true), ("doubled", 3, true), ("pick", nil, true), ("pick", 3, false),
    ] as [(String, UInt64?, Bool)])
  func itIsSaidUnlessItWasJustRead(question: String, seed: UInt64?, isSaid: Bool) throws {
    let review = try review(question, seed: seed)
    let (progress, first) = review.start()
    let said = TestCourse.text(first)
    #expect(said.contains("The pool of subnet 64 takes") == isSaid, "\(said)")
    for event: Tutor.Event in [.enter, .go(1)] {
      #expect(TestCourse.text(review.reply(to: event, in: progress).1) == said)
    }
  }

  @Test func itsNumbersAreTheOtherOnes() throws {
    let review = try review("doubled")
    #expect(review.hasNewNumbers, "`subnet 64` is a name, not an amount")
    let said = TestCourse.text(review.start().1)
    #expect(!said.contains("takes 10 TAO"))
    let amount = try #require(said.split(separator: "takes ").last?.split(separator: " ").first)
    let (after, _) = review.reply(to: .line("2 * \(amount) TAO"), in: review.start().0)
    #expect(review.wentWell(after) == true, "\(said)")
  }

  @Test(arguments: ["given: You have 10 of them.\n", "given: The pool takes 5.\n"])
  func aTypedAmountKeepsTheNumbers(given: String) throws {
    let model = try TestCourse.tutor(steps: steps(given)).model
    #expect(model.variant(for: "doubled", seed: 1) == nil)
  }

  @Test func inItsLessonItIsNotSaid() throws {
    let tutor = try TestCourse.tutor(steps: steps(AskedAloneTests.given))
    #expect(!TestCourse.text(tutor.start(nil).1).contains("The pool of subnet"))
  }

  @Test func aMarkIsForLessonsAndSaysWhere() throws {
    let review = try review("pick")
    let (after, reply) = review.reply(to: .mark, in: review.start().0)
    #expect(TestCourse.text(reply).contains("its screen is 7.2."))
    #expect(after.marks.isEmpty)
  }

  // MARK: What is proved of it

  @Test func whatIsGivenChangesNoQuestion() throws {
    func fingerprints(_ given: String) throws -> [String] {
      let lesson = try TestCourse.tutor(steps: steps(given)).model.lesson
      return lesson.questions.map { lesson.fingerprint(of: $0) }
    }
    let without = try fingerprints("")
    #expect(try fingerprints(AskedAloneTests.given) == without)
    #expect(try fingerprints("given: One line\n  and another.\n") == without)
    let other = try TestCourse.tutor(steps: steps("").replacing("twice that", with: "it twice"))
      .model.lesson
    #expect(other.fingerprint(of: other.questions[0]) != without[0])
  }

  @Test(arguments: [
    ("given: It takes [11 TAO](calc:spend).\n", "L041"), ("given: It takes 11 TAO.\n", "L042"),
    ("given: A [thing](term:thing).\n", "L060"), ("given: So [20 TAO](calc:spend*2).\n", "L119"),
    ("given: One.\ngiven: Two.\n", "L013"),
  ])
  func itIsProvedAsAllWordsAre(given: String, code: String) throws {
    let texts = [
      "lessons/facts.tsv": PlantedFaults.facts, "lessons/glossary.md": PlantedFaults.glossary,
    ]
    let front = PlantedFaults.lesson.prefix(while: { $0 != "#" })
    let course = Course(
      lessons: [
        SourceText(
          name: "small.lesson.md",
          text: front + "# \(title(of: front))\n\nWords.\n\n" + steps(given))
      ], ContentLibrary(override: { texts[$0] }, overrideNames: texts.keys.sorted()))
    let faults = try TestCourse.faults(course)
    #expect(faults.contains { $0.code == code }, "\n\(TestCourse.text(faults))")
  }

  private func title(of front: some StringProtocol) -> String {
    front.split(separator: "\n").first { $0.hasPrefix("title: ") }.map { String($0.dropFirst(7)) }
      ?? ""
  }
}

extension String {
  fileprivate func trimmingSuffix(_ end: Character) -> String {
    last == end ? String(dropLast()) : self
  }
}
