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
