import Diagnostics
import LabSession
import Lessons
import Presentation

/// Plays a lesson through a session, as a person at the prompt does: every line is first looked at as
/// a verb might be, and has to reach the lesson all the same.
enum SessionWalk {
  /// What a right answer, an Enter or a word of help does not do in a lesson.
  ///
  /// - Parameter session: one that keeps nothing.
  static func faults(_ model: LessonModel, in session: Session) -> [Diagnostic] {
    var session = session
    var faults: [Diagnostic] = []
    let lesson = model.lesson
    func expect(_ holds: Bool, _ screen: Int, _ what: String) {
      if !holds { faults.append(model.walkFault(at: screen, what)) }
    }
    _ = session.run(line: "learn \(lesson.id.text)")
    for (index, screen) in model.screens.enumerated() {
      let place = "learn \(lesson.number).\(index + 1)"
      expect(session.prompt.hasPrefix(place), index, "Enter does not lead here at the prompt")
      if let question = screen.question {
        _ = session.run(line: "hint")
        if index == 0 {
          for line in ["play", "1 + 1", "done"] { _ = session.run(line: line) }
          expect(session.prompt.hasPrefix(place), index, "`play` and `done` do not lead back here")
        }
        for line in model.rightLines(question) { _ = session.run(line: line) }
        expect(
          session.learning?.open?.progress.isAnswered == true, index,
          "the right answer does not reach the question at the prompt")
        _ = session.run(line: "undo")
        _ = session.run(line: "redo")
        expect(
          session.learning?.open?.progress.isAnswered == true, index,
          "`undo` and `redo` do not bring the answer back at the prompt")
      }
      _ = session.run(line: "")
    }
    expect(!session.isInLesson, model.screens.count - 1, "the lesson does not end at the prompt")
    return faults
  }
}
