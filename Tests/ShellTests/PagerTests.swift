import Glibc
import TestSupport
import Testing

/// Answers longer than the screen, in the reader's own pager.
@Suite(.serialized) struct PagerTests {
  let lab = TestLab()

  /// A pager that keeps what it was given and says so.
  private func pager(_ lines: String = "cat > \"$HOME/paged\"; echo PAGED") -> [String: String] {
    let path = lab.folder.path + "/pager"
    TextFile.write("#!/bin/sh\n\(lines)\n", to: path)
    chmod(path, 0o755)
    return ["PAGER": path]
  }

  private var paged: String? { TextFile.read(lab.folder.path + "/paged") }

  @Test func longAnswersGoToThePager() throws {
    let terminal = try lab.open(environment: pager())
    #expect(try terminal.enter("market --limit all", prompt: TestLab.prompt).first == "PAGED")
    let text = try #require(paged)
    #expect(text.contains("Chutes") && text.contains("\u{1B}["))
    #expect(text.split(separator: "\n").count > 128)
    #expect(try terminal.enter("1 + 1", prompt: TestLab.prompt).joined().contains("= 2"))
  }

  @Test func whatFitsIsPrinted() throws {
    let terminal = try lab.open(environment: pager(), rows: 30)
    let lines = try terminal.enter("market --limit 5", prompt: TestLab.prompt)
    #expect(lines.contains { $0.contains("Chutes") } && paged == nil)
    terminal.resize(columns: 80, rows: 6)
    #expect(try terminal.enter("market --limit 5", prompt: TestLab.prompt).contains("PAGED"))
  }

  @Test func linesThatWrapCountAsTheRowsTheyTake() throws {
    let terminal = try lab.open(environment: pager(), columns: 40, rows: 24)
    let call = "report faq --format md"
    #expect(try terminal.enter(call, prompt: TestLab.prompt).first == "PAGED")
  }

  @Test func leavingEarlyIsFine() throws {
    let terminal = try lab.open(environment: pager("head -n 2"))
    let lines = try terminal.enter("market --limit all", prompt: TestLab.prompt)
    #expect(lines[0].hasPrefix("Subnets") && lines.last?.hasPrefix("next:") == true)
    #expect(lines.count < 12)
    #expect(try terminal.enter("1 + 1", prompt: TestLab.prompt).joined().contains("= 2"))
  }

  @Test func aPagerThatCannotBeStartedIsDoneWithout() throws {
    let terminal = try lab.open(environment: ["PAGER": "/no/such/program -x"])
    let lines = try terminal.enter("market --limit all", prompt: TestLab.prompt)
    #expect(lines.count > 128 && lines.contains { $0.contains("Subnets at block") })
    #expect(lines.contains { $0.hasPrefix("warning: the pager `/no/such/program -x`") })
    let again = try terminal.enter("market --limit all", prompt: TestLab.prompt)
    #expect(again.count > 128 && !again.contains { $0.hasPrefix("warning:") })
  }

  @Test(arguments: ["exit 3", "kill -SEGV $$", "head -n 1; kill -9 $$"])
  func aPagerThatFailsLosesNothing(lines: String) throws {
    let terminal = try lab.open(environment: pager(lines))
    let said = try terminal.enter("market --limit all", prompt: TestLab.prompt)
    #expect(said.count > 128 && said.contains { $0.hasPrefix("warning: the pager") })
  }

  @Test func theOwnPagerIsSecureAndSaidOnce() throws {
    let terminal = try lab.open(environment: pager("echo \"SECURE=$LESSSECURE\""))
    let first = try terminal.enter("market --limit all", prompt: TestLab.prompt)
    #expect(first[0] == "SECURE=1" && first[1].hasPrefix("note: long answers go to your own pager"))
    let second = try terminal.enter("market --limit all", prompt: TestLab.prompt)
    #expect(!second.contains { $0.hasPrefix("note:") })
  }

  @Test func controlCInItIsItsOwnAndTheTerminalIsAsBefore() throws {
    let terminal = try lab.open(
      environment: pager("stty -echo; trap 'echo CAUGHT; exit' INT; head -n 1; read x </dev/tty"))
    try terminal.send("market --limit all\r")
    try terminal.waitFor("Subnets at block")
    let row = terminal.screen.absoluteRow
    try terminal.send(Key.control("c"))
    try terminal.waitForPrompt(TestLab.prompt, after: row)
    #expect(terminal.screen.allLines.contains { $0.hasSuffix("CAUGHT") })
    #expect(try terminal.enter("set take 9%", prompt: TestLab.prompt).joined().contains("9%"))
    try terminal.send("!sh")
    try terminal.waitFor("taolab> !sh")
    try terminal.send(Key.control("c"))
    try terminal.waitFor("!sh^C")
  }

  @Test func lessCountsAsThePagerAndGetsItsOptions() throws {
    for (set, wanted) in [(nil, "FRX"), ("-S", "-S")] {
      var variables = pager("echo \"LESS=$LESS\"")
      variables["LESS"] = set
      let terminal = try lab.open(environment: variables)
      let said = try terminal.enter("market --limit all", prompt: TestLab.prompt)
      #expect(said.first == "LESS=\(wanted)")
    }
  }

  @Test func switchedOffItPrints() throws {
    let terminal = try lab.open(environment: pager())
    try terminal.enter("set pager off", prompt: TestLab.prompt)
    #expect(try terminal.enter("market --limit all", prompt: TestLab.prompt).count > 23)
    try terminal.enter("set pager on", prompt: TestLab.prompt)
    #expect(try terminal.enter("market --limit all", prompt: TestLab.prompt).first == "PAGED")
  }

  @Test(arguments: [
    (["PAGER": "cat"], []), (["PAGER": ""], []), (["TERM": "dumb"], []), (["ACCESSIBLE": "1"], []),
    ([:], ["--plain"]),
  ])
  func neverWhereItCannotHelp(variables: [String: String], arguments: [String]) throws {
    let terminal = try lab.open(arguments, environment: pager().merging(variables) { $1 })
    #expect(try terminal.enter("market --limit all", prompt: TestLab.prompt).count > 23)
    #expect(paged == nil)
  }

  @Test(arguments: ["help all", "help compare", "? stake", "compare --help", "lessons"])
  func neverHelpNorLessons(line: String) throws {
    let terminal = try lab.open(environment: pager(), rows: 6)
    #expect(try terminal.enter(line, prompt: TestLab.prompt).count > 6)
    #expect(paged == nil)
  }

  @Test func neverALesson() throws {
    let terminal = try lab.open(environment: pager(), rows: 6)
    try terminal.send("learn 0\r")
    try terminal.wait("the lesson") { $0.cursorLine.hasPrefix("learn 0") }
    #expect(paged == nil)
  }

  @Test func neverFromTheShell() throws {
    for arguments in [["market", "--limit", "all"], ["-e", "market --limit all"]] {
      let terminal = try PseudoTerminal(
        Binary.path("taolab"), arguments, environment: lab.environment.merging(pager()) { $1 })
      #expect(try terminal.waitForEnd() == .exited(0))
      #expect(paged == nil && terminal.screen.allLines.count > 24)
    }
  }
}
