import Answers
import CivilTime
import TestSupport
import Testing

@testable import Commands
@testable import LabSession

/// What the lab says goes on from an answer.
@Suite struct NextTests {
  private let session = Session(environment: Environment(now: UnixTime(seconds: 1_795_363_200)))

  /// The session after these lines, and what goes on from the last.
  private func next(_ lines: [String]) -> (session: Session, next: [String]) {
    var session = session
    var next: [String] = []
    for line in lines {
      let answer = session.run(line: line)
      next = session.next(after: line, answer)
    }
    return (session, next)
  }

  @Test func whatIsSuggestedWorks() {
    // Those that write or read files of their own go on from nothing.
    let own = ["report", "model", "lesson", "template", "help", "man", "completions", "profile"]
    for type in Catalogue.all where !own.contains(type.verb) {
      var session = session
      for example in type.examples {
        let answer = session.run(line: example)
        let suggested = session.next(after: example, answer)
        #expect(suggested.count <= 5)
        for line in suggested {
          var other = session
          #expect(other.run(line: line).status == .success, "\(line) after \(example)")
        }
      }
    }
  }

  @Test(arguments: [
    (
      ["stake 10 TAO into 64"],
      ["why received", "compare 10 TAO with 64", "wait 1 day", "portfolio", "undo"]
    ),
    (["stake 10 TAO on root"], ["wait 1 day", "portfolio", "undo"]),
    (["stake 2000 TAO into 64"], ["why received", "compare 2000 TAO with 64", "market 64"]),
    (["unstake 100 α64"], ["why received", "exit 64", "market 64"]),
    (
      ["stake 10 TAO into 64", "unstake half from 64"],
      ["why received", "exit 64", "portfolio", "undo"]
    ), (["stake 10 TAO into 64", "undo"], ["redo", "portfolio", "history"]),
    (
      ["stake 10 TAO into 64", "portfolio"],
      ["why worth", "exit 64", "unstake all from 64", "history"]
    ),
    (["quote 10 TAO into 64"], ["why received", "stake 10 TAO into 64", "market 64"]),
    (["compare 100 TAO"], ["what if take = 9%", "set custodial 5%"]),
    (["set custodial 5%", "compare 1 TAO"], ["what if take = 9%"]),
    (["market"], ["market 64", "market --sort price"]), (["market 51"], ["exit 51", "market"]),
    (["market 51", "market"], ["market 64", "market --sort price"]),
    (["stake 10 TAO into 64", "why"], []), (["1 TAO + 1 TAO"], ["why"]),
    (["spend = 10 TAO"], ["why", "vars"]), (["spend = 10 TAO", "vars"], ["why spend"]),
    (["stake 10 TAO into 64", "5 TAO + 3 α64"], []), (["stake 10 TAO into 64", ""], []),
    (["stake 10 TAO into 64", "# a remark"], []), (["stake 10 TAO into nowhere"], []),
    (["stake 10 TAO into 64 --json"], []), (["learn 0"], []), (["learn 0", "= 1 + 1"], []),
    (
      ["project 10 TAO into chutes for 1 week"],
      [
        "why in_hand", "project 10 TAO into 64 for 7 days at -30%",
        "montecarlo 10 TAO into 64 for 7 days", "compare 10 TAO for 7 days with 64",
      ]
    ), (["project 10 TAO on root for 1 week"], ["why in_hand"]),
    (
      ["project 10 TAO into 116 for 1 week at 5%"],
      ["why in_hand", "compare 10 TAO for 7 days with 116"]
    ),
    (
      ["montecarlo 10 TAO into 64 for 1 week --paths 10"],
      ["why loss", "project 10 TAO into 64 for 7 days"]
    ), (["quit"], []),
  ])
  func whatGoesOn(lines: [String], wanted: [String]) {
    let found = next(lines).next
    #expect(found == wanted)
  }
}
