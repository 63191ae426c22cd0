import Glibc
import TestSupport
import Testing

/// A whole lesson, typed on a terminal, with the program killed in the middle.
@Suite struct LessonTests {
  let lab = TestLab()

  @Test func aLessonSurvivesAKillInItsMiddle() throws {
    let first = try lab.open()
    #expect(
      try first.enter("learn 0", prompt: TestLab.prompt, next: "learn 0.1> ").contains(
        "A first answer"))
    #expect(try first.enter("1.5 TAO", prompt: "learn 0.1> ").contains { $0.hasPrefix("✓ right") })
    try first.enter("", prompt: "learn 0.1> ", next: "learn 0.2> ")
    try first.enter("hint", prompt: "learn 0.2> ")
    #expect(
      try first.enter("25000000 rao", prompt: "learn 0.2> ").joined().contains(
        "One zero is missing"))
    first.signal(SIGKILL)
    #expect(try first.waitForEnd() == .signalled(SIGKILL))

    let second = try lab.open()
    let back = try second.enter("learn", prompt: TestLab.prompt, next: "learn 0.2> ")
    #expect(back.contains { $0.hasPrefix("You are back at 2 of 5") })
    let hints = try second.enter("hint", prompt: "learn 0.2> ")
    #expect(hints.contains { $0.hasPrefix("Hint: Divide") })
    #expect(try second.enter("part -> rao", prompt: "learn 0.2> ").joined().contains("✓ right"))
    try second.enter("", prompt: "learn 0.2> ", next: "learn 0.3> ")
    #expect(try second.enter("0.05", prompt: "learn 0.3> ").joined().contains("too high"))
    let why = try second.enter("why cost", prompt: "learn 0.3> ")
    #expect(why.joined().contains("price(pool)"))
    try second.enter("", prompt: "learn 0.3> ", next: "learn 0.4> ")
    try second.enter("the formula with the numbers in it", prompt: "learn 0.4> ")
    try second.enter("", prompt: "learn 0.4> ", next: "learn 0.5> ")
    try second.enter("skip", prompt: "learn 0.5> ")
    let end = try second.enter("", prompt: "learn 0.5> ", next: TestLab.prompt)
    #expect(end.contains("Lesson 0 is done"))
    #expect(end.joined(separator: "\n").contains("learn 1"))
  }

  /// Lines that look like verbs, jumps, marks, a new beginning; the lab is left and opened after each.
  @Test func aLessonGoesOnAfterEachOfItsVerbs() throws {
    let steps: [(lines: [String], says: String, next: String)] = [
      (["1.5 TAO"], "✓ right", "learn 0.1> "), (["go 5"], "You have to go", "learn 0.5> "),
      (["learn goes on at this very question"], "✓ right", "learn 0.5> "),
      (["mark"], "Marked.", "learn 0.5> "), (["go 0.4"], "then choose", "learn 0.4> "),
      (["portfolio"], "1,000", "learn 0.4> "), (["= 2 * cost"], "0.08", "learn 0.4> "),
      (["marks"], "go 0.5", "learn 0.4> "),
      (["restart", "yes"], "The lesson begins again", "learn 0.1> "),
      (["undo"], "Taken back", "learn 0.4> "),
      (["hint"], "Hint:", "learn 0.4> "), (["solution"], "tries first", "learn 0.4> "),
    ]
    var prompt = TestLab.prompt
    for step in steps {
      let terminal = try lab.open()
      if prompt != TestLab.prompt {
        try terminal.enter("learn", prompt: TestLab.prompt, next: prompt)
      } else {
        prompt = "learn 0.1> "
        try terminal.enter("learn 0", prompt: TestLab.prompt, next: prompt)
      }
      for line in step.lines.dropLast() { try terminal.enter(line, prompt: prompt) }
      let last = step.lines[step.lines.count - 1]
      let said = try terminal.enter(last, prompt: prompt, next: step.next).joined(separator: " ")
      #expect(said.contains(step.says), "\(last): \(said)")
      prompt = step.next
      terminal.signal(SIGKILL)
      #expect(try terminal.waitForEnd() == .signalled(SIGKILL))
    }
  }

  @Test(arguments: [20, 40])
  func aLessonFitsANarrowTerminal(columns: Int) throws {
    let terminal = try lab.open(columns: columns)
    let screen = try terminal.enter("learn 0", prompt: TestLab.prompt, next: "learn 0.1> ")
    #expect(screen.contains("A first answer"))
    #expect(try terminal.enter("1.5", prompt: "learn 0.1> ").contains { $0.hasPrefix("✓ right") })
  }

  @Test func aPlainTerminalSaysTheSameWithoutDrawing() {
    let result = lab.run(["--plain"], stdin: "learn 0\n1.5 TAO\n\n")
    #expect(result.status == 0)
    #expect(result.output.contains("right: 1.5 TAO"))
    #expect(!result.output.contains("═"))
  }
}
