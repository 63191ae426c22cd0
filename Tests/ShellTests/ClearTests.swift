import TestSupport
import Testing

/// `clear`: an empty screen in the lab, nothing elsewhere.
@Suite(.serialized) struct ClearTests {
  let lab = TestLab()

  @Test(arguments: ["clear", "cls"])
  func leavesThePromptAlone(verb: String) throws {
    let terminal = try lab.open()
    try terminal.enter("help", prompt: TestLab.prompt)
    try terminal.send(verb + Key.enter)
    try terminal.wait("an empty screen") { screen in
      screen.cursor.row == 0 && screen.cursorLine == "taolab>"
        && screen.lines.dropFirst().allSatisfy(\.isEmpty)
    }
  }

  @Test func doesNothingInScriptsAndPipes() {
    for result in [lab.run(["clear"]), lab.run(stdin: "clear\n"), lab.run(["-e", "clear"])] {
      #expect(result.status == 0 && result.output == "" && result.errors == "")
    }
    #expect(lab.run(["-e", "clear = 2", "-e", "clear + 1"]).output.contains("= 3"))
  }
}
