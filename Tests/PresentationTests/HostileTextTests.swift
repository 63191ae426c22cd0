import Diagnostics
import Presentation
import Testing

@Suite struct HostileTextTests {
  static let hostile = "a\u{1B}[2Jb\u{9B}1mc\u{202E}d\u{2066}e\r\u{8}f\u{200F}g\u{2028}h\u{0}|<b>`*"

  @Test(arguments: [true, false], [true, false])
  func nothingReachesTheTerminal(unicode: Bool, plain: Bool) {
    let text = StyledText(Self.hostile)
    let fault = Diagnostic(
      Self.hostile, Self.hostile, explanation: Self.hostile,
      hint: Hint(Self.hostile, code: Self.hostile),
      source: SourceText(name: Self.hostile, text: Self.hostile),
      labels: [.init(3..<9, Self.hostile)])
    let markup = Markup([
      .paragraph(text), .heading(1, text), .fields([.init(text, text, note: text)]),
      .table(TextTable(text, columns: [.init(Self.hostile)], rows: [[text]])),
      .list([text], ordered: true), .code(Self.hostile), .lines([text]),
      .diagnostic(DiagnosticBlock(fault)),
    ])
    let traits = TerminalTraits(width: 60, isTerminal: true, unicode: unicode, plain: plain)
    for output in [markup.text(for: traits), markup.markdown()] {
      #expect(output.unicodeScalars.allSatisfy { !Self.movesTheCursor($0.value) })
    }
  }

  @Test func replacementsAreSeen() {
    #expect(VisibleText.of("a\u{1B}[2J") == "a␛[2J")
    #expect(VisibleText.of("a\u{1B}[2J", unicode: false) == "a<U+001B>[2J")
    #expect(VisibleText.of("x\u{202E}y\u{85}") == "x<U+202E>y<U+0085>")
    #expect(VisibleText.of("10 α64 − 1 α\n", unicode: false) == "10 alpha 64 - 1 alpha\n")
    #expect(VisibleText.of("日本\tτ") == "日本\tτ")
  }

  private static func movesTheCursor(_ value: UInt32) -> Bool {
    value != 0x0A && value < 0x20 || (0x7F...0x9F).contains(value)
      || (0x2028...0x202E).contains(value) || (0x2066...0x2069).contains(value)
      || value == 0x200F
  }
}
