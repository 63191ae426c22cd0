import Answers
import Decimals
import Diagnostics
import JSONText
import LabSession
import Lessons
import Presentation

/// `lesson preview`: a lesson as it will be shown, with its faults; again whenever it is saved.
enum LessonPreview {
  static func answer(_ words: [String], _ session: inout Session) throws -> Answer {
    let typed = words.joined(separator: " ")
    guard !typed.isEmpty else {
      throw CommandFault(
        Diagnostic(
          "lesson.preview", "which lesson?",
          hint: Hint.example("lesson preview my.lesson.md:2")), .usage)
    }
    let (path, step) = place(typed)
    var answer = try made(path, step, &session)
    guard let live = session.environment.live else { return answer }
    var last = try session.read(path, limit: LessonProof.fileLimit).text
    live.show(answer.markup + waiting)
    while live.pause(0.3) {
      // A file is gone for a moment while it is replaced.
      guard let text = try? session.read(path, limit: LessonProof.fileLimit).text, text != last
      else { continue }
      last = text
      guard let next = try? made(path, step, &session, isAgain: true) else { continue }
      answer = next
      live.show(answer.markup + waiting)
    }
    answer.markup = Markup()
    return answer
  }

  private static let waiting = Markup(
    StyledText("Save the file to see it again; Ctrl-C ends this.", .dim))

  /// `my.lesson.md:3`: the file, and the step to begin at, from 1.
  static func place(_ typed: String) -> (path: String, step: Int?) {
    guard let colon = typed.lastIndex(of: ":"), let step = Int(typed[typed.index(after: colon)...])
    else { return (typed, nil) }
    return (String(typed[..<colon]), step)
  }

  private static func made(
    _ path: String, _ step: Int?, _ session: inout Session, isAgain: Bool = false
  ) throws -> Answer {
    let proof = try LessonProof([path], &session)
    let check = try proof.answer(.check, &session)
    var markup = Markup()
    var screens = 0
    if let lesson = proof.lessons.first {
      let model = try proof.model(of: lesson, &session)
      let shown = model.preview(from: step ?? 1, only: step != nil, for: session.terminal)
      if shown == nil, isAgain {
        // Half written: the faults below say what is missing.
        markup = Markup(StyledText("There is no step \(step ?? 1) now.", .warning))
      } else if let shown {
        markup = shown.markup
        screens = shown.screens
      } else {
        throw CommandFault(
          Diagnostic(
            "lesson.preview", "the lesson has \(NumberFormat.counted(lesson.steps.count, "step"))",
            hint: Hint.example("lesson preview \(path):1")), .usage)
      }
    }
    return Answer(
      markup + check.markup, status: check.status
    ).saying { [screens] in record.json(of: (path, screens)) }
  }

  static let record: JSONRecord<(file: String, screens: Int)> = [
    .text("file", "the lesson's file") { $0.file },
    .integer("screens", "how many screens were shown") { $0.screens },
  ]
}
