import Presentation
import Testing

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("taolab", 6), ("τ α €", 5), ("日本", 4), ("ﾊﾝｶｸ", 4), ("한국어", 6), ("한", 2),
    ("e\u{301}", 1), ("é", 1), ("a\u{200B}b", 2), ("\u{FEFF}", 0), ("👍", 2), ("👍🏽", 2), ("👨‍👩‍👧‍👦", 2),
    ("🇨🇭", 2), ("❤", 1), ("❤️", 2), ("1️⃣", 2), ("―", 1), ("━│█", 3), ("\u{1B}", 0), ("…", 1), ("，", 2),
    ("\u{300}", 0), ("𝛼", 1), ("𠀀", 2), ("✓", 1), ("✅", 2), ("नमस्ते", 4),
  ])
  func columns(text: String, width: Int) {
    #expect(DisplayWidth.of(text) == width)
  }
}
