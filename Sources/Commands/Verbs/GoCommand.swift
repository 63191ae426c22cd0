import Answers
import ArgumentParser
import Diagnostics
import LabSession
import Lessons
import Presentation

/// `go`: shows a screen by its number.
struct GoCommand: LearningCommand {
  static let configuration = CommandConfiguration(
    commandName: "go", abstract: "Go to a screen of the lesson, or of another one.",
    usage: "go SCREEN",
    discussion:
      "`go 3` is the third screen of the open lesson, `go 4.3` that of lesson 4. Nobody is "
      + "held back from looking ahead, and what was answered stays.")
  static let examples = ["learn 0", "go 2", "go 1.2"]

  @Argument(help: "A screen, as: 3 or 4.3.")
  var words: [String] = []
  @OptionGroup var common: CommonOptions

  static func completions(
    after words: [String], typed: String, in session: inout Session
  ) -> [LineCompletions.Candidate] {
    guard words.isEmpty else { return [] }
    return session.markedScreens().map { LineCompletions.Candidate($0.place, note: $0.title) }
  }

  mutating func answer(in session: inout Session) throws -> Answer {
    let text = words.joined(separator: " ").lowercased()
    if text == "back" { return try session.tell(.back) }
    guard let place = LessonPlace(text) else {
      throw CommandFault(
        Diagnostic(
          "lesson.screen", text.isEmpty ? "which screen?" : "`\(text)` is no screen",
          explanation: "`3` is the third screen of the open lesson, `4.3` that of lesson 4.",
          hint: Hint.example("go 4.3")))
    }
    guard let lesson = place.lesson else { return try screen(place.screen, in: &session) }
    return try session.learn(lesson, at: place.screen)
  }

  /// A screen of the open lesson; a number that is none may mean the lesson of that number.
  private func screen(_ number: Int, in session: inout Session) throws -> Answer {
    let answer = try session.tell(.go(number))
    guard answer.isError,
      session.learning?.course.lessons.contains(where: { $0.number == number }) == true
    else { return answer }
    return answer.with(
      Markup(
        StyledText(session.courseWords("session.lesson-of-number") + " ", .dim)
          + StyledText("learn \(number)", .code)))
  }
}
