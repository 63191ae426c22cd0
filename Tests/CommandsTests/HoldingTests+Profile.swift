import CivilTime
import Diagnostics
import Files
import Holdings
import JSONText
import Presentation
import Synchronization
import TestSupport
import Testing

@testable import Answers
@testable import Commands
@testable import LabSession

/// The questions of `profile new`.
extension HoldingTests {
  @Test func questionsMakeAProfile() throws {
    let typed = [
      "", "2", "nowhere", "64", "lots", "300", "20", "2027-01-01", "2026-06-01", "99%", "9%", "",
      "1", "120", "", "Opentensor", "3", "Exchange", "50", "5", "5%", "2026-09-01", "", "30", "",
      "",
    ]
    let (session, asked) = asking(typed)
    var lab = session
    let answer = lab.run(line: "profile new --out new.yaml")
    #expect(answer.status == .success, "\(text(answer))")
    let profile = try Profile.read(
      SourceText(name: "new.yaml", text: try #require(disk.contents["new.yaml"])))
    #expect(
      profile.positions.map(HoldLine.text) == [
        "hold 300 α64 bought for 20 TAO on 2026-06-01 with take 9%",
        "hold 120 TAO on root validator Opentensor",
        "hold 50 TAO at Exchange quoted 5% on 2026-09-01 locked 30 days",
      ])
    #expect(asked.all.count == typed.count)
    #expect(asked.all.contains { $0.hasPrefix("There is no such subnet.") })
    let taken = lab.run(line: "profile new --out new.yaml")
    #expect(taken.diagnostics.first?.code == "profile.exists", "said before the first question")
    #expect(asked.all.count == typed.count)
  }

  @Test func leavingTheQuestionsWritesNothing() {
    var (session, _) = asking(["1", "120"])
    let answer = session.run(line: "profile new --out new.yaml")
    #expect(answer.diagnostics.first?.code == "profile.stopped" && disk.contents["new.yaml"] == nil)
  }

  @Test func withoutATerminalItIsAFileToFillIn() {
    var session = lab()
    #expect(session.run(line: "profile new").verbatim == ProfileTemplate.text)
    disk.put(ProfileTemplate.text, at: "me.yaml")
    #expect(session.run(line: "profile check me.yaml").json?["positions"]?.intValue == 1)
    disk.put("taolab: profile/1\npositions:\n  - root: 1\n  - roto: 2 TAO\n", at: "bad.yaml")
    let bad = session.run(line: "profile check bad.yaml")
    #expect(bad.status == .failure && !bad.isError)
    let places = bad.json?["faults"]?.arrayValue?.compactMap { $0["line"]?.intValue }
    #expect(places == [3, 4])
    #expect(session.run(line: "profile check gone.yaml").status == .input)
  }

  private func asking(_ lines: [String]) -> (Session, Asked) {
    let asked = Asked(lines)
    var session = lab()
    session.environment.ask = { asked.next($0) }
    return (session, asked)
  }
}

/// Answers to questions, one after the other, and what was asked.
private final class Asked: Sendable {
  private let state: Mutex<(lines: [String], asked: [String])>

  init(_ lines: [String]) { state = Mutex((lines, [])) }

  var all: [String] { state.withLock { $0.asked } }

  func next(_ question: String) -> String? {
    state.withLock { state in
      guard !state.lines.isEmpty else { return nil }
      state.asked.append(question)
      return state.lines.removeFirst()
    }
  }
}
