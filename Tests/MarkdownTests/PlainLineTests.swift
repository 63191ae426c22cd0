import TestSupport
import Testing

@testable import Markdown

/// A line without marks is not given to the library; it must not be noticed.
@Suite struct PlainLineTests {
  @Test(
    arguments: [
      ("Most of what you stake earns.", true), ("a", true), ("Größe (in TAO), 5 % - 6; 1/2?", true),
      ("10 TAO", false), ("- TAO", false), ("a_b_c", false), ("a*b*", false),
      ("see www.a.b", false),
      ("a & b", false), ("mail a@b.c", false), ("http://a.b", false), ("two\nlines", false),
      (" a", false), ("a ", false), ("", false), ("a\\b", false), ("a\u{0}b", false),
    ])
  func onlyWordsArePlain(_ text: String, _ isPlain: Bool) {
    #expect(PlainLine.isOne(Array(text.utf8)) == isPlain)
  }

  @Test func aPlainLineIsWhatTheLibraryMakesOfIt() {
    var random = SeededRandom(seed: 20_261_129)
    let letters = Array("aZw.,;?'\"()%/-+ 09ä—τ\u{A0}hftpsx  ")
    var plain = 0
    for _ in 0..<4_000 {
      let length = Int.random(in: 1...24, using: &random)
      let text = String((0..<length).map { _ in letters.randomElement(using: &random) ?? "a" })
      guard PlainLine.isOne(Array(text.utf8)) else { continue }
      plain += 1
      for locates in [true, false] {
        let parser = CommonMark(text, locates: locates)
        let (short, whole) = (parser.parse(), parser.parseByLibrary())
        #expect(short.blocks == whole.blocks, "\(text)")
        #expect(short.footnotes.isEmpty && whole.footnotes.isEmpty)
      }
    }
    #expect(plain > 400)
  }
}
