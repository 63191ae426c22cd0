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

/// What people really hold, entered beside the sandbox and kept.
@Suite struct HoldingTests {
  let disk = MemoryDisk()

  /// A lab on the disk; each call is a new start of the program.
  func lab() -> Session {
    var session = Session(
      environment: Environment(
        now: UnixTime(seconds: 1_795_363_200), files: disk.access, stateFolder: "/state"))
    session.restore()
    return session
  }

  func text(_ answer: Answer, width: Int = 80) -> String {
    answer.markup.text(for: TerminalTraits(width: width, isTerminal: true, colour: false))
  }

  // MARK: Lines

  /// What is typed, and the line that enters the same.
  private static let lines: [(typed: String, line: String)] = [
    ("hold 300 α64", "hold 300 α64"), ("hold 300 alpha in chutes", "hold 300 α64"),
    ("hold 300 a64 on 64", "hold 300 α64"), ("hold 2 * 150 α64", "hold 300 α64"),
    ("hold 300 α64 bought for 20 TAO", "hold 300 α64 bought for 20 TAO"),
    (
      "hold 20 TAO at binance at 5% on 2026-09-01",
      "hold 20 TAO at binance quoted 5% on 2026-09-01"
    ),
    (
      "hold 300 α64 bought on 2026-06-01 for 0 TAO with a take of 9%",
      "hold 300 α64 bought for 0 TAO on 2026-06-01 with take 9%"
    ),
    ("hold 20 TAO at X quoted 5%", "hold 20 TAO at X quoted 5% on 2026-11-22"),
    ("hold 5 TAO on kraken at 4%", "hold 5 TAO at kraken quoted 4% on 2026-11-22"),
    ("hold 300 α64 cost 20 TAO", "hold 300 α64 bought for 20 TAO"),
    ("hold 300 α64 bought 2026-06-01", "hold 300 α64 bought on 2026-06-01"),
    ("hold 120 TAO on root with take 9%", "hold 120 TAO on root with take 9%"),
    ("hold 120 TAO at root with 9%", "hold 120 TAO on root with take 9%"),
    ("hold 120 τ on root with Opentensor", "hold 120 TAO on root validator Opentensor"),
    (
      "hold 120 TAO on root validator \"On the Take\" take 9%",
      "hold 120 TAO on root with take 9% validator \"On the Take\""
    ),
    ("hold 1000 rao on root", "hold 0.000001 TAO on root"),
    (
      "hold 50 TAO at Coinbase quoted 17.3% on 2026-09-01",
      "hold 50 TAO at Coinbase quoted 17.3% on 2026-09-01"
    ),
    (
      "hold 50 TAO at Kraken 12% on 2026-09-01", "hold 50 TAO at Kraken quoted 12% on 2026-09-01"
    ),
    ("hold 50 TAO on root 9%", "hold 50 TAO on root with take 9%"),
    ("hold 300 alpha of 64, 40 locked", "hold 300 α64 locked 40"),
    ("hold 300 α64 with 40 locked", "hold 300 α64 locked 40"),
    (
      "hold 50 TAO at Kraken quoted 12% on 2026-09-01, 30 days locked",
      "hold 50 TAO at Kraken quoted 12% on 2026-09-01 locked 30 days"
    ),
    (
      "hold 50 TAO at My Old Shop quoting 5% APR on 2026-09-01 commission 35% locked for 30 days "
        + "paid after 3 days risk 0.5%",
      "hold 50 TAO at \"My Old Shop\" quoted 5% APR on 2026-09-01 commission 35% locked 30 days "
        + "paid after 3 days risk 0.5%"
    ),
  ]

  /// A rate without a commission has the one that is set.
  @Test func aQuoteHasTheCommissionThatIsSet() {
    var session = Session(environment: Environment(now: UnixTime(seconds: 1_795_363_200)))
    _ = session.run(line: "set commission 35%")
    _ = session.run(line: "hold 100 TAO at Coinbase quoted 5%")
    _ = session.run(line: "hold 100 TAO at Kraken quoted 5% commission 10%")
    let offers = session.holdings().positions.compactMap { position in
      if case .custodial(let custodial) = position { custodial.commission?.text } else { nil }
    }
    #expect(offers == ["35%", "10%"])
  }

  @Test func commasBetweenClausesAreRead() {
    var session = lab()
    let line = "hold 50 TAO at Kraken quoted 4% on 2026-11-01, commission 15%, paid after 3 days"
    let answer = session.run(line: line)
    #expect(!answer.isError, "\(text(answer))")
  }

  @Test(arguments: lines)
  func aLineIsHeldAndTheLineThatEntersItSaysTheSame(typed: String, line: String) throws {
    var session = lab()
    let answer = session.run(line: typed)
    #expect(answer.status == .success, "\(text(answer))")
    let kept = session.holdings()
    #expect(HoldLine.text(try #require(kept.positions.first)) == line)
    let gone = session.run(line: "forget 1")
    #expect(gone.json?["forgotten"]?.arrayValue?.first?["line"]?.stringValue == line)
    #expect(session.holdings().positions.isEmpty)
    #expect(session.run(line: line).status == .success)
    #expect(session.holdings() == kept && lab().running("holdings").json?["positions"] != .null)
    #expect(disk.contents["/state/holdings.yaml"] == kept.text)
  }

  /// Every fault has a hint that works when it is typed.
  @Test(arguments: [
    ("hold", "amount.missing"), ("hold 120 TAO", "place.missing"),
    ("hold 12 TAO free", "place.missing"), ("hold 300 alpha", "place.missing"),
    ("hold 50 TAO in 64", "amount.unit"), ("hold 300 on root", "amount.unit"),
    ("hold 300 α64 on 51", "amount.subnet"), ("hold 300 α64 at Kraken", "amount.unit"),
    ("hold 300 α999", "subnet.unknown"), ("hold 300 alpha in chuts", "subnet.unknown"),
    ("hold 0 TAO on root", "profile.amount"), ("hold -5 TAO on root", "amount.negative"),
    ("hold 21,000,001 TAO on root", "amount.range"),
    ("hold 20,000,000 TAO on root", "profile.amount"),
    ("hold 20,000,000 α64", "profile.amount"),
    ("hold 120 TAO on root with take 19%", "profile.range"),
    ("hold 120 TAO on root with take 0.09", "profile.unit"),
    ("hold 120 TAO on root bought for 5 TAO", "profile.position"),
    ("hold 300 α64 bought for 20 USD", "amount.unit"),
    ("hold 300 α64 bought for 20 XYZ", "unit.unknown"),
    ("hold 300 α64 bought for 20 TAO on 2026-12-24", "profile.date"),
    ("hold 300 α64 bought on 2026-02-30", "profile.date"),
    ("hold 50 TAO at X quoted 5000% on 2026-09-01", "profile.range"),
    ("hold 50 TAO at X quoted 5% on tomorrow", "profile.date"),
    ("hold 50 TAO at X locked for ever", "json.type"),
  ])
  func aFaultHasAHintThatWorks(line: String, code: String) throws {
    var session = lab()
    let answer = session.run(line: line)
    let fault = try #require(answer.diagnostics.first, "\(line)")
    #expect(fault.code == code, "\(line): \(text(answer))")
    #expect(session.holdings().positions.isEmpty)
    #expect(!text(answer).contains("positions[0]"), "\(text(answer))")
    let hint = try #require(fault.hint?.code, "\(line)")
    #expect(session.run(line: hint).status == .success, "\(line): \(hint)")
  }

  @Test func namesAreNeutralisedAndSecretsRefused() throws {
    var session = lab()
    _ = session.run(line: "hold 1 TAO at \u{1B}[31mShop\u{202E}evil")
    let kept = try #require(disk.contents["/state/holdings.yaml"])
    #expect(!kept.contains("\u{1B}") && !kept.contains("\u{202E}") && kept.contains("Shopevil"))
    let words = Array(repeating: "abandon", count: 12).joined(separator: " ")
    let secret = session.run(line: "hold 1 TAO at \(words)")
    #expect(secret.diagnostics.first?.code == "line.secret")
    var placed = secret
    placed.place(in: "<stdin>", line: 1, "hold 1 TAO at \(words)")
    #expect(!text(placed, width: 1_000).contains("abandon"))
  }

  // MARK: Several positions

  @Test func onePlaceIsHeldOnce() throws {
    var session = lab()
    _ = session.run(line: "hold 300 α64")
    let twice = session.run(line: "hold 100 α64")
    #expect(twice.diagnostics.first?.code == "hold.twice")
    #expect(twice.diagnostics.first?.hint?.code == "forget 1")
    #expect(session.run(line: "hold 100 α64 validator Other").status == .success)
    #expect(session.holdings().positions.count == 2)
  }

  @Test func allIsForgottenAndEveryLinePutsItBack() throws {
    var session = lab()
    for line in Self.some { _ = session.run(line: line) }
    let before = session.holdings()
    let gone = session.run(line: "forget all")
    let lines = gone.json?["forgotten"]?.arrayValue?.compactMap { $0["line"]?.stringValue } ?? []
    #expect(lines.count == Self.some.count && session.holdings().positions.isEmpty)
    for line in lines { #expect(session.run(line: line).status == .success, "\(line)") }
    #expect(session.holdings() == before)
    #expect(session.run(line: "forget 9").diagnostics.first?.code == "hold.number")
  }

  static let some = [
    "hold 300 α64 bought for 20 TAO", "hold 120 TAO on root with take 9%",
    "hold 50 TAO at Exchange quoted 5% on 2026-09-01 paid after 3 days", "hold 1000 α108",
  ]

  // MARK: Files

  @Test func whatIsSavedIsReadAgain() throws {
    var session = lab()
    disk.put(
      try #require(TextFile.read(JSONSamples.root + "/docs/examples/ada.profile.yaml")),
      at: "ada.yaml")
    #expect(session.run(line: "hold from ada.yaml").status == .success)
    let ada = session.holdings()
    #expect(ada.name == "Ada" && ada.positions.count == 4 && ada.taoPrice != nil)
    let again = session.run(line: "hold from ada.yaml")
    #expect(
      again.json?["already"]?.intValue == 4 && again.json?["added"]?.arrayValue?.isEmpty == true)
    #expect(session.run(line: "save profile out.yaml").status == .success)
    #expect(session.run(line: "save profile -").verbatim == disk.contents["out.yaml"])
    _ = session.run(line: "forget all")
    #expect(session.run(line: "hold from out.yaml").status == .success)
    #expect(session.holdings() == ada)
    #expect(session.run(line: "save profile out.yaml").status == .success, "the same text again")
    _ = session.run(line: "forget 1")
    let refused = session.run(line: "save profile out.yaml")
    #expect(refused.diagnostics.first?.code == "profile.exists" && refused.status == .output)
    let hint = try #require(refused.diagnostics.first?.hint?.code)
    #expect(session.run(line: hint).status == .success)
    #expect(disk.contents["out.yaml"] == session.holdings().text)
  }

  @Test func aFileWithAFaultChangesNothing() {
    var session = lab()
    _ = session.run(line: "hold 300 α64")
    disk.put(
      "taolab: profile/1\npositions:\n  - root: 1 TAO\n  - subnet: 64\n    alpha: 5\n", at: "p")
    #expect(session.run(line: "hold from p").diagnostics.first?.code == "hold.twice")
    disk.put("taolab: profile/1\npositions:\n  - root: 1\n", at: "q")
    let answer = session.run(line: "hold from q")
    #expect(answer.status == .input && answer.diagnostics.first?.position?.line == 3)
    #expect(session.holdings().positions.count == 1)
  }

  @Test func aSummaryIsOfWhatIsHeld() throws {
    var session = lab()
    let none = session.run(line: "report summary")
    #expect(none.diagnostics.first?.hint?.code == "hold 120 TAO on root")
    _ = session.run(line: "hold 300 α64")
    let held = session.run(line: "report summary")
    #expect(held.verbatim?.contains("entered in the lab") == true)
    #expect(held.json?["price"] == .null)
    _ = session.run(line: "set price 268")
    #expect(session.run(line: "report summary").json?["price"]?["per_tao"]?.doubleValue == 268)
  }

  // MARK: Several labs, and disks that are full

  @Test func twoLabsKeepWhatEachHolds() {
    var (one, two) = (lab(), lab())
    _ = one.run(line: "hold 300 α64")
    _ = two.run(line: "hold 120 TAO on root")
    #expect(one.holdings().positions.count == 2 && one.holdings() == two.holdings())
    _ = two.run(line: "forget 1")
    let stale = one.run(line: "forget 1")
    #expect(stale.diagnostics.first?.code == "hold.changed", "1 was α64 when this lab last looked")
    _ = one.run(line: "holdings")
    #expect(one.run(line: "forget 1").status == .success)
    #expect(lab().running("holdings").json?["positions"]?.arrayValue?.isEmpty == true)
  }

  @Test func aFullDiskIsSaidAndTheHoldingStaysInTheLab() {
    var session = lab()
    _ = session.run(line: "hold 300 α64")
    let before = disk.contents["/state/holdings.yaml"]
    disk.fill()
    #expect(session.run(line: "hold 120 TAO on root").status == .success)
    #expect(session.takeNotices().map(\.code) == ["state.write"] && !session.isKept)
    #expect(disk.contents["/state/holdings.yaml"] == before)
    #expect(session.holdings().positions.count == 2)
    disk.repair()
    _ = session.run(line: "hold 1 α51")
    #expect(session.isKept && lab().running("holdings").json?["positions"]?.arrayValue?.count == 3)
  }

  @Test func aFileThatMakesNoSenseIsSetAside() {
    disk.put("taolab: profile/9\n", at: "/state/holdings.yaml")
    var session = lab()
    #expect(session.run(line: "leave").diagnostics.first?.code == "hold.nothing")
    #expect(session.takeNotices().map(\.code) == ["state.unreadable"])
    #expect(disk.contents["/state/holdings.yaml.unreadable-1795363200"] == "taolab: profile/9\n")
  }

  /// What is wrong is told with its line, and the line that reads the mended file works.
  @Test func whatIsWrongWithKeptHoldingsIsTold() throws {
    let text = "taolab: profile/1\npositions:\n  - root: 120 TAO\n  - subnet: 64\n    alpha: 3x\n"
    disk.put(text, at: "/state/holdings.yaml")
    var session = lab()
    _ = session.run(line: "hold 5 TAO on root")
    let notice = try #require(session.takeNotices().first)
    #expect(notice.code == "state.unreadable")
    #expect(notice.explanation?.hasPrefix("Line 5: ") == true, "\(notice)")
    let aside = "/state/holdings.yaml.unreadable-1795363200"
    #expect(disk.contents[aside] == text)
    disk.put(text.replacing("3x", with: "3").replacing("120", with: "7"), at: aside)
    _ = session.run(line: "forget all")
    let again = session.run(line: try #require(notice.hint?.code))
    #expect(again.status == .success && session.holdings().positions.count == 2)
  }

  /// Kept holdings that end at the end of a line are no shorter list.
  @Test func keptHoldingsThatWereCutAreTold() throws {
    var first = lab()
    _ = first.run(line: "hold 5 TAO on root")
    _ = first.run(line: "hold 300 alpha in 64")
    let whole = try #require(disk.contents["/state/holdings.yaml"])
    let cut =
      whole.split(separator: "\n", omittingEmptySubsequences: false).dropLast(6)
      .joined(separator: "\n") + "\n"
    #expect(cut.contains("root: 5 TAO") && !cut.contains("subnet: 64"))
    disk.put(cut, at: "/state/holdings.yaml")
    var session = lab()
    #expect(session.holdings().positions.isEmpty)
    let notice = try #require(session.takeNotices().first)
    #expect(notice.code == "state.unreadable", "\(notice)")
    #expect(notice.explanation?.contains("ends before its last line") == true, "\(notice)")
    #expect(disk.contents["/state/holdings.yaml.unreadable-1795363200"] == cut)
  }

  /// A file that is neither a profile nor anything known says so, and what would be read.
  @Test(arguments: ["foo,bar\n1,2\n", "hello\n", "{\"a\": 1}\n", "a: 1\n"])
  func whatIsNoHoldingsFile(text: String) throws {
    disk.put(text, at: "x.csv")
    var session = lab()
    let fault = try #require(session.run(line: "hold from x.csv").diagnostics.first)
    #expect(fault.code == "import.kind" && fault.summary.contains("is no profile"), "\(fault)")
    #expect(fault.explanation?.contains("Koinly") == true)
    #expect(fault.hint?.text.contains("--as KIND") == true && fault.hint?.code == "import")
    disk.put("taolab: profile/1\n", at: "x.csv")
    let profile = try #require(session.run(line: "hold from x.csv").diagnostics.first)
    #expect(profile.code == "json.key.missing", "\(profile)")
  }

  /// Who never asks for it never reads it.
  @Test func startingReadsNothingOfIt() {
    disk.put("taolab: profile/9\n", at: "/state/holdings.yaml")
    var session = lab()
    _ = session.greeting()
    _ = session.run(line: "stake 10 TAO into 64")
    #expect(session.seenHoldings == nil && session.takeNotices().isEmpty)
  }

  // MARK: Screens

  @Test(arguments: [40, 80, 120])
  func looksTheSameEverywhere(width: Int) {
    var session = lab()
    var shown = ""
    for line in ["set price 268"] + Self.some + [
      "holdings", "earn for 90 days", "leave", "leave half of 64", "forget 4", "hold 5 TAO",
    ] {
      let text = text(session.run(line: line), width: width)
      #expect(text.split(separator: "\n").allSatisfy { $0.count <= width }, "\(line)")
      shown += "taolab> \(line)\n\(text)"
    }
    expectGolden(shown, name: "holdings-\(width)")
  }

  @Test func completesWhatItTakes() {
    var session = lab()
    for line in Self.some { _ = session.run(line: line) }
    func words(_ line: String) -> [String] {
      session.completions(of: line, at: line.utf8.count).candidates.map(\.text)
    }
    #expect(words("leave ").contains("64") && words("leave half of ex") == ["Exchange"])
    #expect(words("forget ") == ["1", "2", "3", "4", "all", "secrets"])
    #expect(words("hold 300 α64 b") == ["bought"])
    #expect(words("hold 5 TAO at Shop q") == ["quoted"])
    #expect(words("profile ") == ["new", "check"] && words("save p") == ["profile"])
  }

  @Test func isFound() {
    var session = lab()
    #expect(session.run(line: "find holdings").status == .success)
    #expect(text(session.run(line: "help profile")).contains("profile check FILE"))
  }
}
