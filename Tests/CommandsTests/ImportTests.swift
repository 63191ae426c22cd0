import CivilTime
import Diagnostics
import Files
import Holdings
import JSONText
import Presentation
import TestSupport
import Testing

@testable import Answers
@testable import Commands
@testable import LabSession

/// Files that people have, at the prompt and from the shell.
@Suite struct ImportTests {
  private let disk = MemoryDisk()

  private func lab(_ files: [String: [UInt8]] = [:]) -> Session {
    for (name, bytes) in files { disk.put(bytes, at: name) }
    var session = Session(
      environment: Environment(
        now: UnixTime(seconds: 1_795_363_200), files: disk.access, stateFolder: "/state"))
    session.restore()
    return session
  }

  /// `~/` is the person's home, as a shell reads it.
  @Test func aHomeIsExpanded() {
    var lab = lab(["/home/me/stake.json": Self.stake])
    lab.environment.home = "/home/me"
    #expect(!lab.run(line: "import ~/stake.json").isError)
    #expect(lab.run(line: "import ~other/stake.json").isError)
  }

  private static let stake = Array(
    (TextFile.read(JSONSamples.root + "/docs/examples/stake.json") ?? "").utf8)
  private static let koinly = Array(
    (TextFile.read(JSONSamples.root + "/docs/examples/koinly.csv") ?? "").utf8)

  private func text(_ answer: Answer) -> String {
    answer.markup.text(for: TerminalTraits(width: 96, isTerminal: true, colour: false))
  }

  /// What `import --out` writes, `hold from` holds and a summary reads are the same positions.
  @Test func theThreeFacesAgree() throws {
    var session = lab(["stake.json": Self.stake])
    #expect(session.run(line: "import stake.json --out mine.yaml").status == .success)
    let written = try #require(disk.contents["mine.yaml"])
    let profile = try Profile.read(SourceText(name: "mine.yaml", text: written))
    let answer = session.run(line: "hold from stake.json")
    #expect(answer.status == .success, "\(text(answer))")
    #expect(session.holdings().positions == profile.positions)
    #expect(profile.positions.count == 4)
    #expect(text(answer).contains("3.25 TAO are free"))
    #expect(text(answer).contains("what is locked is held"))
    let summaries = ["stake.json", "mine.yaml"].map {
      session.run(line: "report summary --profile \($0) --format json").json
    }
    #expect(
      summaries[0]?["positions"] != nil && summaries[0]?["positions"] == summaries[1]?["positions"])
    #expect(session.run(line: "profile check stake.json").json?["positions"]?.intValue == 4)
    #expect(!written.contains(/[A-Za-z0-9]{40}/) && written.contains("# Free, not staked"))
  }

  private static let sheet = Array(
    "Subnet,Stake (TAO),Validator\nroot,120.5,Example Validator\n64,300.5,5Hot…AAAA\n51,7.5,Third\n"
      .utf8)

  /// One stake that two files tell of is held once: read together, one after the other, either way.
  @Test(arguments: [
    ["hold from stake.json sheet.csv"], ["hold from sheet.csv stake.json"],
    ["hold from stake.json", "hold from sheet.csv"],
    ["hold from sheet.csv", "hold from stake.json"],
    ["import sheet.csv stake.json --out both.yaml", "hold from both.yaml"],
    ["import sheet.csv --out one.yaml", "hold from stake.json one.yaml"],
  ])
  func oneStakeIsHeldOnce(lines: [String]) throws {
    var session = lab(["stake.json": Self.stake, "sheet.csv": Self.sheet])
    var said = ""
    for line in lines {
      let answer = session.run(line: line)
      #expect(answer.status == .success, "\(line): \(answer.diagnostics)")
      said += text(answer)
    }
    let held = session.holdings().positions
    let root = held.filter { if case .root = $0 { true } else { false } }
    #expect(root.map(\.rao) == [120_500_000_000], "\(held.map(\.identity.words))")
    #expect(held.count == 5, "\(held.map(\.identity.words))\n\(said)")
    #expect(said.contains("stands in") || said.contains("is taken to be"), "\(said)")
  }

  /// The other amount of a place that somebody else may validate is held, and said to be perhaps double.
  @Test func whatMayBeDoubleIsSaid() {
    var session = lab(["stake.json": Self.stake])
    _ = session.run(line: "hold 50 TAO on root validator Somebody")
    let answer = session.run(line: "hold from stake.json")
    #expect(session.holdings().positions.count == 5)
    #expect(text(answer).contains("may be the same stake as number 1"), "\(text(answer))")
  }

  /// A name with spaces needs no quotes, as before.
  @Test func aNameWithSpacesIsOneFile() {
    var session = lab(["my stake.json": Self.stake])
    #expect(session.run(line: "hold from my stake.json").status == .success)
    #expect(session.holdings().positions.count == 4)
  }

  /// A file that is there stays as it is, unless it is asked for; the one that is read always does.
  @Test func nothingIsOverwrittenUnasked() {
    let mine = Array("mine".utf8)
    var session = lab(["stake.json": Self.stake, "mine.yaml": mine])
    let refused = session.run(line: "import stake.json --out mine.yaml")
    #expect(refused.status == .output && text(refused).contains("--force"))
    #expect(disk.contents["mine.yaml"] == "mine")
    #expect(session.run(line: "import stake.json --out stake.json --force").status == .usage)
    #expect(session.run(line: "import stake.json --out mine.yaml --force").status == .success)
    #expect(disk.contents["mine.yaml"]?.contains("positions:") == true)
  }

  /// A history is refused with what can be had of it, and nothing is held or written.
  @Test(arguments: [
    "hold from koinly.csv", "report summary --profile koinly.csv",
    "import koinly.csv --out me.yaml",
  ])
  func aHistoryIsNoHolding(line: String) {
    var session = lab(["koinly.csv": Self.koinly])
    let answer = session.run(line: line)
    #expect(answer.status == .input)
    #expect(text(answer).contains("tells what came and went, not what is held now"))
    #expect(session.holdings().positions.isEmpty && disk.contents["me.yaml"] == nil)
  }

  @Test func encodings() {
    let table = "Subnet,Stake (α),Validator\r\n64,1.5,Größe\r\n"
    let wide =
      [UInt8](arrayLiteral: 0xFF, 0xFE)
      + table.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big =
      [UInt8](arrayLiteral: 0xFE, 0xFF)
      + table.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    let marked = [0xEF, 0xBB, 0xBF] + Array(table.utf8)
    for bytes in [wide, big, marked, Array(table.utf8)] {
      var session = lab(["t.csv": bytes])
      let found = session.run(line: "import t.csv").json?["positions"]?[0]
      #expect(found?["rao"]?.intValue == 1_500_000_000)
      #expect(found?["validator"]?.stringValue == "Größe")
    }
    let latin =
      Array("Subnet,Stake (TAO),Validator\n0,1.5,Gr".utf8) + [0xF6, 0xDF] + Array("e\n".utf8)
    var session = lab(["t.csv": latin])
    let answer = session.run(line: "import t.csv")
    #expect(answer.status == .input && text(answer).contains("not UTF-8 text: see its line 2"))
  }

  @Test func optionsWithoutAFileAndWrongKinds() {
    var session = lab(["stake.json": Self.stake, "me.yaml": Array("taolab: profile/1\n".utf8)])
    #expect(session.run(line: "import --out mine.yaml").status == .usage)
    #expect(session.run(line: "import stake.json --as koinly").status == .input)
    #expect(session.run(line: "import stake.json --as btcli-stake").status == .success)
    let profile = session.run(line: "import me.yaml")
    #expect(profile.status == .input && text(profile).contains("hold from me.yaml"))
    #expect(session.run(line: "import nowhere.csv").status == .input)
  }
}
