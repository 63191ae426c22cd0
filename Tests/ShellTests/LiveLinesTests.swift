import TestSupport
import Testing

@testable import Shell

@Suite struct LiveLinesTests {
  /// What a screen shows after these frames, drawn below other text.
  private func screen(
    _ frames: [[String]], columns: Int = 20, rows: Int = 8, above: Int = 2
  ) -> (screen: EmulatedScreen, lines: LiveLines) {
    var screen = EmulatedScreen(columns: columns, rows: rows)
    var lines = LiveLines()
    screen.feed((0..<above).map { "above \($0)\r\n" }.joined().utf8)
    for frame in frames { screen.feed(lines.draw(frame).utf8) }
    return (screen, lines)
  }

  @Test(arguments: [
    [["a", "b"]], [["a", "b"], ["a", "c"]], [["a"], ["a", "b", "c"]], [["a", "b", "c"], ["d"]],
    [["12345678901234567890", "b"], ["1234567890123456789X", "bb"], ["short", "b"]],
    [["a", "", "b"], ["", "a", "b", ""]],
  ])
  func drawsTheLastFrameInPlace(frames: [[String]]) {
    let (screen, _) = screen(frames)
    let last = frames.last ?? []
    #expect(screen.lines == ["above 0", "above 1"] + last + blank(6 - last.count))
    #expect(screen.cursor == (0, 2 + last.count))
  }

  @Test func scrollsAtTheFootOfTheScreen() {
    let (screen, _) = screen([["a", "b"], ["c", "d", "e"], ["f"]], above: 7)
    #expect(screen.allLines == (0..<7).map { "above \($0)" } + ["f"] + blank(3))
  }

  @Test func writesOnlyWhatDiffers() {
    var lines = LiveLines()
    _ = lines.draw(["first", "second", "third"])
    let update = lines.draw(["first", "changed", "third"])
    #expect(update.contains("changed") && !update.contains("first") && !update.contains("third"))
  }

  @Test func leavesNothingBehind() {
    var (screen, lines) = screen([["a", "b", "c"]])
    screen.feed(lines.erase().utf8)
    #expect(screen.lines == ["above 0", "above 1"] + blank(6))
    #expect(screen.cursor == (0, 2))
  }

  @Test func startsOverWithNothingLost() {
    var (screen, lines) = screen([["a", "b"]])
    screen.feed((lines.startOver(rows: 8) + lines.draw(["c"])).utf8)
    #expect(screen.lines == ["c"] + blank(7))
    #expect(screen.scrolledOff.prefix(4) == ["above 0", "above 1", "a", "b"])
    let scrolled = screen.scrolledOff.count
    screen.feed((lines.startOver(rows: 8) + lines.draw(["d"])).utf8)
    #expect(screen.lines.first == "d" && screen.scrolledOff.count == scrolled)
  }

  private func blank(_ count: Int) -> [String] { Array(repeating: "", count: count) }
}
