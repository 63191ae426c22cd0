import CivilTime
import Content
import Diagnostics
import Lessons
import Testing

/// Questions that come back: when, in which order, with which numbers.
@Suite struct ReviewTests {
  private let today = TestCourse.today

  @Test(arguments: [
    ([], [1]), ([true], [1, 3]), ([true, true], [1, 3, 7]),
    ([true, true, true, true], [1, 3, 7, 16, 35]),
    ([true, true, true, true, true, true], [1, 3, 7, 16, 35, 35, 35]),
    ([true, true, false], [1, 3, 7, 1]), ([false, false], [1, 1, 1]),
    ([true, false, true], [1, 3, 1, 3]),
  ])
  func distancesGrowUntilAMiss(went: [Bool], days: [Int64]) {
    var card = ReviewCard(lesson: "a", question: "b", on: today)
    var day = today
    var distances = [card.due.days(since: day)]
    for wentWell in went {
      day = card.due
      card = card.asked(wentWell: wentWell, on: day)
      distances.append(card.due.days(since: day))
    }
    #expect(distances == days)
    #expect(card.times == went.count)
  }

  // MARK: What is due

  private func course(_ ids: [String]) -> Course {
    let texts = [
      "lessons/facts.tsv": PlantedFaults.facts, "lessons/glossary.md": PlantedFaults.glossary,
    ]
    return Course(
      lessons: ids.map { id in
        SourceText(
          name: "\(id).lesson.md",
          text: PlantedFaults.lesson.replacing("id: small", with: "id: \(id)"))
      }, ContentLibrary(override: { texts[$0] }, overrideNames: texts.keys.sorted()))
  }

  private func answered(_ ids: [String], in course: Course) -> Progress {
    var progress = Progress()
    for id in ids {
      var lesson = LessonProgress(contentHash: "", screen: "guess")
      for (question, outcome) in [
        ("guess", LessonProgress.Record.Outcome.predicted), ("pick", .skipped), ("word", .open),
      ] {
        var record = LessonProgress.Record()
        record.outcome = outcome
        lesson.records[question] = record
      }
      progress.lessons[id] = lesson
    }
    for lesson in course.lessons { progress.note(lesson, on: today) }
    return progress
  }

  @Test func lessonsTakeTurns() {
    let course = course(["a", "b"])
    let progress = answered(["a", "b"], in: course)
    #expect(progress.due(on: today, in: course).isEmpty, "not on the same day")
    let due = progress.due(on: today.adding(days: 1), in: course)
    #expect(
      due.map { "\($0.lesson)/\($0.question)" } == ["a/guess", "b/guess", "a/pick", "b/pick"])
  }

  @Test func whatIsNotedAgainStays() {
    let course = course(["a"])
    var progress = answered(["a"], in: course)
    let card = progress.due(on: today.adding(days: 1), in: course)[0]
    progress.note(card, wentWell: true, on: today.adding(days: 1))
    progress.note(course.lessons[0], on: today.adding(days: 1))
    #expect(progress.due(on: today.adding(days: 3), in: course).map(\.question) == ["pick"])
    #expect(
      progress.due(on: today.adding(days: 4), in: course).map(\.question) == ["pick", "guess"])
    #expect(Progress(text: progress.text) == progress)
  }

  @Test func questionsThatAreGoneArePassedOver() {
    let progress = answered(["a", "b"], in: course(["a", "b"]))
    let due = progress.due(on: today.adding(days: 9), in: course(["b"]))
    #expect(due.map(\.lesson) == ["b", "b"])
  }

  @Test func theLabThatAskedMoreOftenIsRight() {
    let course = course(["a"])
    let base = answered(["a"], in: course)
    let card = base.due(on: today.adding(days: 1), in: course)[0]
    var theirs = base
    theirs.note(card, wentWell: true, on: today.adding(days: 1))
    #expect(base.merged(with: theirs, since: base).cards == theirs.cards)
    #expect(theirs.merged(with: base, since: base).cards == theirs.cards)
  }

  // MARK: Asking

  private static let steps = """
    ## Step

    ```calc
    spend = 10 TAO            #=> 10.00 TAO
    quote = price(pool)       #=> 0.04 TAO/α
    ```

    ```predict guess
    ask: How many α do [10 TAO](calc:spend) buy at [0.04 TAO/α](calc:quote)?
    answer: got
    accept: 1%
    trap: 10 α -> One for one.
    trap: spend * quote * 1 α / (1 TAO * 1 TAO / 1 α) -> You multiplied.
    hint: Divide.
    hint: `spend / quote`
    hint: 10 / 0.04
    ```

    ```calc
    got = spend / quote       #=> 250.00 α
    ```

    ```number typed
    ask: How many α do 10 TAO buy?
    answer: got
    accept: 1%
    \(TestCourse.hints)```

    ```choice pick
    ask: Which?
    - [x] this -> Yes.
    - [ ] that -> No.
    \(TestCourse.hints)```
    """

  private func card(_ question: String, times: Int = 0) -> ReviewCard {
    var card = ReviewCard(lesson: "drill", question: question, on: today)
    for _ in 0..<times { card = card.asked(wentWell: true, on: today) }
    return card
  }

  @Test(arguments: 0..<6)
  func numbersChangeFromTimeToTime(times: Int) throws {
    let model = try TestCourse.tutor(steps: ReviewTests.steps).model
    let review = try #require(ReviewTutor(card("guess", times: times), model: model))
    #expect(review.hasNewNumbers)
    let (start, reply) = review.start()
    let text = TestCourse.text(reply)
    #expect(text.contains("From lesson 7, Drill, with other numbers"))
    #expect(!text.contains("do 10 TAO buy"))
    #expect(text == TestCourse.text(review.start().1), "the same when asked for again")
    let (missed, _) = review.reply(to: .line("250 α"), in: start)
    #expect(!missed.isAnswered)
    let (after, said) = review.reply(to: .line("spend / quote"), in: start)
    #expect(review.wentWell(after) == true, "\(TestCourse.text(said))")
    let late = review.reply(to: .line("spend / quote"), in: missed).0
    #expect(review.wentWell(late) == false)
    #expect(review.wentWell(review.reply(to: .skip, in: start).0) == false)
    #expect(review.wentWell(start) == nil)
  }

  @Test func numbersDifferAmongTimes() throws {
    let model = try TestCourse.tutor(steps: ReviewTests.steps).model
    let texts = try (0..<6).map { times in
      TestCourse.text(
        try #require(ReviewTutor(card("guess", times: times), model: model)).start().1)
    }
    #expect(Set(texts).count > 2)
  }

  @Test(arguments: [("typed", "250 α"), ("pick", "a")])
  func whatCannotChangeIsAskedAsItIs(question: String, answer: String) throws {
    let model = try TestCourse.tutor(steps: ReviewTests.steps).model
    let review = try #require(ReviewTutor(card(question), model: model))
    #expect(!review.hasNewNumbers)
    let after = review.reply(to: .line(answer), in: review.start().0).0
    #expect(review.wentWell(after) == true)
    #expect(ReviewTutor(card("gone"), model: model) == nil)
  }

  @Test func theShippedLessonsCanBeAskedAgain() throws {
    var changed = 0
    for lesson in TestCourse.shipped.lessons {
      let model = try #require(try TestCourse.tutor(lesson.id.text)).model
      for question in lesson.questions where question.kind != .task {
        let card = ReviewCard(lesson: lesson.id.text, question: question.id.text, on: today)
        let review = try #require(ReviewTutor(card, model: model))
        if review.hasNewNumbers { changed += 1 }
        #expect(review.start().0.records.isEmpty)
      }
    }
    #expect(changed > 2)
  }
}
