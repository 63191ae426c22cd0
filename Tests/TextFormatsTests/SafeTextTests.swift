import TestSupport
import Testing
import TextFormats

@Suite struct SafeTextTests {
  @Test(arguments: [
    ("Chutes", "Chutes"), ("න", "න"), ("hoτfloaτ", "hoτfloaτ"), ("404—GEN", "404—GEN"), ("𑀀", "𑀀"),
    ("  a \t b\n", "a b"), ("\u{1b}[31mred\u{1b}[0m", "red"), ("\u{1b}]0;title\u{7}x", "x"),
    ("\u{9b}31mred", "red"), ("a\u{1b}", "a"), ("\u{1b}[31\nm", "m"), ("\u{1b}P1;2q\u{1b}\\y", "y"),
    ("\u{202e}live\u{202c}", "live"), ("\u{2066}a\u{2069}\u{200f}b", "ab"),
    ("a\u{200b}\u{200d}\u{feff}\u{00ad}b", "ab"), ("a\u{2028}b\u{2029}c", "a b c"),
    ("\u{0}\u{7f}\u{85}", ""), ("\u{3164}\u{115f}", ""), ("\u{e0041}x\u{e007f}", "x"),
    ("\u{ffff}x", "x"), ("e\u{301}", "e\u{301}"), ("\u{301}x", "x"),
  ])
  func neutralises(text: String, safe: String) {
    #expect(SafeText.neutralised(text) == safe)
  }

  @Test func lengthAndMarksAreLimited() {
    let long = SafeText.neutralised(String(repeating: "x", count: 5000), limit: 10)
    #expect(long == "xxxxxxxxx…")
    let tower = "a" + String(repeating: "\u{301}", count: 500)
    #expect(SafeText.neutralised(tower).unicodeScalars.count == 4)
    #expect(SafeText.neutralised("abc", limit: 0) == "…")
  }

  /// Whatever comes in, nothing harmful comes out, and a second pass changes nothing.
  @Test(arguments: 0..<300)
  func nothingHarmfulRemains(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    var text = ""
    for _ in 0..<Int.random(in: 0..<80, using: &random) {
      let ranges: [ClosedRange<UInt32>] = [
        0...0x9F, 0x20...0x7E, 0x300...0x36F, 0x2000...0x206F, 0xFFF0...0xFFFF, 0...0x10FFFF,
        0x1B...0x1B, 0x5B...0x5D,
      ]
      let range = ranges.randomElement(using: &random) ?? 0...0
      if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &random)) {
        text.unicodeScalars.append(scalar)
      }
    }
    let safe = SafeText.neutralised(text)
    #expect(safe.count <= 64)
    #expect(SafeText.neutralised(safe) == safe)
    for scalar in safe.unicodeScalars {
      let category = scalar.properties.generalCategory
      #expect(category != .control && category != .format)
      #expect(scalar == " " || !scalar.properties.isWhitespace)
      #expect(!scalar.properties.isDefaultIgnorableCodePoint)
    }
  }
}
