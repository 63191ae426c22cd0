import ChainTestSupport
import Glibc
import TestSupport
import Testing

/// Programs that are killed at any moment while they write: what was there before is whole, or what is
/// new is.
@Suite(.serialized) struct HistoryKillTests {
  /// So many kills of each kind; `make kills` asks for 200.
  static let rounds = getenv("KILL_ROUNDS").flatMap { Int(String(cString: $0)) } ?? 8

  private static let count = 20_000

  /// Made up: one price a day of 40 subnets.
  private static let table =
    "netuid,time,price_kind,price\n"
    + (0..<count).map { row in
      let day = row / 40
      let (year, month) = (2024 + day / 336, day % 336 / 28 + 1)
      let date =
        "\(year)-\(month < 10 ? "0" : "")\(month)-\(10 + day % 28 % 18)T0\(day % 28 / 18):00:00Z"
      return "\(row % 40 + 1),\(date),spot,0.\(row % 89 + 10)\n"
    }.joined()

  private func kill(_ words: String, after seconds: Double, _ node: LoopbackNode) {
    Binary.kill(words, after: seconds, environment: node.environment, cwd: node.home.path)
  }

  private func rows(_ node: LoopbackNode) throws -> Int {
    let result = node.taolab(["data", "history", "--json"])
    #expect(result.status == 0, "\(result.errors)")
    let found = result.output.firstMatch(of: /"table": "subnet",[^}]*?"rows": (\d+)/)
    return found.flatMap { Int($0.1) } ?? 0
  }

  @Test func anImportIsWholeOrNotThere() throws {
    let node = try LoopbackNode()
    defer { node.server.stop() }
    TextFile.write(Self.table, to: "\(node.home.path)/t.csv")
    TextFile.write("date,SN64\n2026-10-02,0.07\n", to: "\(node.home.path)/one.csv")
    #expect(node.taolab(["data", "import", "one.csv"]).status == 0)
    let before = try rows(node)
    let file = "\(node.state)/chain-history.sqlite"
    let kept = try #require(TextFile.bytes(of: file))
    let clock = ContinuousClock()
    let usual =
      clock.measure { #expect(node.taolab(["data", "import", "t.csv"]).status == 0) } / .seconds(1)
    #expect(try rows(node) == before + Self.count)
    var whole = 0
    for round in 1...Self.rounds {
      TextFile.write(kept, to: file)
      unlink(file + "-journal")
      kill("data import t.csv", after: usual * 1.2 * Double(round) / Double(Self.rounds), node)
      let after = try rows(node)
      #expect(after == before || after == before + Self.count, "\(after) rows in round \(round)")
      if after > before { whole += 1 }
    }
    #expect(whole < Self.rounds)
    #expect(node.taolab(["data", "import", "t.csv"]).status == 0)
    #expect(try rows(node) == before + Self.count)
  }

  /// Rows that are to go are all there or all gone, and what is gone lies beside the history.
  @Test func aRemovalIsWholeOrNotThere() throws {
    let node = try LoopbackNode()
    defer { node.server.stop() }
    TextFile.write(Self.table, to: "\(node.home.path)/t.csv")
    #expect(node.taolab(["data", "import", "t.csv"]).status == 0)
    let before = try rows(node)
    let file = "\(node.state)/chain-history.sqlite"
    let kept = try #require(TextFile.bytes(of: file))
    let words = ["data", "remove", "--origin", "t.csv", "--force"]
    let clock = ContinuousClock()
    let usual = clock.measure { #expect(node.taolab(words).status == 0) } / .seconds(1)
    #expect(try rows(node) == before - Self.count)
    for round in 1...Self.rounds {
      TextFile.write(kept, to: file)
      unlink(file + "-journal")
      unlink("\(node.state)/removed-subnet.csv")
      kill(
        words.joined(separator: " "), after: usual * 1.2 * Double(round) / Double(Self.rounds), node
      )
      let after = try rows(node)
      #expect(after == before || after == before - Self.count, "\(after) rows in round \(round)")
      let copy = TextFile.read("\(node.state)/removed-subnet.csv")
      #expect(after == before || copy?.utf8.count { $0 == 0x0A } == Self.count + 1)
    }
    #expect(node.taolab(["data", "import", "t.csv"]).status == 0)
    #expect(try rows(node) == before)
  }

  /// A profile that `import --out` writes is the old one or the new one.
  @Test func aProfileIsOldOrNew() throws {
    let node = try LoopbackNode()
    defer { node.server.stop() }
    let old = "taolab: profile/1\npositions:\n  - root: 1 TAO\n"
    let rows = (1...900).map { "64,\($0).5,\($0)\n" }.joined()
    TextFile.write("Subnet,Amount,Validator\n" + rows, to: "\(node.home.path)/s.csv")
    let file = "\(node.home.path)/me.yaml"
    let clock = ContinuousClock()
    let line = ["import", "s.csv", "--out", "me.yaml", "--force"]
    let usual =
      clock.measure { #expect(node.taolab(line).status == 0) } / .seconds(1)
    let new = try #require(TextFile.read(file))
    for round in 1...Self.rounds {
      TextFile.write(old, to: file)
      kill(line.joined(separator: " "), after: usual * Double(round) / Double(Self.rounds), node)
      let text = try #require(TextFile.read(file))
      #expect(text == old || text == new, "round \(round)")
    }
  }
}
