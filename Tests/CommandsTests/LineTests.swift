import Answers
import ArgumentParser
import CivilTime
import Diagnostics
import JSONText
import Presentation
import Testing

@testable import Commands
@testable import LabSession

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

  @Test(arguments: [
    ("stake 10 TAO into 64 # buy", "stake 10 TAO into 64"),
    ("set price 230 # kraken", "set price 230"),
    ("# all", ""), ("  2 + 2  #", "2 + 2"), ("market #64", "market"), ("a#b", "a#b"),
    (#"save "a # b" # c"#, #"save "a # b""#), ("save 'a # b'", "save 'a # b'"),
    ("what's this # x", "what's this"), ("10 TAO\u{200E} # x", "10 TAO"),
    ("taolab> stake 10 TAO into 64", "stake 10 TAO into 64"),
    ("taolab day 1> portfolio", "portfolio"),
    ("learn 4.3 task> stake 10 TAO into 64", "stake 10 TAO into 64"), ("again> a", "a"),
    ("taolab > 5", "taolab > 5"), ("taolab>5", "taolab>5"), ("3 > 2", "3 > 2"),
    ("stake 10 TAO into 64\u{200F}", "stake 10 TAO into 64"), ("1 + \u{202E}2", "1 + \u{202E}2"),
  ])
  func whatSaysNothingIsTakenOff(line: String, text: String) {
    #expect(TypedLine(line).text == text)
  }

  /// Two lines in one are told so, with the first to type; a question may have a semicolon.
  @Test(arguments: [
    ("stake 10 TAO into 64; portfolio", "stake 10 TAO into 64"), ("help ; market", "help"),
    ("spend = 10 TAO; stake spend into 64", "spend = 10 TAO"),
    ("I have 5 TAO; what do they earn?", nil), ("is it safe; or not", nil), ("help;", nil),
  ])
  func severalLinesInOne(line: String, first: String?) {
    var session = Session(environment: Environment(now: UnixTime(seconds: 1_795_363_200)))
    let fault = session.run(line: line).diagnostics.first { $0.code == "line.several" }
    #expect(fault?.hint?.code == first)
    if let first { #expect(!session.run(line: first).isError) }
  }

  /// What people try first works, or its hint does.
  @Test(arguments: [
    ("why earn", "hold 120 TAO on root with take 9%"), ("sell 20 α64", "sell(64, 3 α64)"),
    ("hold 300 α64 bought at 20 TAO", "hold 300 α64 bought for 20 TAO"),
  ])
  func hintsWorkWhenTyped(line: String, hint: String) {
    var session = Session(environment: Environment(now: UnixTime(seconds: 1_795_363_200)))
    #expect(session.run(line: line).diagnostics.first?.hint?.code == hint)
    #expect(!session.run(line: hint).isError)
  }

  @Test(arguments: [
    "stake 10 TAO into 64 # buy", "quote 10 000 TAO into 64",
    "quote 10\u{A0}000 TAO into 64", "quote τ10 into 64",
    "exit 300 a64", "exit 450 ش", "quote 50kTAO into 64",
    "quote 35% of 354 TAO into 64", "quote 10'000 TAO into 64",
  ])
  func publicSpellingsAreRead(line: String) {
    var session = Session(environment: Environment(now: UnixTime(seconds: 1_795_363_200)))
    let answer = session.run(line: line)
    #expect(answer.status == .success, "\(line): \(answer.diagnostics.map(\.summary))")
  }

  @Test(arguments: [
    ("450 ش", "450", "α64"), ("3 β", "3", "α2"), ("10 000 TAO", "10000", "TAO"),
    ("fee = 100 * 25%", "25", ""), ("35% of 354 TAO", "123.9", "TAO"),
  ])
  func symbolsAndSharesHaveTheirValues(line: String, number: String, unit: String) {
    var session = Session(environment: Environment(now: UnixTime(seconds: 1_795_363_200)))
    let json = session.run(line: line).json
    #expect(json?["number"]?.stringValue == number && json?["unit"]?.stringValue == unit)
  }

  /// Columns count from the start of the line, and a hint repairs the line.
  @Test(arguments: [
    ("stake 10,5 TAO into 64", 7, "stake 10.5 TAO into 64"),
    ("quote   1.234,56   TAO into 64", 9, "quote   1,234.56   TAO into 64"),
    ("  stake 10 TOA into 64", 12, "stake 10 TAO into 64"),
    ("stake -5 TAO into 64", 7, "stake 10 TAO into 64"),
    ("wait 1,5 days", 6, "wait 1.5 days"),
    ("exit 64 --impact 2,5%", 18, "exit 64 --impact 2.5%"),
  ])
  func faultsStandAtTheirPlaceInTheLine(line: String, column: Int, hint: String) throws {
    var session = Session(environment: Environment(now: UnixTime(seconds: 1_795_363_200)))
    let answer = session.run(line: line)
    let fault = try #require(answer.diagnostics.first)
    let text = TypedLine(line).text
    #expect(fault.source?.text == text)
    #expect(fault.position?.column == column - (line.count - text.count))
    #expect(fault.hint?.code == hint)
    #expect(session.run(line: hint).status == .success)
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
