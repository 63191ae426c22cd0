import Lessons
import Testing

/// Two labs on one state folder: what each has done since both had the same.
@Suite struct ProgressMergeTests {
  private typealias Record = LessonProgress.Record

  private func lesson(
    _ screen: String, _ records: [String: (Record.Outcome, Int)] = [:], lines: [String] = [],
    finished: Bool = false
  ) -> LessonProgress {
    var lesson = LessonProgress(contentHash: "h", screen: screen)
    lesson.records = records.mapValues { outcome, attempts in
      var record = Record()
      record.outcome = outcome
      record.attempts = attempts
      return record
    }
    lesson.lines = lines
    lesson.isFinished = finished
    return lesson
  }

  private func progress(_ lessons: [String: LessonProgress], at current: String? = nil) -> Progress
  {
    var progress = Progress()
    progress.lessons = lessons
    progress.current = current
    return progress
  }

  @Test func eachLessonIsAsTheOneWhoTouchedItLeftIt() {
    let base = progress(["a": lesson("1"), "b": lesson("1"), "c": lesson("1")], at: "a")
    let mine = progress(["a": lesson("2"), "b": lesson("1"), "c": lesson("1")], at: "a")
    let theirs = progress(["a": lesson("1"), "b": lesson("3"), "d": lesson("4")], at: "d")
    let merged = mine.merged(with: theirs, since: base)
    #expect(merged.lessons.mapValues(\.screen) == ["a": "2", "b": "3", "c": "1", "d": "4"])
    #expect(merged.current == "d", "the lesson opened last")
    #expect(theirs.merged(with: mine, since: base).lessons == merged.lessons)
  }

  @Test func aLessonBegunAgainIsBegunAgain() {
    let base = progress(["a": lesson("9", ["q": (.solved, 1)], finished: true)])
    let mine = progress(["a": lesson("1", finished: true)], at: "a")
    #expect(mine.merged(with: base, since: base) == mine)
  }

  @Test func aLessonOfBothGoesOnHereWithTheAnswersOfBoth() throws {
    let base = progress(["a": lesson("1", ["old": (.skipped, 1)], lines: ["x = 1"])], at: "a")
    let mine = progress(
      [
        "a": lesson(
          "2", ["old": (.skipped, 1), "p": (.solved, 1), "r": (.open, 1)],
          lines: ["x = 1", "y = 2"])
      ], at: "a")
    let theirs = progress(
      [
        "a": lesson(
          "3", ["old": (.solved, 2), "p": (.predicted, 3), "r": (.open, 2), "s": (.solved, 1)],
          lines: ["x = 1", "z = 3"], finished: true)
      ], at: nil)
    let lesson = try #require(mine.merged(with: theirs, since: base).lessons["a"])
    #expect(lesson.screen == "2")
    #expect(lesson.isFinished)
    #expect(
      lesson.records.mapValues { "\($0.outcome.rawValue) \($0.attempts)" }
        == ["old": "solved 2", "p": "solved 1", "r": "open 2", "s": "solved 1"])
    #expect(lesson.lines == ["z = 3", "x = 1", "y = 2"])
  }
}
