import Diagnostics
import Presentation
import TestSupport
import Testing

@Suite struct MarkupTextTests {
  @Test(arguments: [20, 40, 80, 120])
  func everyBlockAtEveryWidth(width: Int) {
    expectGolden(Sample.everything.text(for: .screen(width)), name: "everything@\(width)")
  }

  @Test func plainForScreenReaders() {
    var traits = TerminalTraits.screen(80)
    traits.plain = true
    let text = Sample.everything.text(for: traits)
    expectGolden(text, name: "everything-plain")
    #expect(!text.unicodeScalars.contains { (0x2500...0x257F).contains($0.value) })
  }

  @Test func asciiForOldTerminals() {
    var traits = TerminalTraits.screen(60)
    traits.unicode = false
    let text = Sample.everything.text(for: traits)
    expectGolden(text, name: "everything-ascii")
    #expect(text.utf8.allSatisfy { $0 < 0x80 })
  }

  @Test func colourAddsNothingButEscapes() {
    var traits = TerminalTraits.screen(80)
    let without = Sample.everything.text(for: traits)
    traits.colour = true
    let with = Sample.everything.text(for: traits)
    #expect(!without.contains("\u{1B}"))
    #expect(with.contains("\u{1B}[1;31merror\u{1B}[0m"))
    #expect(with.replacing(/\u{1B}\[[0-9;]*m/, with: "") == without)
  }

  @Test func markdown() {
    expectGolden(Sample.everything.markdown(), name: "everything-markdown")
  }

  @Test(arguments: 10...140)
  func numbersAreNeverCut(width: Int) {
    let text = Sample.everything.text(for: .screen(width))
    let words = text.split { $0 == " " || $0 == "\n" }.map(String.init)
    for number in ["18,446,744,073.709551615", "143.426133419", "0.005035477", "0.069693"] {
      #expect(words.contains(number), "\(number) is cut at \(width) columns")
    }
  }

  @Test(arguments: 28...140)
  func linesFitTheWidth(width: Int) {
    let text = Sample.wrappable.text(for: .screen(width))
    for line in text.split(separator: "\n") {
      #expect(DisplayWidth.of(line) <= width, "\(line)")
    }
  }

  /// A formula is broken between its words, and its numbers stay whole; a pipe gets it as it is.
  @Test(arguments: [40, 60, 70])
  func aLongFormulaIsBrokenBetweenWords(width: Int) {
    let formula = "    = (202,370.030367666 TAO) + (2,904,120.857070428 α64) * 1.000000001"
    let markup = Markup([.lines([StyledText(formula)])])
    let lines = markup.text(for: .screen(width)).split(separator: "\n")
    #expect(lines.count > 1 && lines.allSatisfy { DisplayWidth.of($0) <= width })
    #expect(lines.dropFirst().allSatisfy { $0.hasPrefix("        ") })
    #expect(lines.joined(separator: " ").split(separator: " ") == formula.split(separator: " "))
    #expect(markup.text(for: TerminalTraits(width: width)) == formula + "\n")
  }

  /// Where a row becomes lines, an empty cell is none.
  @Test func recordsLeaveEmptyCellsOut() {
    let table = TextTable(
      "", columns: [.init("place"), .init("held", .number)],
      rows: [["free", ""], ["root", "1,234,567,890.5"]])
    let text = Markup([.table(table)]).text(for: .screen(12))
    #expect(text.contains("place: free") && text.split(separator: "\n").count == 4)
  }

  @Test func aPipeKeepsEveryColumn() {
    let text = Sample.market.text(for: TerminalTraits(width: 20))
    #expect(text.contains("tempo") && text.contains("emission"))
  }

  @Test func noBreakSpaceHoldsAndLeavesAsSpace() {
    let text = Markup("pay 10\u{A0}TAO").text(for: .screen(10))
    #expect(text == "pay 10 TAO\n")
    #expect(Markup("pays 10\u{A0}TAO").text(for: .screen(10)) == "pays\n10 TAO\n")
  }
}

extension TerminalTraits {
  static func screen(_ width: Int) -> TerminalTraits {
    TerminalTraits(width: width, isTerminal: true)
  }
}
