import Testing

@testable import LineEditor

@Suite struct PasteLinesTests {
  @Test(arguments: [
    ("", [""]), ("10 TAO", ["10 TAO"]), ("a\nb", ["a", "b"]), ("a\rb\r\nc\n", ["a", "b", "c", ""]),
    ("a\tb", ["a b"]), ("a\u{1B}[31mb\u{7}\u{0}", ["a[31mb"]), ("τ é\u{301}", ["τ é\u{301}"]),
  ])
  func linesWithoutControls(text: String, lines: [String]) {
    #expect(Paste.lines(text.utf8) == lines)
  }

  @Test func noiseIsNoText() {
    #expect(Paste.lines([0x61, 0xFF, 0x0A]) == nil)
  }
}
