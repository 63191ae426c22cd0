import ArgumentParser
import CivilTime
import JSONText
import Presentation
import Testing

@testable import Commands

@Suite struct LineTests {
  @Test(arguments: [
    ("stake 10 TAO", ["stake", "10", "TAO"]), ("  a\tb  ", ["a", "b"]),
    (#"set name "two words""#, ["set", "name", "two words"]), ("''", [""]), ("", []),
    (#"half "open"#, ["half", "open"]), ("stake -5 TAO", ["stake", "−5", "TAO"]),
    ("3 -> rao", ["3", "→", "rao"]), ("--json -x", ["--json", "-x"]),
  ])
  func cutsIntoWords(line: String, words: [String]) {
    #expect(LineWords.split(line) == words)
  }

  @Test func verbsAreUniqueAndTypedAsWords() {
    let names = Catalogue.all.flatMap { [$0.verb] + $0.configuration.aliases }
    #expect(Set(names).count == names.count)
    #expect(Catalogue.all.allSatisfy { !$0.configuration.abstract.isEmpty })
  }

  @Test(arguments: ["", "   ", "# a comment"])
  func emptyLinesDoNothing(line: String) {
    var session = Session(environment: Environment(now: UnixTime(seconds: 0)))
    let answer = session.run(line: line)
    #expect(answer.status == .success && answer.markup.blocks.isEmpty && !answer.leaves)
  }

  @Test func helpNamesEveryVerb() {
    var session = Session(environment: Environment(now: UnixTime(seconds: 0)))
    let text = "\(session.run(line: "help").markup)"
    for verb in Catalogue.verbs { #expect(text.contains(verb)) }
  }
}

@Suite struct FirstMinuteTests {
  private func session(_ disk: MemoryDisk) -> Session {
    Session(
      environment: Environment(
        now: UnixTime(seconds: 1_795_363_200), files: disk.access, stateFolder: "/state"))
  }

  @Test func enterOpensTheFirstLessonAndLaterGoesOn() {
    let disk = MemoryDisk()
    var first = session(disk)
    #expect(first.greeting().text(for: TerminalTraits()).contains("starts lesson 0"))
    #expect(first.run(line: "").json?["lesson"]?.stringValue == "the-lab")
    #expect(first.run(line: "2.5 TAO - 1 TAO").status == .success)
    #expect(first.run(line: "").json?["screen"]?.intValue == 2)

    var second = session(disk)
    #expect(second.greeting().text(for: TerminalTraits()).contains("goes on"))
    let resumed = second.run(line: "")
    #expect(resumed.json?["screen"]?.intValue == 2)
  }

  @Test func enterDoesNothingOnceSomethingWasTyped() {
    var session = session(MemoryDisk())
    _ = session.greeting()
    _ = session.run(line: "1 + 1")
    #expect(session.run(line: "").markup.blocks.isEmpty)
  }

  @Test func anEmptyLineOfAScriptDoesNothing() {
    var session = session(MemoryDisk())
    #expect(session.run(line: "").markup.blocks.isEmpty)
  }
}
