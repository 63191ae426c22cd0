import Glibc
import TestSupport
import Testing

@Suite struct ProcessTests {
  @Test func pipesCarryMoreThanTheyHold() {
    let text = String(repeating: "0123456789\n", count: 50_000)
    let result = run("/bin/cat", stdin: text)
    #expect(result.output == text)
    #expect(result.end == .exited(0))
  }

  @Test func streamsStatusFolderAndEnvironmentAreApart() {
    let script = "echo out; echo err >&2; pwd; echo $A$HOME; exit 3"
    let folder = TemporaryFolder()
    let result = run("/bin/sh", ["-c", script], environment: ["A": "b"], cwd: folder.path)
    #expect(result.output == "out\n\(folder.path)\nb\n")
    #expect(result.errors == "err\n")
    #expect(result.status == 3)
  }

  @Test func aTerminalIsOne() throws {
    let terminal = try PseudoTerminal("/bin/sh", environment: ["PS1": "sh> "], columns: 40, rows: 5)
    #expect(try terminal.enter("stty size", prompt: "sh> ") == ["5 40"])
    terminal.resize(columns: 60, rows: 9)
    #expect(try terminal.enter("stty size", prompt: "sh> ") == ["9 60"])
    #expect(try terminal.enter("test -t 0 -a -t 1; echo $?", prompt: "sh> ") == ["0"])
    try terminal.send(Key.control("d"))
    #expect(try terminal.waitForEnd() == .exited(0))
  }

  @Test func signalsArrive() throws {
    let terminal = try PseudoTerminal("/bin/sh", environment: ["PS1": "sh> "])
    try terminal.waitForPrompt("sh> ")
    terminal.signal(SIGKILL)
    #expect(try terminal.waitForEnd() == .signalled(SIGKILL))
  }

  @Test func failureShowsTheScreen() throws {
    let terminal = try PseudoTerminal("/bin/sh", environment: ["PS1": "sh> "])
    try terminal.waitForPrompt("sh> ")
    terminal.patience = 0.2
    #expect {
      try terminal.waitFor("never")
    } throws: {
      "\($0)".contains("waited in vain for `never`") && "\($0)".contains("|sh>")
    }
  }
}
