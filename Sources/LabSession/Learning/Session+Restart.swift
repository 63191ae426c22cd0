package import Answers
import JSONText
import Lessons
import Presentation

/// The whole course from its beginning.
extension Session {
  /// How many lessons there would be to forget.
  package mutating func begunLessons() -> Int {
    refreshedLearning().progress.lessons.values.filter { !$0.records.isEmpty || $0.isFinished }
      .count
  }

  /// The next `yes` begins the course again.
  package mutating func askToRestartAll() {
    _ = loadLearning()
    learning?.asksToRestartAll = true
  }

  /// Whether a new beginning of the course was asked for; whatever comes next, it no longer waits.
  package mutating func takeRestartAll() -> Bool {
    defer { learning?.asksToRestartAll = false }
    return learning?.asksToRestartAll ?? false
  }

  /// The open lesson no longer waits for a `yes` to begin again.
  package mutating func dropRestart() {
    guard let id = learning?.tutor?.model.lesson.id.text else { return }
    learning?.progress.lessons[id]?.asksToRestart = false
  }

  /// Begins the course again with its first lesson. Marks and variables stay.
  package mutating func restartAll() throws -> Answer {
    endReview()
    leaveLesson()
    var learning = refreshedLearning()
    let before = learning.progress
    for lesson in learning.course.lessons {
      guard let old = before.lessons[lesson.id.text], let first = lesson.screens.first else {
        continue
      }
      var new = LessonProgress(contentHash: lesson.contentHash, screen: first.id)
      new.marks = old.marks
      learning.progress.lessons[lesson.id.text] = new
    }
    learning.progress.current = nil
    learning.forgotten = before
    self.learning = learning
    keepProgress()
    let first = learning.course.lessons.first?.id.text
    var answer = try learn(first)
    answer.markup =
      Markup(
        StyledText(courseWords("session.course-again") + " ", .strong)
          + courseWords.said("session.course-again.how", .dim)) + answer.markup
    return answer
  }

  /// Takes a new beginning of the course back, where nothing was answered since.
  mutating func takeBackRestart() throws -> Answer? {
    guard var learning, let forgotten = learning.forgotten, let (tutor, progress) = learning.open,
      !tutor.canUndo(progress)
    else { return nil }
    learning.progress.lessons.merge(forgotten.lessons) { _, old in old }
    learning.progress.current = forgotten.current
    learning.forgotten = nil
    self.learning = learning
    keepProgress()
    leaveLesson()
    let words = Markup(StyledText(courseWords("session.as-before") + " ", .strong))
    guard forgotten.current != nil else {
      return Answer(
        words + Markup(StyledText("lessons", .code)),
        json: LessonStanding.record.json(of: nil))
    }
    var answer = try learn(nil)
    answer.markup = words + answer.markup
    return answer
  }
}
