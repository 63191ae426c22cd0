import Answers
import ArgumentParser
import LabSession
import Lessons

/// `done`: go back to the lesson that `play` put aside.
struct DoneCommand: LearningCommand {
  static let configuration = CommandConfiguration(
    commandName: "done", abstract: "Go back to the question that `play` put aside.",
    discussion: "It shows the question again; what was tried out stays in the lab.")
  static let examples = ["learn 0", "play", "done"]

  @OptionGroup var common: CommonOptions

  mutating func answer(in session: inout Session) throws -> Answer {
    let isDone = session.isInLesson && session.learning?.isPlaying != true
    return isDone ? try session.tell(.enter) : try session.endPlay()
  }
}
