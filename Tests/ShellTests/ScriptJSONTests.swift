import Diagnostics
import JSONText
import TestSupport
import Testing

/// Scripts that programs read: one JSON object a line.
@Suite struct ScriptJSONTests {
  let lab = TestLab()

  private func objects(_ result: ProcessResult) throws -> [JSONValue] {
    try result.output.split(separator: "\n").map {
      try JSONReader.read(.init(name: "out", text: String($0))).value
    }
  }

  /// An age would change from one answer to the next.
  private static let clock = ["SOURCE_DATE_EPOCH": "1795363200"]

  private static let script = """
    spend = 10 TAO

    # a remark
    stake spend into 64
    5 TAO + 3 α64
    set frob 1
    market 64 --json
    (1 +
    2)
    quit
    1 + 1

    """

  @Test func eachAnswerFollowsItsLine() throws {
    TextFile.write(Self.script, to: lab.folder.path + "/in.lab")
    let piped = lab.run(
      ["--json", "-k", "--no-state"], stdin: Self.script, environment: Self.clock)
    let answers = try objects(piped)
    #expect(piped.status == 1 && piped.errors.isEmpty)
    #expect(
      answers.map { $0["schema"]?.stringValue } == [
        "taolab-calculation/1", "taolab-stake/1", "taolab-errors/1", "taolab-errors/1",
        "taolab-market/1", "taolab-calculation/1", "taolab-quit/1",
      ])
    #expect(answers.map { $0["input"]?["line"]?.intValue } == [1, 4, 5, 6, 7, 8, 10])
    #expect(answers[1]["input"]?["text"]?.stringValue == "stake spend into 64")
    #expect(answers[1]["received_alpha_rao"]?.uint64Value == 143_426_133_419)
    #expect(answers[2]["errors"]?[0]?["source"]?.stringValue == "<stdin>")
    #expect(answers[2]["errors"]?[0]?["line"] == 5)
    #expect(answers[3]["errors"]?[0]?["code"]?.stringValue == "setting.unknown")
    #expect(answers[5]["number"]?.stringValue == "3")
    let filed = lab.run(["--json", "-k", "--no-state", "in.lab"], environment: Self.clock)
    #expect(filed.output == piped.output.replacing("<stdin>", with: "in.lab"))
  }

  @Test func theFirstErrorIsTheLastAnswer() throws {
    let result = lab.run(["--json", "-e", "1 + 1", "-e", "1 +", "-e", "2 + 2"])
    #expect(result.status == 1)
    let answers = try objects(result)
    #expect(answers.count == 2)
    #expect(answers[1]["errors"]?[0]?["source"]?.stringValue == "-e")
    #expect(lab.run(["--json"], stdin: "# nothing\n\n").output == "")
  }

  /// Whoever talks to it hears the answer before saying the next line.
  @Test func answersBeforeTheNextLineIsThere() throws {
    let terminal = try PseudoTerminal(
      Binary.path("taolab"), ["--json"], environment: lab.environment, columns: 200, rows: 24)
    defer { terminal.hangUp() }
    try terminal.send("7 * 6\n")
    try terminal.waitFor("\"number\":\"42\"")
    try terminal.send("6 * 6\n")
    try terminal.waitFor("\"number\":\"36\"")
  }

  @Test func withoutAScriptTheAnswerIsWrittenForReading() throws {
    let sum = lab.run(["10", "TAO", "+", "3", "TAO", "--json"])
    #expect(sum.output.hasPrefix("{\n  \"schema\": \"taolab-calculation/1\",\n"))
    #expect(lab.run(["--json", "10 TAO + 3 TAO"]).output == sum.output)
    for words in [
      ["stake", "--frob", "--json"], ["--frob", "--json"], ["--json", "stkae", "10"],
    ] {
      let result = lab.run(words)
      #expect(result.status == 2 && result.output.isEmpty)
      #expect(result.errors.hasPrefix("{\n  \"schema\": \"taolab-errors/1\",\n"), "\(words)")
    }
    #expect(lab.run(["stake", "--help", "--json"]).output.contains("\"taolab-help/1\""))
  }

  @Test func aReaderThatGoesAwayIsNoError() {
    let script = "yes 1+1 | \(Binary.path("taolab")) --json | head -n 1; echo ${PIPESTATUS[1]}"
    let result = run("/bin/bash", ["-c", script], environment: lab.environment)
    #expect(result.output.hasSuffix("\n0\n") && result.errors.isEmpty)
  }
}
