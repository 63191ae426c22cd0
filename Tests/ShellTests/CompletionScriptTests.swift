import TestSupport
import Testing

/// Tab in the shells people use.
@Suite struct CompletionScriptTests {
  let lab = TestLab()

  /// A line up to the cursor, and what a shell is offered.
  @Test(arguments: [
    ("sta", ["stake"]), ("market --so", ["--sort"]), ("--keep", ["--keep-going"]),
    ("--no-state stake 10 TAO i", ["into"]), ("set cur", ["currency"]), ("completions f", ["fish"]),
    ("stake 10 TAO into chut", ["Chutes"]), ("-", nil), ("nonsense x", []),
  ])
  func offersWhatThePromptOffers(line: String, texts: [String]?) {
    let result = lab.run(["completions", "--line", line])
    #expect(result.status == 0 && result.errors.isEmpty)
    let offered = result.output.split(separator: "\n").map { $0.prefix { $0 != "\t" } }
    if let texts { #expect(offered.map(String.init) == texts) } else { #expect(offered.count > 8) }
  }

  @Test func filesForOptionsThatTakeThem() {
    TextFile.write("x", to: lab.folder.path + "/mine.json")
    let result = lab.run(["completions", "--line", "market --snapshot mi"])
    #expect(result.output == "mine.json\t\n")
  }

  @Test func bashCompletesVerbsAndOptions() throws {
    let folder = Binary.path("taolab").split(separator: "/").dropLast().joined(separator: "/")
    let variables = lab.environment.merging(
      ["PATH": "/\(folder):/usr/bin:/bin", "PS1": "bash> ", "TERM": "xterm"]) { $1 }
    let terminal = try PseudoTerminal(
      "/bin/bash", ["--norc", "--noprofile", "-i"], environment: variables, columns: 100, rows: 24)
    defer { terminal.hangUp() }
    try terminal.waitForPrompt("bash> ")
    try terminal.send("source <(taolab completions bash); PS1='ready> '\n")
    try terminal.waitForPrompt("ready> ")
    try terminal.send("taolab breakev\t")
    try terminal.waitFor("taolab breakeven")
    try terminal.send("10 TAO in 64 --js\t")
    try terminal.waitFor("ready> taolab breakeven 10 TAO in 64 --json")
  }

  /// Those that are installed read their script without a complaint.
  @Test(arguments: ["bash", "zsh", "fish"])
  func theScriptIsOneOfItsShell(shell: String) {
    let path = lab.folder.path + "/script"
    let script = lab.run(["completions", shell])
    #expect(script.status == 0 && script.output.contains("completions --line"))
    TextFile.write(script.output, to: path)
    guard
      let binary = ["/bin/\(shell)", "/usr/bin/\(shell)"].first(where: {
        TextFile.bytes(of: $0) != nil
      })
    else {
      return
    }
    let checked = run(binary, ["-n", path], environment: lab.environment)
    #expect(checked.status == 0 && checked.errors.isEmpty)
  }

  @Test func anUnknownShellIsAFaultOfTheCommandLine() {
    #expect(lab.run(["completions", "tcsh"]).status == 2)
    #expect(lab.run(["completions"]).status == 2)
  }
}
