import CivilTime
import Diagnostics
import Files
import Holdings
import JSONText
import Presentation
import TestSupport
import Testing
import TextFormats

@testable import Answers
@testable import Commands
@testable import LabSession

/// What answers about files tell to type works when typed, in the lab and in a shell.
@Suite struct ImportHintTests {
  private let disk = MemoryDisk()

  private func lab(_ files: [String: String]) -> Session {
    for (name, text) in files { disk.put(Array(text.utf8), at: name) }
    var session = Session(
      environment: Environment(
        now: UnixTime(seconds: 1_795_363_200), files: disk.access, stateFolder: "/state"))
    session.restore()
    return session
  }

  private func text(_ answer: Answer) -> String {
    answer.markup.text(for: TerminalTraits(width: 1_000, isTerminal: true, colour: false))
  }

  /// The words of the line that stands before a phrase.
  private func line(_ answer: Answer, before phrase: String) throws -> String {
    let whole = text(answer)
    let end = try #require(whole.firstRange(of: phrase)?.lowerBound, "\(whole)")
    let start = try #require(whole[..<end].lastIndex(of: ":"))
    return String(whole[whole.index(after: start)..<end]).trimmingSpaces
  }

  private static let sheet = "Subnet,Stake (TAO),Date\n64,100.5,2026-09-02\n4,7.5,2026-09-02\n"

  @Test(arguments: [
    "a.csv", "my files.csv", "a b;rm -rf x.csv", "o'neil $(id) .csv", "--force", "-x.csv",
    "a&b.csv",
    "käse.csv", "1'450.csv", "\"quoted\".csv", "`id`.csv", "back\\slash.csv", "*.csv", "#1.csv",
  ])
  func anyName(name: String) throws {
    var session = lab([name: Self.sheet, "./" + name: Self.sheet])
    let answer = session.run(line: "import \(TypedPath.word(name))")
    let hint = try line(answer, before: " holds it here")
    #expect(!session.run(line: hint).isError, "\(hint)")
    #expect(session.holdings().positions.count == 2)
    // A shell reads the same word.
    let shell = run("/bin/sh", ["-c", "printf %s " + TypedPath.word(name)]).output
    #expect(shell == name || shell == "./" + name, "\(shell)")
    let none = session.run(line: "records \(TypedPath.word(name))")
    let code = try #require(none.diagnostics.first?.hint?.code)
    #expect(!session.run(line: code).isError, "\(code)")
  }

  /// An answer of an API that does not name its token: each verb hints a line of its own that works.
  @Test(arguments: ["import", "hold from", "records"])
  func theTokenIsAsked(verb: String) throws {
    let record = { (day: Int, balance: Int) in
      #"{"timestamp": "2026-09-0\#(day)T23:59:48Z", "transaction_type": "", "credit_amount": null, "#
        + #""debit_amount": null, "daily_income": "\#(day == 1 ? 0 : 2)", "total_balance": "\#(balance)"}"#
    }
    var session = lab(["tax.json": "{\"data\": [\(record(1, 40)), \(record(2, 42))]}"])
    let refused = session.run(line: "\(verb) tax.json")
    let hint = try #require(refused.diagnostics.first?.hint?.code)
    #expect(hint.hasPrefix(verb))
    let alpha = hint.replacing("TAO", with: "SN64")
    #expect(!session.run(line: alpha).isError, "\(text(session.run(line: alpha)))")
    if verb == "import" {
      let next = try line(session.run(line: alpha), before: " holds it here")
      #expect(next == "hold from tax.json --token SN64")
      #expect(!session.run(line: next).isError)
    }
    #expect(session.run(line: "hold 5 TAO on root --token TAO").isError)
  }

  /// A newer file tells other amounts of what is held: nothing changes, and the line that is hinted
  /// makes way for it.
  @Test func anotherAmountOfWhatIsHeld() throws {
    let newer =
      "Subnet,Stake (TAO),Date\n64,0.0,2026-10-02\n4,9.5,2026-10-02\nroot,1.5,2026-10-02\n"
    var session = lab(["old.csv": Self.sheet, "new.csv": newer])
    #expect(!session.run(line: "hold from old.csv").isError)
    #expect(!session.run(line: "hold 3 TAO at Kraken").isError)
    let before = session.holdings()
    let refused = session.run(line: "hold from new.csv")
    let fault = try #require(refused.diagnostics.first, "\(text(refused)) \(session.holdings())")
    #expect(fault.code == "hold.twice" && refused.diagnostics.count == 1)
    #expect(fault.summary.contains("nothing is left there"))
    #expect(fault.summary.contains("the file tells 9.5 α4"))
    #expect(session.holdings().positions == before.positions)
    #expect(fault.hint?.code == "forget 1 2")
    #expect(!session.run(line: "forget 1 2").isError)
    #expect(!session.run(line: "hold from new.csv").isError)
    #expect(
      session.holdings().positions.map(\.rao).sorted() == [
        1_500_000_000, 3_000_000_000, 9_500_000_000,
      ])
    #expect(!session.run(line: "forget all").isError)
    #expect(!session.run(line: "hold from old.csv new.csv").isError)
    #expect(session.holdings().positions.map(\.rao).sorted() == [1_500_000_000, 9_500_000_000])
  }

  @Test(arguments: [("1 9", 3), ("2 2", 2), ("1,3", 1), ("3 1 2", 0), ("1 x", 3)])
  func severalAreForgotten(numbers: String, left: Int) {
    var session = lab(["a.csv": Self.sheet])
    for line in ["hold from a.csv", "hold 3 TAO at Kraken"] {
      #expect(!session.run(line: line).isError)
    }
    #expect(session.run(line: "forget \(numbers)").isError == (left == 3))
    #expect(session.holdings().positions.count == left)
  }

  /// A ledger is no history of prices, and its hint reads it.
  @Test(arguments: ["koinly.csv", "taostats.csv"])
  func aLedgerIsNoHistory(name: String) throws {
    var session = lab([name: TextFile.read(JSONSamples.root + "/docs/examples/\(name)") ?? ""])
    let refused = session.run(line: "data import \(name)")
    #expect(refused.diagnostics.map(\.code) == ["history.kind"])
    let hint = try #require(refused.diagnostics.first?.hint?.code)
    #expect(hint == "import \(name)" && !session.run(line: hint).isError)
  }

  /// Sums that differ by less than the file's digits agree within rounding, and say so.
  @Test func agreesWithinRounding() {
    var session = lab([
      "tax.csv": TextFile.read(JSONSamples.root + "/docs/examples/taostats.csv") ?? ""
    ])
    let screen = text(session.run(line: "import tax.csv"))
    #expect(screen.contains("agrees within rounding"), "\(screen)")
    #expect(screen.split(separator: "\n").contains { $0.hasSuffix("agrees") }, "\(screen)")
  }

  /// Words that name what is there, not an example.
  @Test(arguments: [
    ("Subnet;Menge\n64;77\n", "77 may be TAO or rao"),
    ("Subnet;Menge;Währung\n64;5,5;EUR\n", "What is held is alpha, which is worth"),
    ("", "is empty"),
  ])
  func faultsNameWhatIsThere(file: String, words: String) {
    var session = lab(["a.csv": file])
    for verb in ["import", "hold from"] {
      let refused = session.run(line: "\(verb) a.csv")
      #expect(text(refused).contains(words), "\(text(refused))")
      #expect(refused.diagnostics.allSatisfy { $0.code.hasPrefix("import.") })
    }
  }
}
