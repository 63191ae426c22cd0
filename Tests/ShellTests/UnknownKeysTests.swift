import TestSupport
import Testing

/// Keys without a meaning, on terminals of several kinds; and characters of several code points.
@Suite(.serialized) struct UnknownKeysTests {
  let lab = TestLab()

  @Test(arguments: ["xterm", "xterm-256color", "vt100", "linux", "screen", "tmux-256color", "rxvt"])
  func typeNothing(kind: String) throws {
    let terminal = try lab.open(environment: ["TERM": kind])
    try terminal.send("9")
    for key in [
      "[3;5~", "[15;2~", "[1;6D", "[[A", "[25~", "[2~", "[Z", "OP", "O5C", "[1;3A", "[97;5u",
      "[<0;1;1M",
      "[201~", "\u{1B}[A", "\u{1B}OD", "[3$", "[I", "[200~\u{1B}[201~",
    ] { try terminal.send("\u{1B}" + key) }
    try terminal.send("5")
    try terminal.wait("the line") { $0.cursorLine == "taolab> 95" }
  }

  @Test func aMarkAndItsLetterAreOneCharacter() throws {
    let terminal = try lab.open()
    // Two e, each with an accent that is a code point of its own.
    try terminal.send("# ae\u{301}be\u{301}")
    try terminal.wait("the line") { $0.cursorLine.hasPrefix("taolab> # a") }
    try terminal.send(Key.left + Key.left + Key.left + "x" + Key.right + "y")
    try terminal.send(Key.control("e") + Key.backspace + Key.enter)
    try terminal.wait("the line is kept") { _ in
      TextFile.read(lab.state + "/history") == "# axe\u{301}yb\n"
    }
  }

  @Test func ownBindingsOfTheseKeysStay() throws {
    TextFile.write(
      "bind '^[[25~' ed-move-to-beg\nbind ^B ed-move-to-end\n", to: lab.folder.path + "/.editrc")
    let terminal = try lab.open()
    try terminal.send("bc\u{1B}[25~a" + Key.control("b") + "d")
    try terminal.wait("the line") { $0.cursorLine == "taolab> abcd" }
  }
}
