import CivilTime
import Diagnostics
import Lessons
import Presentation
import Testing

@testable import Answers
@testable import Commands
@testable import LabSession

/// Two labs at once on one state folder, their lines in turns.
@Suite struct TwoLabsTests {
  private let disk = MemoryDisk()

  private func lab() -> Session {
    var session = Session(
      environment: Environment(
        now: UnixTime(seconds: 1_795_305_600), files: disk.access, stateFolder: "/state"))
    session.restore()
    return session
  }

  private func text(_ answer: Answer) -> String {
    answer.markup.text(for: TerminalTraits(width: 80))
  }

  @Test func eachKeepsTheSettingsOfTheOther() {
    var (one, two) = (lab(), lab())
    _ = one.run(line: "set take 9%")
    let answer = two.run(line: "set price 268")
    #expect(text(answer).contains("9%"), "what was taken over is shown")
    #expect(two.settings[.take] == "9%")
    #expect(one.settings[.price] == nil)
    _ = one.run(line: "set")
    #expect(one.settings[.price] == "268 USD")
    _ = one.run(line: "set take 8%")
    #expect(lab().settings.chosen.map(\.value) == ["268 USD", "8%"])
  }

  @Test func settingsOfALaterVersionStay() {
    disk.put(
      #"{"schema": "taolab-settings/1", "values": {"take": "9%", "colour-wheel": "blue"}}"#,
      at: "/state/settings.json")
    var lab = lab()
    #expect(lab.settings[.take] == "9%")
    _ = lab.run(line: "set price 268")
    #expect(disk.contents["/state/settings.json"]?.contains(#""colour-wheel": "blue""#) == true)
  }

  @Test func eachKeepsTheLessonsOfTheOther() {
    var (one, two) = (lab(), lab())
    _ = one.run(line: "learn 0")
    _ = two.run(line: "learn 8")
    _ = one.run(line: "1.5 TAO")
    _ = two.run(line: "skip")
    _ = one.run(line: "")
    var third = lab()
    #expect(
      text(third.run(line: "lessons")).split(separator: "\n").filter { $0.contains(" at ") }.count
        == 2)
    _ = third.run(line: "learn 0")
    #expect(third.prompt == one.prompt)
    _ = third.run(line: "learn 8")
    #expect(third.prompt == two.prompt)
  }

  @Test func aLessonOfBothKeepsTheAnswersOfBoth() {
    var (one, two) = (lab(), lab())
    _ = one.run(line: "learn 0")
    _ = two.run(line: "learn 0")
    _ = one.run(line: "1.5 TAO")
    _ = two.run(line: "mine = 7 TAO")
    #expect(two.prompt == "learn 0.1> ", "nobody is moved by what another lab does")
    var third = lab()
    _ = third.run(line: "learn")
    #expect(text(third.run(line: "= mine")).contains("7 TAO"))
    #expect(third.learning?.progress.lessons.values.first?.records.values.first?.outcome == .solved)
  }

  @Test func aFileBrokenMeanwhileIsSetAsideAndNothingKnownIsLost() {
    var lab = lab()
    _ = lab.run(line: "set take 9%")
    disk.put("{ half", at: "/state/settings.json")
    _ = lab.run(line: "set price 268")
    #expect(lab.takeNotices().map(\.code) == ["state.unreadable"])
    #expect(disk.contents["/state/settings.json.unreadable-1795305600"] == "{ half")
    #expect(self.lab().settings.chosen.map(\.value) == ["268 USD", "9%"])
  }
}
