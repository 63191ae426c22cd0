import Presentation
import Testing

@Suite struct LongWordTests {
  private func lines(_ block: Markup.Block, _ width: Int) -> [String] {
    Markup([block]).text(for: TerminalTraits(width: width, isTerminal: true))
      .split(separator: "\n").map(String.init)
  }

  /// A path breaks behind its strokes, not in the middle of a name.
  @Test func pathsBreakAtSeparators() {
    let path = "pallets/subtensor/src/coinbase/block_emission.rs:38"
    #expect(
      lines(.paragraph(StyledText("see " + path + " there")), 24) == [
        "see", "pallets/subtensor/src/", "coinbase/block_", "emission.rs:38 there",
      ])
    for width in 12...60 {
      let found = lines(.paragraph(StyledText(path)), width)
      #expect(found.joined() == path)
      #expect(found.dropLast().allSatisfy { "/_.:".contains($0.last ?? "x") }, "\(width)")
    }
  }

  /// What has no separator is still cut, and nothing is lost.
  @Test func otherLongWordsAreCut() {
    let word = String(repeating: "x", count: 45)
    #expect(lines(.paragraph(StyledText(word)), 20).map(\.count) == [20, 20, 5])
  }

  /// The title of a column of words is as wide as its longest word.
  @Test(arguments: [30, 40, 60])
  func titlesAreNotBrokenInWords(width: Int) {
    let table = TextTable(
      "caption",
      columns: [
        .init("registration"), .init("amount of TAO", .number), .init("immunity until"),
      ],
      rows: [["a b c d", "1,000,000", "word word word word"]])
    let text = lines(.table(table), width).joined(separator: "\n")
    for word in ["registration", "immunity", "until"] { #expect(text.contains(word), "\(text)") }
  }
}
