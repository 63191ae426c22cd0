import TestSupport
import Testing

/// Projections and simulations asked from the shell and in the lab.
@Suite struct SimulationProgramTests {
  private let lab = TestLab()
  private let clock = ["SOURCE_DATE_EPOCH": "1795363200"]

  @Test(arguments: [
    "montecarlo 100 TAO into 64 for 30 days --paths 600 --seed 5",
    "project 100 TAO into 64 for 30 days at -30%",
  ])
  func shellAndLabSayTheSame(line: String) {
    let words = line.split(separator: " ").map(String.init)
    let shell = lab.run(words, environment: clock)
    let script = lab.run(stdin: line + "\n", environment: clock)
    #expect(shell.status == 0 && shell.errors == "")
    let said = shell.output.replacing("\n", with: " ")
    #expect(shell.output == script.output && said.contains("not a forecast"))
    if words[0] == "montecarlo" {
      #expect(lab.run(words + ["--threads", "1"], environment: clock).output == shell.output)
      #expect(shell.output.contains("seed 5"))
    }
  }

  @Test func plainIsSentences() {
    let words = ["montecarlo", "100", "TAO", "into", "64", "for", "30", "days", "--paths", "300"]
    let plain = lab.run(words + ["--plain"], environment: clock)
    #expect(plain.status == 0 && plain.output.contains("a quarter above"))
    #expect(!plain.output.contains { ("\u{2800}"..."\u{28FF}").contains($0) || $0 == "┤" })
  }

  @Test func refusalsEndWithAStatus() {
    for words in [
      ["montecarlo", "1", "TAO", "into", "64", "--paths", "1000000000000"],
      ["montecarlo", "1", "TAO", "into", "64", "--paths", "-5"],
      ["project", "1", "TAO", "into", "64", "for", "1000", "years"],
    ] {
      let result = lab.run(words)
      #expect(result.status == 1 && result.output == "" && result.errors.contains("hint"))
    }
  }

  @Test func showsHowFarItIsAndStops() throws {
    let terminal = try lab.open()
    let row = terminal.screen.absoluteRow
    try terminal.send("montecarlo 100 TAO into 64 for 1 year --paths 1000000\r")
    try terminal.waitFor("simulating [")
    try terminal.send(Key.control("c"))
    try terminal.waitForPrompt(TestLab.prompt, after: row)
    #expect(terminal.screen.allLines.contains { $0.contains("stopped before all paths") })
    #expect(!terminal.screen.allLines.contains { $0.contains("simulating [") })
    let answer = try terminal.enter("1 TAO + 1 TAO", prompt: TestLab.prompt)
    #expect(answer.joined().contains("2 TAO"))
  }
}
