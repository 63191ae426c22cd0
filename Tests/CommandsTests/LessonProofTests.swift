import CivilTime
import Diagnostics
import Testing

@testable import Answers
@testable import Commands
@testable import LabSession

@Suite struct LessonProofTests {
  /// Whoever watches says no at the first question.
  @Test(arguments: ["lesson check", "lesson walk"])
  func stopsWhenItIsAskedTo(line: String) {
    var session = Session(environment: Environment(now: UnixTime(seconds: 1_795_363_200)))
    session.environment.watch = { _, _, _ in false }
    let answer = session.run(line: line)
    #expect(answer.diagnostics.map(\.code) == ["work.stopped"])
    #expect(answer.status != .success)
  }
}
