import LineEditor
import TestSupport
import Testing

@Suite struct KeyDecoderTests {
  /// The keys of these bytes; what a pause ends comes last.
  private func keys(_ text: String, split: Bool = false) -> [KeyPress] {
    keys(Array(text.utf8), split: split)
  }

  private func keys(_ bytes: [UInt8], split: Bool = false) -> [KeyPress] {
    var decoder = KeyDecoder()
    var keys: [KeyPress] = []
    for chunk in split ? bytes.map({ [$0] }) : [bytes] {
      var rest = chunk[...]
      while let key = decoder.next(in: &rest) { keys.append(key) }
      #expect(rest.isEmpty)
    }
    if let last = decoder.pause() { keys.append(last) }
    #expect(!decoder.isWaiting)
    return keys
  }

  @Test(arguments: [
    ("\u{1B}[C", [KeyPress.arrow(.right, modified: false)]),
    (
      "\u{1B}[D\u{1B}[A\u{1B}[B",
      [
        .arrow(.left, modified: false), .arrow(.up, modified: false),
        .arrow(.down, modified: false),
      ]
    ),
    ("\u{1B}OC", [.arrow(.right, modified: false)]),
    ("\u{1B}[1;2C", [.arrow(.right, modified: true)]),
    ("\u{1B}[1;5D", [.arrow(.left, modified: true)]),
    ("\u{1B}[1;1D", [.arrow(.left, modified: false)]),
    ("\u{1B}Oc", [.arrow(.right, modified: true)]),
    ("\u{1B}[d", [.arrow(.left, modified: true)]),
    ("\u{1B}[5~\u{1B}[6~", [.pageUp, .pageDown]), ("\u{1B}[6;5~", [.pageDown]),
    ("\u{1B}[H\u{1B}OH\u{1B}[1~\u{1B}[7~", [.home, .home, .home, .home]),
    ("\r\n", [.enter, .enter]),
    ("\u{3}\u{4}\u{1A}\u{C}", [.interrupt, .endOfText, .suspend, .redraw]),
    ("\u{1B}", [.escape]), ("\u{1B}\u{1B}", [.escape, .escape]),
    ("\u{1B}x", [.escape, .text(0x78)]), ("q", [.text(0x71)]),
    (
      "\u{1B}[2~\u{1B}[3~\u{1B}[[A\u{1B}[15~\u{1B}OP\u{1B}[Z\u{1B}[?1;2c\u{1B}[>0;1c", []
    ),
    ("\u{1B}[1;\u{1B}[C", [.arrow(.right, modified: false)]),
    ("\u{1B}[\r", [.enter]), ("\u{1B}[", []), ("\u{1B}[1;", []), ("\u{1B}O", []),
    ("\u{1}\t\u{7F}\u{0}", []), ("é", [.text(0xC3), .text(0xA9)]),
  ])
  func decodes(text: String, expected: [KeyPress]) {
    #expect(keys(text) == expected)
    #expect(keys(text, split: true) == expected)
  }

  @Test func whatComesBehindAKeyIsLeft() {
    var decoder = KeyDecoder()
    var rest = Array("\u{1B}[Cstake".utf8)[...]
    #expect(decoder.next(in: &rest) == .arrow(.right, modified: false))
    #expect(decoder.next(in: &rest) == .text(0x73))
    #expect(Array(rest) == Array("take".utf8))
  }

  @Test func noBytesHangOrTrapAndSplittingThemMakesNoDifference() {
    var random = SeededRandom(seed: 7)
    let likely = Array("\u{1B}[O1;25~ABCDHq\r".utf8)
    for _ in 0..<2_000 {
      let bytes = (0..<Int.random(in: 0..<48, using: &random)).map { _ in
        Bool.random(using: &random)
          ? UInt8.random(in: 0...255, using: &random) : likely.randomElement(using: &random) ?? 0
      }
      #expect(keys(bytes) == keys(bytes, split: true), "\(bytes)")
    }
  }
}
