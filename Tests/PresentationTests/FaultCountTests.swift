import Diagnostics
import Presentation
import Testing

/// A thousand faults are as easy to read as twenty.
@Suite struct FaultCountTests {
  private func markup(_ count: Int) throws -> Markup {
    let text = String(repeating: "x ", count: count)
    let source = SourceText(name: "many.lab", text: text)
    let faults = (0..<count).map { place in
      Diagnostic(
        "name.unknown", "nothing is called x", source: source,
        labels: [.init((place * 2)..<(place * 2 + 1))])
    }
    return Markup(try #require(DiagnosticList(faults)))
  }

  @Test func theFirstTwentyAreShownAndTheOthersCounted() throws {
    #expect(try markup(20).blocks.count == 20)
    for (count, words) in [(21, "and 1 more fault"), (5_000, "and 4980 more faults")] {
      let markup = try markup(count)
      #expect(markup.blocks.count == 21)
      let text = markup.text(for: TerminalTraits(width: 80))
      #expect(text.contains(words), "\(text.suffix(100))")
      #expect(text.utf8.count < 10_000)
    }
  }
}
