import Glibc
import TestSupport
import Testing

/// Lines typed while the lab works.
@Suite(.serialized) struct TypedAheadTests {
  let lab = TestLab()

  /// A lab in the middle of a wait that shows how far it is.
  private func waiting(_ line: String) throws -> PseudoTerminal {
    let terminal = try lab.open()
    try terminal.send(line + Key.enter)
    try terminal.waitFor("Ctrl-C stops")
    return terminal
  }

  @Test func runAfterwardsInOrderAndShowNothingBefore() throws {
    let terminal = try waiting("wait 12 hours")
    try terminal.send("set take 7%\rset price 5\r2 + 2\r")
    try terminal.waitFor("= 4")
    let lines = terminal.screen.allLines
    for line in ["set take 7%", "set price 5", "2 + 2"] {
      #expect(lines.filter { $0.hasSuffix(line) } == ["taolab day 0.5> " + line])
    }
  }

  @Test func controlCDropsThemAndSaysSo() throws {
    let terminal = try waiting("wait 900 days")
    try terminal.send("set take 7%\rset price 5\rhalf a l")
    try terminal.send(Key.control("c"))
    try terminal.waitFor("note: 2 lines typed ahead were dropped and not run")
    try terminal.wait("an empty prompt") { $0.cursorLine.hasSuffix(">") }
    #expect(lab.run(["set", "take"]).output.contains("18%"))
  }

  @Test func aTerminalThatDisappearsEndsTheWaitAndKeepsWhatPassed() throws {
    let terminal = try waiting("wait 900 days")
    terminal.hangUp()
    let end = try terminal.waitForEnd()
    #expect(end == .exited(143), "\(end)")
    #expect(lab.run(["history"]).output.contains("wait"))
  }

  @Test func suspendedInAWaitTheShellHasItsTerminal() throws {
    let shell = try PseudoTerminal(
      "/bin/bash", ["--norc", "--noprofile", "-i"],
      environment: lab.environment.merging(["PS1": "sh> "]) { $1 })
    try shell.waitForPrompt("sh> ")
    try shell.send(Binary.path("taolab") + "\r")
    try shell.waitForPrompt(TestLab.prompt)
    try shell.send("wait 12 hours\r")
    try shell.waitFor("Ctrl-C stops")
    try shell.send(Key.control("z"))
    try shell.wait("the shell") { $0.cursorLine == "sh>" }
    try shell.send("stty -a | grep -o ' echo '; fg\r")
    try shell.wait("the end of the wait") { $0.cursorLine == "taolab day 0.5>" }
    #expect(shell.screen.allLines.contains { $0.contains(" echo") && !$0.contains("stty") })
  }

  @Test(arguments: [SIGABRT, SIGSEGV, SIGQUIT])
  func howeverItEndsTheTerminalIsAsItWas(signal: Int32) throws {
    let shell = try PseudoTerminal(
      "/bin/sh",
      ["-c", "ulimit -c 0; sh -c 'echo pid $$; exec \(Binary.path("taolab"))'; stty -a"],
      environment: lab.environment.merging(["SWIFT_BACKTRACE": "enable=no"]) { $1 })
    try shell.waitForPrompt(TestLab.prompt)
    try shell.send("wait 900 days\r")
    try shell.waitFor("Ctrl-C stops")
    let line = try #require(shell.screen.allLines.first { $0.hasPrefix("pid ") })
    let process = try #require(Int32(line.dropFirst(4)))
    kill(process, signal)
    try shell.waitForEnd()
    let modes = shell.screen.allLines.joined(separator: " ")
    #expect(modes.contains(" icanon") && modes.contains(" echo ") && !modes.contains("-icanon"))
    let written = String(decoding: shell.received, as: UTF8.self)
    #expect(written.ranges(of: "\u{1B}[?2004h").count == written.ranges(of: "\u{1B}[?2004l").count)
  }
}
