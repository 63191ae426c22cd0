/// What the keys do at the prompt, as the editor has them bound.
public struct KeyMap: Hashable, Sendable {
  /// Whose keys they are.
  public enum Style: String, Hashable, Sendable {
    case emacs, vi
  }

  /// A key with the editor's command for it.
  public struct Binding: Hashable, Sendable {
    /// As people call it, as `Ctrl-A`.
    public var key: String
    /// As editrc(5) calls it, as `ed-move-to-beg`.
    public var command: String

    /// A binding.
    public init(_ key: String, _ command: String) {
      self.key = key
      self.command = command
    }
  }

  /// Whose keys they are.
  public var style: Style
  /// The keys while typing.
  public var typing: [Binding]
  /// The keys of vi's command mode.
  public var commanding: [Binding]

  /// The keys as bound.
  public init(_ style: Style, typing: [Binding], commanding: [Binding] = []) {
    self.style = style
    self.typing = typing
    self.commanding = commanding
  }

  /// The lab's own keys, where no editor can be asked.
  public static let standard = KeyMap(
    .emacs,
    typing: [
      .init("Tab", "taolab-complete"), .init("Up", "ed-prev-history"),
      .init("Ctrl-P", "ed-prev-history"), .init("Down", "ed-next-history"),
      .init("Ctrl-N", "ed-next-history"), .init("PageUp", "ed-search-prev-history"),
      .init("Alt-p", "ed-search-prev-history"), .init("PageDown", "ed-search-next-history"),
      .init("Alt-n", "ed-search-next-history"), .init("Ctrl-R", "em-inc-search-prev"),
      .init("Home", "ed-move-to-beg"), .init("Ctrl-A", "ed-move-to-beg"),
      .init("End", "ed-move-to-end"), .init("Ctrl-E", "ed-move-to-end"),
      .init("Ctrl-Left", "ed-prev-word"), .init("Alt-b", "ed-prev-word"),
      .init("Ctrl-Right", "em-next-word"), .init("Alt-f", "em-next-word"),
      .init("Ctrl-W", "ed-delete-prev-word"), .init("Alt-Backspace", "ed-delete-prev-word"),
      .init("Alt-d", "em-delete-next-word"), .init("Ctrl-U", "em-kill-line"),
      .init("Ctrl-K", "ed-kill-line"), .init("Ctrl-Y", "em-yank"),
      .init("Ctrl-T", "ed-transpose-chars"), .init("Ctrl-L", "ed-clear-screen"),
    ])
}

/// What keys do for a person: commands of the editor that belong together, in words.
package struct KeyEffect {
  package let effect: String
  package let commands: [[String]]

  private init(_ effect: String, _ commands: [String]...) {
    self.effect = effect
    self.commands = commands
  }

  /// The keys of these commands, the handiest first: one of each command, then a second of each.
  package func keys(in bindings: [KeyMap.Binding]) -> [String] {
    let each = commands.map { names in
      var keys: [String] = []
      for binding in bindings where names.contains(binding.command) && !keys.contains(binding.key) {
        keys.append(binding.key)
      }
      return keys.sorted { (Self.rank($0), $0) < (Self.rank($1), $1) }
    }
    return (0..<2).flatMap { place in each.compactMap { $0.count > place ? $0[place] : nil } }
  }

  /// Letters before keys with a name of their own, these before Ctrl and Alt.
  private static func rank(_ key: String) -> Int {
    if key.count == 1, key.first?.isLetter == true { return -1 }
    if key.hasPrefix("Alt-") || key.contains(" ") { return 2 }
    return key.hasPrefix("Ctrl-") && key.count == 6 ? 1 : 0
  }

  /// While typing, in the order of `keys`.
  package static let typing = [
    KeyEffect("complete the word; twice: list what fits", ["taolab-complete"]),
    KeyEffect("earlier and later lines", ["ed-prev-history"], ["ed-next-history"]),
    KeyEffect(
      "earlier and later lines with what is typed", ["ed-search-prev-history"],
      ["ed-search-next-history"]),
    KeyEffect("search earlier lines", ["em-inc-search-prev", "vi-search-prev"]),
    KeyEffect("begin and end of the line", ["ed-move-to-beg"], ["ed-move-to-end"]),
    KeyEffect(
      "a word back and forth", ["ed-prev-word", "vi-prev-word"], ["em-next-word", "vi-next-word"]),
    KeyEffect("delete the word before the cursor", ["ed-delete-prev-word"]),
    KeyEffect("delete the word behind it", ["em-delete-next-word"]),
    KeyEffect("delete the line", ["em-kill-line"]),
    KeyEffect("delete to its begin", ["vi-kill-line-prev"]),
    KeyEffect("delete to its end", ["ed-kill-line"]),
    KeyEffect("put back what was deleted", ["em-yank"]),
    KeyEffect("exchange two characters", ["ed-transpose-chars"]),
    KeyEffect("clear the screen", ["ed-clear-screen"]),
    KeyEffect("command mode", ["vi-command-mode"]),
  ]

  /// In vi's command mode.
  package static let commanding = [
    KeyEffect("type before or behind the cursor", ["vi-insert"], ["vi-add"]),
    KeyEffect("type at the begin or end of the line", ["vi-insert-at-bol"], ["vi-add-at-eol"]),
    KeyEffect("left and right", ["ed-prev-char"], ["ed-next-char"]),
    KeyEffect(
      "a word forth, back, to its end", ["vi-next-word"], ["vi-prev-word"], ["vi-end-word"]),
    KeyEffect("begin and end of the line", ["vi-zero", "ed-move-to-beg"], ["ed-move-to-end"]),
    KeyEffect("to a character", ["vi-next-char"], ["vi-to-next-char"]),
    KeyEffect(
      "delete, change, copy: twice, or with a motion", ["vi-delete-meta"],
      ["vi-change-meta"], ["vi-yank"]),
    KeyEffect("delete or replace one character", ["ed-delete-next-char"], ["vi-replace-char"]),
    KeyEffect("delete or change to the end", ["ed-kill-line"], ["vi-change-to-eol"]),
    KeyEffect("put back what was deleted", ["vi-paste-next"], ["vi-paste-prev"]),
    KeyEffect("undo; again", ["vi-undo"], ["vi-redo"]),
    KeyEffect("earlier and later lines", ["ed-prev-history"], ["ed-next-history"]),
    KeyEffect(
      "search earlier lines; the next such", ["vi-search-prev"],
      ["vi-repeat-search-next"]),
    KeyEffect("search as you type", ["em-inc-search-prev"]),
    KeyEffect("edit the line in vi", ["vi-histedit"]),
  ]
}
