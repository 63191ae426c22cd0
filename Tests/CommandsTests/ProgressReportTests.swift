import CivilTime
import Presentation
import TestSupport
import Testing

@testable import Answers
@testable import Commands
@testable import LabSession

/// What somebody did in the course, as a page to keep.
@Suite struct ProgressReportTests {
  private let disk = MemoryDisk()

  private func played() -> Session {
    var session = Session(
      environment: Environment(
        now: UnixTime(seconds: 1_795_824_000), files: disk.access, stateFolder: "/state"))
    let lines = [
      "learn 0", "3.5 TAO", "hint", "1.5 TAO", "", "250000000 rao", "", "1 TAO", "",
      "mine = 2 * have",
      "skip", "", "`learn` goes on at this very question", "", "learn 4.7", "stake 900 TAO on root",
      "wait 6 hours", "claim",
    ]
    for line in lines { _ = session.run(line: line) }
    return session
  }

  @Test func itTellsOutcomesAnswersAndTheModel() throws {
    var session = played()
    let text = try #require(session.run(line: "progress report").verbatim)
    expectGolden(text, name: "progress-report")
  }

  @Test func oneLessonOrNothing() throws {
    var session = played()
    let one = try #require(session.run(line: "progress report 4").verbatim)
    #expect(one.contains("Root staking") && !one.contains("The lab"))
    let none = try #require(session.run(line: "progress report 5").verbatim)
    #expect(none.contains("Nothing yet"))
    #expect(session.run(line: "progress report 99").status != .success)
    #expect(session.run(line: "progress --format html").status != .success)
  }

  @Test func thePageIsStrictAndWritten() throws {
    var session = played()
    #expect(session.run(line: "progress report --out /p.html").status == .success)
    let page = try #require(disk.contents["/p.html"])
    #expect(HTMLAudit(page).faults == [])
    #expect(page.contains("What you can do now") && page.contains("stake 900 TAO on root"))
    _ = session.run(line: "set language de")
    let german = try #require(session.run(line: "progress report --format html").verbatim)
    #expect(german.contains("<html lang=\"de\"") && german.contains("Was du jetzt kannst"))
  }
}
