import Lessons
import Presentation
import TestSupport
import Testing

/// What a learner sees, from the first screen to the last, at two widths.
@Suite struct ScreenGoldenTests {
  @Test(arguments: ["the-lab", "root-staking", "stake-10-tao"], [40, 80])
  func wholeLesson(id: String, width: Int) throws {
    let tutor = try #require(try TestCourse.tutor(id))
    let traits = TerminalTraits(width: width)
    var (progress, reply) = tutor.start(nil)
    var text = reply.markup.text(for: traits)
    for question in tutor.model.lesson.questions {
      for line in [":hint", TestCourse.wrongAnswer(question), ":skip", ""] {
        text += "\n\(tutor.prompt(progress))\(line)\n"
        let event: Tutor.Event =
          switch line {
          case ":hint": .hint
          case ":skip": .skip
          case "": .enter
          default: .line(line)
          }
        (progress, reply) = tutor.reply(to: event, in: progress)
        text += reply.markup.text(for: traits)
      }
    }
    #expect(reply.isEnd)
    expectGolden(text, name: "\(id)-\(width)")
  }
}
