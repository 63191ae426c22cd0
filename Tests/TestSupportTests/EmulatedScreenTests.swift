import TestSupport
import Testing

@Suite struct EmulatedScreenTests {
  @Test func anotherWidthBreaksFullRowsAnewAndKeepsTheCursor() {
    var screen = EmulatedScreen(columns: 10, rows: 6)
    screen.feed(Array("one\r\nabcdefghijklm\r\nxy".utf8))
    screen.resize(columns: 5, rows: 6)
    #expect(screen.lines == ["one", "abcde", "fghij", "klm", "xy", ""])
    #expect(screen.cursor == (2, 4))
    screen.resize(columns: 20, rows: 6)
    #expect(screen.lines == ["one", "abcdefghijklm", "xy", "", "", ""])
    screen.reflows = false
    screen.resize(columns: 4, rows: 6)
    #expect(screen.lines == ["one", "abcd", "xy", "", "", ""])
  }

  @Test(arguments: [
    ("abc\r\ndef", ["abc", "def", ""]),
    ("abcdefgh\u{1B}[3Dxy", ["abcdexyh", "", ""]),
    ("0123456789ab", ["0123456789", "ab", ""]),
    ("0123456789\rX", ["X123456789", "", ""]),
    ("0123456789\u{8}X", ["01234567X9", "", ""]),
    ("a\r\nb\r\nc\r\nd", ["b", "c", "d"]),
    ("abcdef\u{1B}[1;3H\u{1B}[K", ["ab", "", ""]),
    ("a\r\nb\u{1B}[H\u{1B}[J", ["", "", ""]),
    ("\u{1B}[1;31mred\u{1B}[0m\u{1B}(B\u{1B}]0;title\u{7}!", ["red!", "", ""]),
    ("日本語\u{1B}[2Dx", ["日本x", "", ""]),
    ("012345678日", ["012345678", "日", ""]),
    ("e\u{301}e", ["e\u{301}e", "", ""]),
    ("abcdef\u{1B}[3G\u{1B}[2P", ["abef", "", ""]),
    ("abcdef\u{1B}[3G\u{1B}[2@", ["ab  cdef", "", ""]),
    ("a\tb", ["a       b", "", ""]),
  ])
  func shows(bytes: String, lines: [String]) {
    var screen = EmulatedScreen(columns: 10, rows: 3)
    screen.feed(Array(bytes.utf8))
    #expect(screen.lines == lines)
  }

  @Test func keepsWhatScrollsOff() {
    var screen = EmulatedScreen(columns: 10, rows: 2)
    screen.feed(Array("1\r\n2\r\n3\u{7}".utf8))
    #expect(screen.allLines == ["1", "2", "3"])
    #expect(screen.absoluteRow == 2)
    #expect(screen.bells == 1)
  }
}
