import ChainTestSupport
import Glibc
import TestSupport
import Testing

/// `data update` of the program against servers of this machine.
@Suite(.serialized) struct UpdateProgramTests {
  @Test func readsKeepsChoosesAndComputes() throws {
    let node = try LoopbackNode()
    defer { node.server.stop() }
    let update = node.update()
    #expect(update.status == 0, "\(update.errors)")
    #expect(update.output.contains("128 subnets at block 9,240,382"))
    // It says beforehand what it asks of whom.
    #expect(update.errors.contains("Asks \(node.server.url) for the state of all subnets"))
    let list = node.taolab(["data"]).output
    #expect(list.contains("finney-9240382") && list.contains("built-in"))
    #expect(node.taolab(["market"]).output.contains("9,240,381"))
    #expect(node.taolab(["data", "use", "newest"]).output.contains("9,240,382"))
    #expect(node.taolab(["market"]).output.contains("9,240,382"))
    #expect(node.taolab(["market", "--no-state"]).output.contains("9,240,381"))
    #expect(node.taolab(["stake", "1", "TAO", "into", "64", "--no-state"]).status == 0)
    let file = "\(node.state)/snapshot-finney-9240382.json"
    #expect(node.taolab(["market", "--no-state", "--snapshot", file]).output.contains("9,240,382"))
    #expect(node.taolab(["data", "use", "built-in"]).output.contains("9,240,381"))
    #expect(node.taolab(["market"]).output.contains("9,240,381"))
  }

  @Test func withUseItIsInUseAtOnce() throws {
    let node = try LoopbackNode()
    defer { node.server.stop() }
    #expect(node.update(["--use", "--json"]).output.contains("\"in_use\": true"))
    #expect(node.taolab(["market", "64"]).output.contains("9,240,382"))
  }

  /// Nothing is asked for a plan, and nothing is ever asked of an address that is none.
  @Test func asksNothingBeforeItMust() throws {
    let node = try LoopbackNode()
    defer { node.server.stop() }
    #expect(node.update(["--plan"]).output.contains("Nothing was asked yet."))
    let wrong = "5FRXwb2qsEhqDQQKcm5m2MF26xTWwW65MHTEtKFFydypuqjH"
    let refused = node.update(["--coldkey", wrong])
    #expect(refused.status == 2 && refused.errors.contains("wrong sign"))
    #expect(!refused.errors.contains(wrong))
    #expect(node.server.bodies.isEmpty)
  }

  /// Each kind of bad server ends in an error that says what it is, and what was kept stays.
  @Test(arguments: Trouble.allCases)
  fileprivate func badServersEndClearly(trouble: Trouble) throws {
    let node = try trouble.node()
    defer { node.server.stop() }
    let good = try LoopbackNode()
    defer { good.server.stop() }
    let before = ["--state", node.state, "--use"]
    #expect(node.taolab(["data", "update", "--endpoint", good.server.url] + before).status == 0)
    let kept = try #require(TextFile.read("\(node.state)/snapshot-finney-9240382.json"))
    let result = node.update([], trouble.environment)
    #expect(result.status == 1, "\(result)")
    #expect(result.errors.contains(trouble.words), "\(result.errors)")
    #expect(result.errors.contains("hint") || result.errors.contains("→"), "\(result.errors)")
    let words = result.errors.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("The data you have stays in use."), "\(result.errors)")
    #expect(trouble != .busy || words.contains("it was not asked again"), "\(result.errors)")
    #expect(TextFile.read("\(node.state)/snapshot-finney-9240382.json") == kept)
    #expect(node.taolab(["market"]).output.contains("9,240,382"))
  }

  /// What was chosen and is gone, or is damaged, is said; the built-in data takes its place.
  @Test func chosenDataThatIsGoneIsSaid() throws {
    let node = try LoopbackNode()
    defer { node.server.stop() }
    #expect(node.update(["--use"]).status == 0)
    let file = "\(node.state)/snapshot-finney-9240382.json"
    let text = try #require(TextFile.read(file))
    TextFile.write(String(text.prefix(5_000)), to: file)
    let damaged = node.taolab(["market"])
    #expect(damaged.status == 0 && damaged.output.contains("9,240,381"))
    #expect(damaged.errors.contains("the data that was chosen"))
    #expect(node.taolab(["data"]).output.contains("cannot be read"))
    unlink(file)
    #expect(node.taolab(["market"]).errors.contains("not there any more"))
  }

  /// Killed at any moment: what was kept before is whole, or what is new is.
  @Test func aKillLeavesOldOrNew() throws {
    let node = try LoopbackNode(nil) { number in
      usleep(UInt32(number % 7) * 3_000)
      return nil
    }
    defer { node.server.stop() }
    let file = "\(node.state)/snapshot-finney-9240382.json"
    let clock = ContinuousClock()
    let usual = clock.measure { #expect(node.update().status == 0) } / .seconds(1)
    let rounds = max(12, HistoryKillTests.rounds)
    var whole = 0
    for round in 1...rounds {
      unlink(file)
      let seconds = usual * 1.3 * Double(round) / Double(rounds)
      Binary.kill(
        "data update --endpoint \(node.server.url)", after: seconds, environment: node.environment,
        cwd: node.home.path)
      if let text = TextFile.read(file) {
        #expect(text.hasSuffix("}\n") && text.hasPrefix("{\n"))
        whole += 1
      }
      let list = node.taolab(["data"])
      #expect(list.status == 0 && !list.output.contains("cannot be read"), "\(list)")
    }
    #expect(whole > 0 && whole < rounds, "\(whole) updates ended")
    #expect(node.update().status == 0)
  }

  @Test func ctrlCEndsItAtOnceAndItGoesOnLater() throws {
    let node = try LoopbackNode(nil) { number in number == 5 ? .silence : nil }
    defer { node.server.stop() }
    let script =
      "\(Binary.path("taolab")) data update --endpoint \(node.server.url) & p=$!; sleep 2; "
      + "kill -INT $p; s=$(date +%s%N); wait $p; echo \"ended $? after $(( ($(date +%s%N) - s) / 1000000 ))\""
    let result = run(
      "/bin/bash", ["-mc", script], environment: node.environment, cwd: node.home.path)
    let words = try #require(
      result.output.firstMatch(of: /ended (\d+) after (\d+)/), "\(result)")
    #expect(words.1 == "130")
    #expect(Int(words.2).map { $0 < 400 } == true, "\(words.2) ms")
    #expect(result.errors.contains("What was read is kept"))
    let second = node.update()
    #expect(second.status == 0 && second.output.contains("before the last attempt ended"))
  }
}

/// Servers that are no good nodes.
private enum Trouble: String, CaseIterable, Sendable {
  case otherChain, pruned, changing, busy, page, moved, cut, gigantic, notText, forbidden, broken,
    noProgram

  func node() throws -> LoopbackNode {
    var made = MadeNode(try .embedded())
    switch self {
    case .otherChain: made.habits = [.otherChain]
    case .pruned: made.habits = [.pruned]
    case .changing: made.habits = [.changing]
    default: break
    }
    let reply = reply
    return try LoopbackNode(made) { number in number > 2 ? reply : nil }
  }

  private var reply: LoopbackServer.Reply? {
    switch self {
    case .busy: .whole(429, ["Retry-After": "90"], [])
    case .page: .whole(200, ["Content-Type": "text/html"], Array("<html>hello</html>".utf8))
    case .moved: .whole(302, ["Location": "https://node.example/"], [])
    case .cut: .raw(Array("HTTP/1.1 200 OK\r\nContent-Length: 9000\r\n\r\n[{\"id\":1".utf8))
    case .gigantic: .endless(piece: 1 << 20, pause: 0)
    case .notText: .whole(200, [:], [UInt8(ascii: "["), 0xFF, 0xFE, UInt8(ascii: "]")])
    case .forbidden: .whole(403, [:], [])
    case .broken: .whole(404, [:], [])
    case .otherChain, .pruned, .changing, .noProgram: nil
    }
  }

  /// The program is not found where there is nothing.
  var environment: [String: String] { self == .noProgram ? ["PATH": "/nonexistent"] : [:] }

  var words: String {
    switch self {
    case .otherChain: "is a node of another chain"
    case .pruned: "does not keep the state"
    case .changing: "does not keep to one block"
    case .busy: "takes no more questions now"
    case .page: "web page"
    case .moved: "sends us to another place"
    case .cut: "broke off"
    case .gigantic: "more than 16 MB"
    case .notText: "not UTF-8"
    case .forbidden: "does not answer just anybody"
    case .broken: "the status 404"
    case .noProgram: "`curl` cannot be started"
    }
  }
}
