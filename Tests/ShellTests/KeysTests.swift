import TestSupport
import Testing

/// `keys`, and the keys themselves where `.editrc` chose others.
@Suite(.serialized) struct KeysTests {
  let lab = TestLab()

  private func editrc(_ text: String) {
    TextFile.write(text, to: lab.folder.path + "/.editrc")
  }

  @Test func theLabAndTheShellListTheSame() throws {
    let terminal = try lab.open(columns: 100, rows: 50)
    let listed = try terminal.enter("keys", prompt: TestLab.prompt)
    let said = lab.run(["keys"], environment: ["COLUMNS": "100"]).output
    #expect(listed.joined(separator: "\n") + "\n" == said)
    expectGolden(said, name: "keys-emacs")
  }

  @Test func viKeysAreListedInTwoTables() throws {
    editrc("bind -v\n")
    let terminal = try lab.open(columns: 100, rows: 60)
    let listed = try terminal.enter("keys", prompt: TestLab.prompt)
    expectGolden(listed.joined(separator: "\n") + "\n", name: "keys-vi")
  }

  @Test func ownBindingsAreListed() throws {
    editrc("bind ^G ed-clear-screen\nbind ^L ed-move-to-beg\n")
    let terminal = try lab.open(columns: 100, rows: 50)
    let listed = try terminal.enter("keys", prompt: TestLab.prompt)
    #expect(listed.contains { $0.contains("Ctrl-G") && $0.hasSuffix("clear the screen") })
  }

  @Test func keysWithoutAMeaningTypeNothing() throws {
    for mode in ["bind -e\n", "bind -v\n"] {
      editrc(mode)
      let terminal = try lab.open()
      try terminal.send("abc")
      try terminal.waitFor("taolab> abc")
      for key in ["[15~", "OP", "[24~", "[2~", "[Z", "[1;2D", "[5~"] {
        try terminal.send("\u{1B}" + key)
      }
      // In vi mode the sequences ended typing.
      try terminal.send((mode == "bind -v\n" ? "A" : "") + "d")
      try terminal.wait("the line") { $0.cursorLine == "taolab> abcd" }
    }
  }
}
