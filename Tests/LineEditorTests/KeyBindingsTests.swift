import Testing

@testable import LineEditor

@Suite struct KeyBindingsTests {
  private let listing = """
    Standard key bindings
    "^A"           ->  ed-move-to-beg
    "^G"           ->  is undefined
    "^X" to "^Z"   ->  ed-insert
    "0"  to "9"    ->  ed-digit
    "\\U+0088"      ->  ed-delete-prev-word
    "^["           ->  vi-command-mode
    Alternative key bindings
    "\\^"           ->  ed-move-to-beg
    "d"            ->  vi-delete-meta
    Multi-character bindings
    "^[[A"         ->  ed-prev-history
    "^[[1;5C"      ->  em-next-word
    "^X^X"         ->  em-exchange-mark
    "^[f"          ->  em-next-word
    "[A"           ->  ed-prev-history
    Arrow key bindings
    down           ->  ed-next-history
    """

  @Test func readsWhatIsBound() {
    let keys = KeyBindings(listing: listing, isVi: false)
    #expect(
      keys.typing.map { "\($0.key) \($0.command)" } == [
        "Ctrl-A ed-move-to-beg", "Esc vi-command-mode", "Up ed-prev-history",
        "Ctrl-Right em-next-word", "Ctrl-X Ctrl-X em-exchange-mark", "Alt-f em-next-word",
        "Up ed-prev-history", "Down ed-next-history",
      ])
    #expect(keys.commanding.map(\.key) == ["^", "d"])
    #expect(keys.command(of: "Ctrl-A") == "ed-move-to-beg" && keys.command(of: "Ctrl-G") == nil)
  }

  @Test func viReachesTheSequencesInItsCommandMode() {
    let keys = KeyBindings(listing: listing, isVi: true)
    #expect(keys.commanding.map(\.key).contains("Down"))
  }

  @Test(arguments: [
    "", "->", "\"", "\" -> x", "\"^\" -> ed-x", "nonsense -> y", "\"^[[999~\" -> z",
  ])
  func noiseIsNoTrouble(line: String) {
    #expect(KeyBindings(listing: line, isVi: false).typing.allSatisfy { !$0.key.isEmpty })
  }

  @Test func sequencesAreThoseWithAMeaning() {
    #expect(KeyNames.sequences(in: listing) == ["[A", "[1;5C", "[A"])
    #expect(KeyNames.sequences(in: "\"^[^[[D\"  ->  ed-prev-word") == ["\u{1B}[D"])
    #expect(KeyNames.sequences(in: "\"^[[D\"  ->  is undefined\n\"^[O\" -> x\n\"[\" -> y") == [])
  }
}
