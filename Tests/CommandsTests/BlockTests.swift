import CivilTime
import JSONText
import Testing

@testable import Answers
@testable import Commands
@testable import LabSession

/// Lines pasted together: one step for `undo` and `redo`.
@Suite struct BlockTests {
  private let disk = MemoryDisk()

  private func lab() -> Session {
    var session = Session(
      environment: Environment(
        now: UnixTime(seconds: 1_795_363_200), files: disk.access, stateFolder: "/state"))
    session.restore()
    return session
  }

  private func paste(_ lines: [String], into session: inout Session) {
    session.beginBlock()
    for line in lines { #expect(session.run(line: line).status == .success, "\(line)") }
    session.endBlock()
  }

  /// How many steps are in force after a line.
  private func position(after line: String, _ session: inout Session) -> Int? {
    #expect(session.run(line: line).status == .success, "\(line)")
    return session.run(line: "history").json?["position"]?.intValue
  }

  @Test func goesBackAndForthAtOnce() {
    var session = lab()
    paste(["stake 1 TAO into 64"], into: &session)
    paste(
      ["stake 2 TAO into 64", "10 TAO", "wait 3 blocks", "stake 1 TAO on root"], into: &session)
    #expect(position(after: "undo", &session) == 1)
    #expect(position(after: "redo", &session) == 4)
    #expect(position(after: "undo", &session) == 1)
    #expect(position(after: "undo", &session) == 0)
    #expect(position(after: "redo", &session) == 1)
    #expect(position(after: "redo", &session) == 4)
  }

  @Test func blocksBehindEachOtherAreUndoneOneByOne() {
    var session = lab()
    paste(["stake 1 TAO into 64", "stake 2 TAO into 64"], into: &session)
    paste(["stake 3 TAO into 64", "stake 4 TAO into 64"], into: &session)
    #expect(position(after: "stake 5 TAO into 64", &session) == 5)
    #expect(position(after: "undo", &session) == 4)
    #expect(position(after: "undo", &session) == 2)
    #expect(position(after: "undo", &session) == 0)
  }

  @Test func whatTookItsPlaceIsNoBlock() {
    var session = lab()
    paste(["stake 1 TAO into 64", "stake 2 TAO into 64"], into: &session)
    #expect(position(after: "undo", &session) == 0)
    #expect(position(after: "stake 3 TAO into 64", &session) == 1)
    #expect(position(after: "stake 4 TAO into 64", &session) == 2)
    #expect(position(after: "undo", &session) == 1)
  }

  @Test func oneThatGoesBackItselfIsNoBlock() {
    var session = lab()
    paste(["stake 1 TAO into 64", "undo"], into: &session)
    #expect(position(after: "redo", &session) == 1)
  }

  @Test func beginsWhereTheLabWasLeft() {
    var first = lab()
    paste(["stake 1 TAO into 64", "stake 2 TAO into 64"], into: &first)
    var second = lab()
    paste(["stake 3 TAO into 64", "stake 4 TAO into 64"], into: &second)
    #expect(position(after: "undo", &second) == 2)
    // The list of steps outlives a lab, blocks do not.
    #expect(position(after: "undo", &second) == 1)
  }
}
