import Answers
import ArgumentParser
import LabSession
import Lessons

/// `learn`: opens a lesson, or goes on where the person left.
struct LearnCommand: LearningCommand {
  static let configuration = CommandConfiguration(
    commandName: "learn", abstract: "Go on with your lesson, or open one.",
    usage: "learn [LESSON | SCREEN]",
    discussion:
      "A lesson goes by its number or its name, a screen by a number as 4.3. In a lesson a line is "
      + "an answer; one that begins with = is only calculated. Everything is kept after each step.")
  static let examples = ["learn 0"]

  @Argument(
    help: "A lesson's number or name, or a screen as 4.3; without it, the lesson to go on with.")
  var words: [String] = []
  @OptionGroup var common: CommonOptions

  static func completions(
    after words: [String], typed: String, in session: inout Session
  ) -> [LineCompletions.Candidate] {
    guard words.isEmpty else { return [] }
    return session.loadLearning().course.lessons.map {
      LineCompletions.Candidate($0.id.text, note: "\($0.number) \($0.title)")
    }
  }

  mutating func answer(in session: inout Session) throws -> Answer {
    let text = words.joined(separator: " ")
    if let place = LessonPlace(text), let lesson = place.lesson {
      return try session.learn(lesson, at: place.screen)
    }
    return try session.learn(words.isEmpty ? nil : text)
  }
}
