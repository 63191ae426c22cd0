import Glibc
import TestSupport
import Testing

/// A wallet's secret at every entrance: refused, shown nowhere, kept nowhere.
@Suite(.serialized) struct SecretTests {
  private let lab = TestLab()
  private static let list = [
    "bottom", "leave", "wish", "pizza", "amazing", "swap", "tongue", "piece", "exist", "seminar",
    "sugar", "rookie",
  ]
  private static let words = list.joined(separator: " ")
  private static let seed = String(repeating: "9f", count: 32)
  private static let refusal = "this looks like a wallet's recovery words or private key"

  /// All that stands in the state folder.
  private func kept() -> String {
    let result = TestSupport.run(
      "/bin/sh", ["-c", "cat '\(lab.state)'/* 2>/dev/null"], environment: lab.environment)
    return result.output
  }

  private func isClean(_ text: String) -> Bool {
    !text.lowercased().contains("pizza") && !text.contains("9f9f")
  }

  @Test(arguments: [
    "btcli wallet regen-coldkey --mnemonic \"\(words)\"", "mnemonic: \(words)", words.uppercased(),
    "{\"secretPhrase\": \"\(words)\", \"secretSeed\": \"0x\(seed)\"}", "seed=\(seed)", "\(words).",
    "hold 1 TAO at \"\(words)\"", "x = \"\(words)\"",
  ])
  func atThePromptItIsKeptNowhere(line: String) throws {
    let terminal = try lab.open(columns: 300)
    let answer = try terminal.enter(line, prompt: TestLab.prompt)
    #expect(answer.joined().contains(Self.refusal), "\(answer)")
    #expect(isClean(answer.joined()))
    try terminal.enter("1 + 1", prompt: TestLab.prompt)
    try terminal.send(Key.up + Key.up)
    try terminal.wait("nothing before it") { $0.cursorLine == "taolab> 1 + 1" }
    try terminal.send(Key.control("u") + "quit" + Key.enter)
    #expect(try terminal.waitForEnd() == .exited(0))
    #expect(isClean(kept()), "\(kept())")
  }

  @Test func wordsTypedOneByOneAreForgottenTogether() throws {
    let terminal = try lab.open(columns: 120, rows: 200)
    try terminal.enter("set take 9%", prompt: TestLab.prompt)
    var said: [String] = []
    for word in Self.list { said += try terminal.enter(word, prompt: TestLab.prompt) }
    #expect(said.joined().contains(Self.refusal))
    try terminal.send("quit" + Key.enter)
    #expect(try terminal.waitForEnd() == .exited(0))
    #expect(isClean(kept()) && kept().contains("set take 9%"), "\(kept())")
  }

  @Test func aPasteOfSeveralLinesIsRefusedAsAWhole() throws {
    let terminal = try lab.open(columns: 120)
    let lines = ["1 + 1"] + Self.list + ["2 + 2"]
    let row = terminal.screen.absoluteRow
    try terminal.send("\u{1B}[200~" + lines.joined(separator: "\r") + "\r\u{1B}[201~")
    try terminal.wait("the prompt") { $0.absoluteRow > row && $0.cursorLine == "taolab>" }
    let shown = terminal.screen.allLines.joined()
    #expect(shown.contains(Self.refusal) && !shown.contains("= 2"), "\(shown)")
    #expect(isClean(kept()))
  }

  @Test func outsideThePromptNothingOfItIsRepeated() {
    TextFile.write("1 + 1\n# \(Self.words)\n", to: lab.folder.path + "/lines.lab")
    let profile = "taolab: profile/1\nname: \(Self.words)\npositions:\n  - root: 1 TAO\n"
    TextFile.write(profile, to: lab.folder.path + "/me.yaml")
    let results = [
      lab.run(["-e", Self.words]), lab.run(["--json", "-e", "seed=\(Self.seed)"]),
      lab.run(["ask"] + Self.list), lab.run(["find", "--mnemonic", Self.words]),
      lab.run(Self.list.flatMap { ["-e", $0] }), lab.run([Self.words]),
      lab.run(stdin: "1 + 1\n\(Self.words)\n"),
      lab.run(["--json"], stdin: "mnemonic: \(Self.words)\n"),
    ]
    for result in results {
      #expect(result.status == 1, "\(result)")
      let said = (result.output + result.errors).split { $0.isWhitespace }.joined(separator: " ")
      #expect(isClean(said), "\(result)")
      #expect(said.contains("recovery words or private key"), "\(result)")
    }
    let single = lab.run(["-k", "-"], stdin: Self.list.joined(separator: "\n")).errors
    #expect(single.contains("line.secret") && !single.contains("seminar"), "\(single)")
    for files in [
      lab.run(["lines.lab"]), lab.run(["report", "summary", "--profile", "me.yaml"]),
      lab.run(["profile", "check", "me.yaml"]), lab.run(["hold", "from", "me.yaml"]),
      lab.run(["-e", "report summary --profile me.yaml"]),
    ] {
      #expect(files.status == 3, "\(files)")
      #expect(isClean(files.output + files.errors), "\(files)")
    }
    #expect(isClean(kept()))
  }

  @Test func whatWasKeptBeforeIsSaidAndTakenOut() throws {
    mkdir(lab.state, 0o755)
    let history = "help\n\(Self.words.uppercased())\nmarket 64\nseed=\(Self.seed)\n"
    TextFile.write(history, to: lab.state + "/history")
    TextFile.write("taolab: profile/1\n# \(Self.words)\n", to: lab.state + "/holdings.yaml")
    let terminal = try lab.open(columns: 120)
    let said = try terminal.enter("1 + 1", prompt: TestLab.prompt).joined(separator: " ")
    #expect(said.contains("2 lines of the history") && said.contains("holdings.yaml"), "\(said)")
    #expect(said.contains("forget secrets") && isClean(said))
    try terminal.send(Key.up + Key.up + Key.up)
    try terminal.wait("the line before") { $0.cursorLine == "taolab> help" }
    try terminal.send(Key.control("u"))
    let answer = try terminal.enter("forget secrets", prompt: TestLab.prompt).joined(separator: " ")
    #expect(answer.contains("Taken out: 3 places"), "\(answer)")
    #expect(isClean(kept()) && kept().contains("market 64"), "\(kept())")
    let again = try terminal.enter("forget secrets", prompt: TestLab.prompt).joined(separator: " ")
    #expect(again.contains("Nothing that the lab keeps"))
  }
}
