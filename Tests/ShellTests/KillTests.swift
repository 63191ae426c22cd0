import Diagnostics
import Files
import Glibc
import Holdings
import JSONText
import TestSupport
import Testing

/// Kill −9 at 200 random moments: while the lab starts, while a line is answered, and just when
/// something in its folder changes.
@Suite struct KillTests {
  @Test(arguments: 1...4)
  func nothingAnsweredIsLost(seed: UInt64) throws {
    var life = KilledLife(seed: seed)
    for round in 1...50 {
      try life.liveAndBeKilled()
      try life.check("seed \(seed), round \(round)")
    }
    #expect(life.answered > 40 && life.cutOff > 5, "kills come too early or too late")
    let after = life.lab.run(["lessons"])
    #expect(after.status == 0 && after.errors == "", "\(after)")
  }
}

/// A state folder and the labs that were killed on it.
private struct KilledLife {
  let lab = TestLab()
  private var random: SeededRandom
  private var number = 0
  private var tallies: [String: KillLine.Tally] = [:]
  /// What the history must hold, and what it may hold.
  private var typed: [(text: String, isSure: Bool)] = []
  /// How long an answer takes on this machine, in seconds.
  private var usual = ["start": 0.05]

  init(seed: UInt64) {
    random = SeededRandom(seed: seed)
  }

  var answered: Int { tallies.values.reduce(0) { $0 + $1.answered } }
  var cutOff: Int { tallies.values.reduce(0) { $0 + $1.cutOff } }

  mutating func liveAndBeKilled() throws {
    let terminal = try PseudoTerminal(
      Binary.path("taolab"), environment: lab.environment.merging(["NO_COLOR": "1"]) { $1 })
    let isLesson = Bool.random(using: &random)
    let lines = isLesson ? KillLine.inLesson : KillLine.inLab
    let count = Int.random(in: 0...5, using: &random)
    if count == 0 { return try kill(terminal, within: "start") }
    try measure("start") { try terminal.waitForPrompt(TestLab.prompt) }
    for step in 1...count {
      let line =
        isLesson && step == 1
        ? KillLine.opening : lines[Int.random(in: lines.indices, using: &random)]
      try type(line, into: terminal, isLast: step == count)
    }
    #expect(
      !terminal.screen.allLines.contains { $0.contains("cannot") || $0.contains("set aside") })
  }

  /// The last line of a life is cut off at any moment, or just after its answer.
  private mutating func type(
    _ line: KillLine, into terminal: PseudoTerminal, isLast: Bool
  ) throws {
    number += 1
    let (text, answer) = (line.text(number), line.answer(number))
    let isAnswered = { (screen: EmulatedScreen) in
      screen.allLines.contains { $0.contains(answer) }
    }
    try terminal.wait("a prompt") { $0.cursorLine.hasSuffix(">") }
    try terminal.send(text + Key.enter)
    if isLast {
      try kill(terminal, within: line.name)
    } else {
      try measure(line.name) { try terminal.wait("the answer to `\(text)`", until: isAnswered) }
    }
    let isSure = isAnswered(terminal.screen)
    var tally = tallies[line.name, default: KillLine.Tally()]
    if isSure { tally.last = number }
    tally.answered += isSure ? 1 : 0
    tally.cutOff += isSure ? 0 : 1
    tallies[line.name] = tally
    if line.name != KillLine.opening.name { typed.append((text, isSure)) }
  }

  private mutating func kill(_ terminal: PseudoTerminal, within name: String) throws {
    let time = usual[name, default: 0.02]
    if Bool.random(using: &random) {
      terminal.pass(seconds: Double.random(in: 0...1.2, using: &random) * time)
    } else {
      waitForAChange(atMost: 2 * time)
      usleep(UInt32.random(in: 0...100, using: &random))
    }
    terminal.signal(SIGKILL)
    #expect(try terminal.waitForEnd() == .signalled(SIGKILL))
  }

  /// Until something is written in the folder.
  private func waitForAChange(atMost seconds: Double) {
    let before = changes()
    let end = ContinuousClock.now + .seconds(seconds)
    while changes() == before, ContinuousClock.now < end {}
  }

  /// When something in the folder was changed last, in nanoseconds.
  private func changes() -> Int {
    var newest = 0
    for name in [
      "", "/settings.json", "/progress.json", "/sandbox.json", "/holdings.yaml", "/history",
    ] {
      var status = stat()
      guard stat(lab.state + name, &status) == 0 else { continue }
      newest = max(newest, status.st_mtim.tv_sec * 1_000_000_000 + status.st_mtim.tv_nsec)
    }
    return newest
  }

  private mutating func measure(_ name: String, _ wait: () throws -> Void) throws {
    let elapsed = try ContinuousClock().measure(wait)
    usual[name] = Double(elapsed.components.attoseconds) / 1e18 + Double(elapsed.components.seconds)
  }

  // MARK: What is kept

  func check(_ moment: String) throws {
    let state = try keptState()
    for line in KillLine.inLab + KillLine.inLesson + [.opening] {
      let tally = tallies[line.name, default: KillLine.Tally()]
      #expect(line.isKept(state, tally), "\(moment), \(line.name): \(tally) but \(state)")
    }
    let expected = typed.filter { $0.isSure || state.history.contains($0.text) }.map(\.text)
    #expect(state.history.filter { !$0.hasPrefix("learn") } == expected, "\(moment)")
    let known = Set([
      "history", "holdings.yaml", "lock", "progress.json", "sandbox.json", "settings.json",
    ])
    let isState = { (name: String) in
      name.hasPrefix("sandbox-state-") && name.hasSuffix(".json")
    }
    let strange = state.names.filter { !known.contains($0) && !isState($0) }
    #expect(strange.allSatisfy { $0.hasSuffix(".new") }, "\(moment): \(strange)")
    #expect(strange.count <= known.count, "\(moment): \(strange)")
  }

  /// The positions of the whole file.
  private func held() throws -> Int {
    guard let text = TextFile.read(lab.state + "/holdings.yaml") else { return 0 }
    return try Profile.read(SourceText(name: "holdings.yaml", text: text)).positions.count
  }

  private func keptState() throws -> KeptState {
    func json(_ name: String) throws -> JSONValue? {
      guard let text = TextFile.read("\(lab.state)/\(name)") else { return nil }
      return try JSONReader.read(SourceText(name: name, text: text)).value
    }
    let history = TextFile.read(lab.state + "/history") ?? ""
    #expect(history.isEmpty || history.hasSuffix("\n"))
    return KeptState(
      settings: try json("settings.json"), progress: try json("progress.json"),
      sandbox: try json("sandbox.json"), held: try held(),
      history: history.split(separator: "\n").map(String.init),
      names: FileAccess.system.entries(lab.state))
  }
}
