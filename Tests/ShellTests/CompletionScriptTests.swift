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

  /// A shell cuts its own words and has its own quotes: the answer takes the place of its word.
  @Test(arguments: [
    ("stake 10 TAO into", "Data U", "Data Universe"), ("stake 10 TAO into Data", "U", "Universe"),
    ("stake 10 TAO into", "data", "Data Universe"), ("", "breakev", "breakeven"),
    ("stake", "10 TAO in", "10 TAO into"), ("market 64", "--js", "--json"),
  ])
  func takesThePlaceOfTheShellsWord(line: String, word: String, text: String) {
    let result = lab.run(["completions", "--line", line, "--word", word])
    #expect(result.status == 0)
    #expect(result.output.split(separator: "\t").first.map(String.init) == text)
  }

  @Test func bashCompletes() throws { try complete(in: .bash) }

  @Test(.enabled(if: InstalledShell.zsh.isThere, "zsh is not installed"))
  func zshCompletes() throws { try complete(in: .zsh) }

  @Test(.enabled(if: InstalledShell.fish.isThere, "fish is not installed"))
  func fishCompletes() throws { try complete(in: .fish) }

  /// Typed lines with Tab behind them, in the shell itself.
  private func complete(in shell: InstalledShell) throws {
    let script = lab.run(["completions", shell.rawValue]).output
    let start = lab.folder.path + "/.zshrc"
    TextFile.write(shell.start(with: script), to: start)
    let folder = Binary.path("taolab").split(separator: "/").dropLast().joined(separator: "/")
    let variables = lab.environment.merging(
      ["PATH": "/\(folder):/usr/bin:/bin", "ZDOTDIR": lab.folder.path, "TERM": "xterm"]) { $1 }
    let terminal = try PseudoTerminal(
      shell.path, shell.arguments(reading: start), environment: variables, columns: 100, rows: 24)
    defer { terminal.hangUp() }
    try terminal.waitForPrompt("ready> ")
    for (typed, shown) in [
      ("breakev", "breakeven"), ("breakeven 10 TAO in 64 --js", "breakeven 10 TAO in 64 --json"),
      ("stake 10 TAO into Data", "stake 10 TAO into Data\\ Universe"),
      ("stake 10 TAO into 'Data U", "stake 10 TAO into 'Data Universe'"),
      ("stake 10 TAO into Data U", "stake 10 TAO into Data Universe"),
    ] {
      let row = terminal.screen.absoluteRow
      try terminal.send("taolab \(typed)\t")
      try terminal.waitFor("ready> taolab \(shown)")
      try terminal.send(Key.control("u"))
      try terminal.waitForPrompt("ready> ", after: row - 1)
    }
  }

  /// Those that are installed read their script without a complaint.
  @Test(arguments: InstalledShell.allCases.filter(\.isThere))
  fileprivate func theScriptIsOneOfItsShell(shell: InstalledShell) {
    let path = lab.folder.path + "/script"
    let script = lab.run(["completions", shell.rawValue])
    #expect(script.status == 0 && script.output.contains("--line"))
    TextFile.write(script.output, to: path)
    let checked = run(shell.path, ["-n", path], environment: lab.environment)
    #expect(checked.status == 0 && checked.errors.isEmpty)
  }

  @Test func anUnknownShellIsAFaultOfTheCommandLine() {
    #expect(lab.run(["completions", "tcsh"]).status == 2)
    #expect(lab.run(["completions"]).status == 2)
  }
}

/// A shell that a script is for.
private enum InstalledShell: String, CaseIterable {
  case bash, zsh, fish

  var path: String { self == .bash ? "/bin/bash" : "/usr/bin/\(rawValue)" }
  var isThere: Bool { TextFile.bytes(of: path) != nil }

  /// Without anybody's settings but a file of the test's; zsh looks for it by its name.
  func arguments(reading start: String) -> [String] {
    switch self {
    case .bash: ["--noprofile", "--rcfile", start, "-i"]
    case .zsh: ["-d", "-i"]
    case .fish: ["--no-config", "-i", "-C", "source \(start)"]
    }
  }

  /// That file: the script, and a prompt to wait for.
  func start(with script: String) -> String {
    switch self {
    case .bash: script + "PS1='ready> '\n"
    case .zsh: "autoload -Uz compinit; compinit -D -u\n" + script + "PS1='ready> '\n"
    case .fish: script + "function fish_prompt; echo -n 'ready> '; end\n"
    }
  }
}
