import Answers
import CivilTime
import Files
import Market
import StakingModel
import TestSupport
import Testing

@testable import Commands
@testable import LabSession

@Suite struct CompletionTests {
  /// The line up to the cursor, and what could stand there.
  @Test(arguments: [
    ("sta", ["stake"]), ("STA", ["stake"]), ("help sta", ["stake"]), ("set cur", ["currency"]),
    ("stake 10", []), ("stake 10 T", ["TAO"]), ("stake 10 TAO ", ["into"]),
    ("stake 10 TAO into 64", ["64"]), ("stake 10 TAO into chut", ["Chutes"]),
    ("stake 10 TAO into ro", ["root"]), ("unstake 3 α64 f", ["from"]), ("model ch", ["check"]),
    ("stake --j", ["--json"]), ("help nonsense", []), ("price(chut", ["Chutes"]),
  ])
  func whatCouldStandThere(line: String, texts: [String]) {
    var session = Session(environment: Environment(now: UnixTime(seconds: 0)))
    let found = session.completions(of: line, at: line.utf8.count)
    #expect(found.candidates.map(\.text) == texts)
  }

  @Test(arguments: [
    ("market chu", "Chutes"), ("learn stake", "stake-10-tao"), ("lesson wa", "walk"),
    ("compare 10 TAO with chu", "Chutes"), ("compare 10 T", "TAO"), ("why recei", "received"),
    ("stake 10 TAO into chu", "Chutes"), ("project 10 T", "TAO"), ("project 10 TAO o", "on"),
    ("project 10 TAO on ", "exchange"), ("project 10 TAO into chu", "Chutes"),
    ("project 10 TAO into 64 f", "for"), ("project 10 TAO into 64 for 1 y", "years"),
    ("project 10 TAO into 64 for 1 year ", "at"), ("project 10 TAO into 64 at ", "-30%"),
    ("project 1 TAO into 64 if its ", "price"), ("project --t", "--table"),
    ("montecarlo 10 TAO into 64 for 1 m", "months"), ("montecarlo --p", "--paths"),
    ("simulate 1 TAO into chu", "Chutes"),
  ])
  func verbsKnowWhatTheyTake(line: String, wanted: String) {
    var session = Session(environment: Environment(now: UnixTime(seconds: 0)))
    _ = session.run(line: "stake 10 TAO into 64")
    let found = session.completions(of: line, at: line.utf8.count)
    #expect(found.candidates.map(\.text).contains(wanted), "\(found)")
  }

  @Test func variablesAndUnitsInCalculations() {
    var session = Session(environment: Environment(now: UnixTime(seconds: 0)))
    _ = session.run(line: "spending = 10 TAO")
    #expect(session.completions(of: "1 + spen", at: 8).candidates.map(\.text) == ["spending"])
    #expect(session.completions(of: "spen", at: 4).candidates.map(\.text) == ["spending"])
    #expect(session.completions(of: "1 TAO -> ra", at: 11).candidates.map(\.text) == ["rao"])
  }

  /// A line, where the cursor is (`|`), and the line after the one completion.
  @Test(arguments: [
    ("stake 10 TAO into Green|", #"stake 10 TAO into "Green Compute""#),
    ("stake 10 TAO into green com|", #"stake 10 TAO into "Green Compute""#),
    (#"stake 10 TAO into "gre|"#, #"stake 10 TAO into "Green Compute""#),
    (#"stake 10 TAO into "green c|"#, #"stake 10 TAO into "Green Compute""#),
    ("stake 10 TAO into 'gre|", "stake 10 TAO into 'Green Compute'"),
    ("stake 10 TAO into 'chut|", "stake 10 TAO into 'Chutes'"),
    ("stake 10 TAO into chut| --json", "stake 10 TAO into Chutes --json"),
    ("stake 10 TAO into Chu|tes --json", "stake 10 TAO into Chutes --json"),
    ("market Data Uni|", #"market "Data Universe""#), ("market 404—|", "market 404—GEN"),
    (
      "compare 10 TAO with chutes and quantum |",
      #"compare 10 TAO with chutes and "Quantum Compute""#
    ),
    ("price(Chut|", "price(Chutes"), ("price(Chut|)", "price(Chutes)"),
    ("1 + price(green|", #"1 + price("Green Compute""#),
    ("price(green com|", #"price("Green Compute""#),
    (#"price("gre|"#, #"price("Green Compute""#), (#"price("chut|"#, #"price("Chutes""#),
    (#"price("404|"#, #"price("404—GEN""#), ("3 alpha chut|", "3 alpha Chutes"),
    ("let spending = spend|", "let spending = spend"), ("let spe|", "let spend"),
    ("stake spe|", "stake spend"), ("plot price(chut|", "plot price(Chutes"),
    ("set theme li|", "set theme light"), ("set pager of|f", "set pager off"),
    ("set suggest of|", "set suggest off"),
  ])
  func oneTabMakesTheLine(line: String, wanted: String) throws {
    var session = Session(environment: Environment(now: UnixTime(seconds: 0)))
    _ = session.run(line: "spend = 10 TAO")
    let parts = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    let whole = Array(parts.joined().utf8)
    let found = session.completions(of: parts.joined(), at: parts[0].utf8.count)
    try #require(found.candidates.count == 1, "\(found)")
    let text = found.candidates[0].text
    let made =
      String(decoding: whole[..<found.range.lowerBound], as: UTF8.self) + text
      + String(decoding: whole[found.range.upperBound...], as: UTF8.self)
    #expect(made == wanted)
  }

  @Test func everyNameCanBeCompletedAndIsUnderstood() throws {
    var session = Session(environment: Environment(now: UnixTime(seconds: 0)))
    for info in try session.snapshot().subnets {
      guard let name = info.name, Snapshot.number(in: name) == nil else { continue }
      let netuid = "\(info.netuid.value)"
      for typed in ["market \(name.prefix(3))", "price(\"\(name.prefix(3))"] {
        let found = session.completions(of: typed, at: typed.utf8.count)
        let texts = found.candidates.map(\.text)
        let own = texts.filter { $0.filter { $0 != "\"" } == name }
        #expect(own.count == 1, "\(name) in \(texts)")
        let start = String(decoding: Array(typed.utf8)[..<found.range.lowerBound], as: UTF8.self)
        let line = start + (own.first ?? "") + (start.hasSuffix("(") ? ")" : "")
        var other = session
        let answer = other.run(line: line)
        #expect(answer.status == .success, "\(line)")
        if start.hasPrefix("market") { #expect(answer.subnet.map(String.init) == netuid) }
      }
    }
  }

  @Test func filesWithSpacesAreQuoted() {
    let folder = TemporaryFolder()
    TextFile.write("x", to: folder.path + "/my file.json")
    var session = Session(environment: Environment(now: UnixTime(seconds: 0)))
    for typed in ["\(folder.path)/my", "\(folder.path)/my f", "\"\(folder.path)/my f"] {
      let line = "market --snapshot " + typed
      let found = session.completions(of: line, at: line.utf8.count)
      #expect(found.candidates.map(\.text) == ["\"\(folder.path)/my file.json\""], "\(typed)")
      #expect(found.range.lowerBound == 18)
    }
  }

  @Test(
    arguments: [
      ("", [], "", 0, nil), ("a b", ["a"], "b", 2, nil), ("a ", ["a"], "", 2, nil),
      (#"a "b c"#, ["a"], "b c", 2, "\""), (#"a "b c""#, ["a"], "b c", 2, "\""),
      (#"a "b c" "#, ["a", "b c"], "", 8, nil), ("日本 'x", ["日本"], "x", 7, "'"),
      (#"a b"c d"#, ["a"], "bc d", 2, nil),
    ] as [(String, [String], String, Int, Character?)])
  func theWordAtTheCursor(
    text: String, before: [String], typed: String, start: Int, quote: Character?
  ) {
    let word = OpenWord(text)
    #expect(word.before.map(\.text) == before && word.typed == typed)
    #expect(word.start == start && word.quote == quote)
    #expect(word.before.map(\.text) + (typed.isEmpty ? [] : [typed]) == LineWords.split(text))
  }

  @Test func filesAfterOptionsThatTakeThem() {
    let folder = TemporaryFolder()
    TextFile.write("x", to: folder.path + "/one.json")
    TextFile.write("x", to: folder.path + "/.hidden")
    var session = Session(environment: Environment(now: UnixTime(seconds: 0)))
    let line = "stake 1 TAO into 64 --snapshot \(folder.path)/"
    let found = session.completions(of: line, at: line.utf8.count)
    #expect(found.candidates.map(\.text) == [folder.path + "/one.json"])
    let above = "model check " + folder.path.dropLast()
    #expect(
      session.completions(of: above, at: above.utf8.count).candidates
        .contains(.init(folder.path + "/", isWhole: false)))
  }

  @Test(arguments: [-1, 0, 3, 7, 500])
  func anyCursorIsFine(cursor: Int) {
    var session = Session(environment: Environment(now: UnixTime(seconds: 0)))
    for line in ["", "τ α 日本 (", "set \"", "stake 10 \u{1F1E8}"] {
      let found = session.completions(of: line, at: cursor)
      #expect(found.range.upperBound <= line.utf8.count)
    }
  }

  @Test(arguments: [
    ("price(", true), ("(1 +", true), ("1 + 1", false), ("stake 10 TAO \\", true),
    ("stake (10", false), ("", false), ("(1))", false),
  ])
  func incompleteLinesGoOn(line: String, goesOn: Bool) {
    let session = Session(environment: Environment(now: UnixTime(seconds: 0)))
    #expect(session.isIncomplete(line) == goesOn)
  }
}
