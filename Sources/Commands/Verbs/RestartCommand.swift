import Answers
import ArgumentParser
import JSONText
import LabSession
import Lessons
import Presentation

/// `restart`: the lesson, or the whole course, from its beginning; asked back once.
struct RestartCommand: LearningCommand {
  static let configuration = CommandConfiguration(
    commandName: "restart", abstract: "Begin the lesson again, or the whole course.",
    usage: "restart [lesson | all] [--yes]",
    discussion: "Asks before it forgets answers; `yes` does it, and `undo` in the lesson takes it "
      + "back. Marks, and questions that come back in `review`, stay.")
  static let examples = ["learn 0", "restart"]

  enum Part: String, ExpressibleByArgument, CaseIterable {
    case lesson, all
  }

  @Argument(help: "`lesson` or `all`; in a lesson, the lesson.")
  var part: Part?
  @Flag(help: "Do it without asking.")
  var yes = false
  @OptionGroup var common: CommonOptions

  static func completions(
    after words: [String], typed: String, in session: inout Session
  ) -> [LineCompletions.Candidate] {
    words.isEmpty ? Part.allCases.map { LineCompletions.Candidate($0.rawValue) } : []
  }

  mutating func answer(in session: inout Session) throws -> Answer {
    switch part {
    case nil where !session.isInLesson: return EverydayWords.beginAgain
    case nil, .lesson:
      let asked = try session.tell(.restart)
      let waits = session.learning?.open?.progress.asksToRestart == true
      return yes && waits ? try session.tell(.line("yes")) : asked
    case .all: return yes ? try session.restartAll() : ask(&session)
    }
  }

  private func ask(_ session: inout Session) -> Answer {
    let count = session.begunLessons()
    session.askToRestartAll()
    let words = session.courseWords
    return Answer(
      Markup(
        StyledText(words("restart.all", count: count) + " ", .warning)
          + words.said("restart.all.how", .dim)),
      json: RestartCommand.asked.json(of: count))
  }
}

extension RestartCommand {
  static let fields = JSONField.shapes(
    ("in a lesson", LessonStanding.record.fields), ("where it asks about the course", asked.fields),
    ("where it could mean several things", EverydayWords.choice.fields))

  private static let asked = JSONRecord<Int>.integer(
    "begun", "how many lessons would be forgotten"
  ) { $0 }
}
