import Testing

@testable import LineEditor

@Suite struct PagerKeysTests {
  /// What reaches the pager, and what begins the next line; nil as long as nobody leaves.
  private func took(_ text: String, split: Bool) -> (pager: String, next: String?) {
    var keys = PagerKeys()
    var pager: [UInt8] = []
    var next: [UInt8]?
    for chunk in split ? text.utf8.map({ [$0] }) : [Array(text.utf8)] {
      if next != nil {
        next? += chunk
        continue
      }
      let step = keys.take(chunk)
      pager += step.forPager
      next = step.leavingWith
    }
    return (
      String(decoding: pager, as: UTF8.self), next.map { String(decoding: $0, as: UTF8.self) }
    )
  }

  @Test(
    arguments: [
      (" \r", " \r", nil), ("jjG", "jjG", nil),
      ("\u{1B}[B\u{1B}OA\u{1B}[6~", "\u{1B}[B\u{1B}OA\u{1B}[6~", nil),
      ("q", "", ""), ("q\r", "", "\r"), ("\u{3}", "", ""),
      ("market 64\r", "", "market 64\r"), ("1 + 1\r", "", "1 + 1\r"), ("τ10", "", "τ10"),
      // Letters that move may begin a verb.
      ("back\r", "b", "back\r"), ("undo\r", "und", "undo\r"), ("keys\r", "k", "keys\r"),
      // Commands of less that are none here begin a line.
      ("!ls\r", "", "!ls\r"), ("v", "", "v"), (":e x", "", ":e x"), ("s", "", "s"),
      ("|a", "", "|a"),
      ("&x", "", "&x"), ("-o", "", "-o"), ("E", "", "E"),
      // Looking for something takes all letters.
      ("/quit!\r", "/quit!\r", nil), ("/a\rq", "/a\r", ""), ("/\u{7F}q", "/\u{7F}", ""),
      ("/é\u{7F}q", "/é\u{7F}q", nil), ("/a\u{3}", "/a", ""),
      // Unknown keys do nothing.
      ("\u{1B}[15~\u{1B}OP\u{1B}[1;5C\t", "", nil), ("\u{1B}x", "", nil),
      ("\u{1B}[A", "\u{1B}[A", nil),
    ] as [(String, String, String?)])
  func keysReadSearchOrLeave(typed: String, pager: String, next: String?) {
    for split in [false, true] where !(split && typed.hasPrefix("q")) {
      let took = took(typed, split: split)
      #expect(took.pager == pager && took.next == next, "\(typed.debugDescription): \(took)")
    }
  }

  @Test func aWordThatBeginsLikeLeavingIsKeptIfItCameAtOnce() {
    #expect(took("quote 10 TAO", split: false).next == "quote 10 TAO")
    #expect(took("Q", split: false).next == "")
  }

  @Test func lettersOfAWhileAgoBeginNoLine() {
    var keys = PagerKeys()
    #expect(keys.take(Array("j".utf8)).forPager == Array("j".utf8) && keys.isWaiting)
    keys.pause()
    #expect(!keys.isWaiting && keys.take(Array("market".utf8)).leavingWith == Array("market".utf8))
  }

  @Test func controlZSuspends() {
    var keys = PagerKeys()
    let step = keys.take([0x1A, 0x20])
    #expect(step.suspends && step.forPager == [0x20] && step.leavingWith == nil)
  }
}
