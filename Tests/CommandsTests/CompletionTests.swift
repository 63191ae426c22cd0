import Files
import MarketData
import TestSupport
import Testing

@testable import Commands

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

  @Test func filesAfterOptionsThatTakeThem() {
    let folder = TemporaryFolder()
    TextFile.write("x", to: folder.path + "/one.json")
    TextFile.write("x", to: folder.path + "/.hidden")
    var session = Session(environment: Environment(now: UnixTime(seconds: 0)))
    let line = "stake 1 TAO into 64 --snapshot \(folder.path)/"
    let found = session.completions(of: line, at: line.utf8.count)
    #expect(found.candidates.map(\.text) == [folder.path + "/one.json"])
    let above = "model check /tm"
    #expect(session.completions(of: above, at: 15).candidates == [.init("/tmp/", isWhole: false)])
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
