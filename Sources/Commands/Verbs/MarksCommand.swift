import Answers
import ArgumentParser
import JSONText
import LabSession
import Lessons
import Presentation

/// `marks`: the screens that were marked, in all lessons.
struct MarksCommand: LearningCommand {
  static let configuration = CommandConfiguration(
    commandName: "marks", abstract: "List the screens you marked, in all lessons.")
  static let examples = ["learn 0", "mark", "marks"]

  @OptionGroup var common: CommonOptions

  init() {}

  static func next(
    after answer: Answer, to words: [String], in session: Session
  ) -> [String] {
    answer.lines.isEmpty ? ["lessons"] : answer.lines
  }

  mutating func answer(in session: inout Session) -> Answer {
    let marks = session.markedScreens()
    let json = MarksCommand.record.json(of: marks)
    guard !marks.isEmpty else {
      return Answer(
        Markup(session.courseWords.said("list.no-marks", .dim)), json: json)
    }
    let lines = marks.map { mark in
      StyledText("go \(mark.place)", .code) + StyledText("  \(mark.title)")
        + StyledText(" · " + session.title(of: mark.lesson), .dim)
    }
    var answer = Answer(Markup([.list(lines, ordered: false)]), json: json)
    answer.lines = marks.prefix(1).map { "go \($0.place)" }
    return answer
  }
}

extension MarksCommand {
  static let fields = record.fields

  static let record = JSONRecord<[MarkedScreen]>.list(
    "marks", "the marked screens, in the order of the course", of: mark
  ) { $0 }

  private static let mark: JSONRecord<MarkedScreen> = [
    .text("place", "what `go` takes, as 4.3") { $0.place },
    .text("lesson", "the id of the lesson") { $0.lesson.id.text },
    .integer("screen", "the screen, from 1") { $0.screen },
    .text("title", "the heading above it") { $0.title },
  ]
}
