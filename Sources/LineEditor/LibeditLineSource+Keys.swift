import CLineEditorShim
import Glibc

extension LibeditLineSource {
  /// The keys in force.
  public var keys: KeyBindings {
    KeyBindings(listing: listing, isVi: le_is_vi(editor) != 0)
  }

  private var listing: String {
    guard let text = le_bindings(editor) else { return "" }
    defer { free(text) }
    return String(cString: text)
  }

  private static let completion = "taolab-complete"

  /// Binds what libedit leaves out, reads `.editrc`, and puts back what was forgotten by it.
  func bindKeys() {
    le_add_command(editor, Self.completion, "Complete the word at the cursor") { editor, _ in
      guard let editor else { return UInt8(CC_ERROR) }
      return LibeditLineSource.owner(of: editor)?.completeAtCursor() ?? UInt8(CC_ERROR)
    }
    for (key, command) in Self.sequences { le_bind(editor, "\\e" + key, command) }
    if el_source(editor, nil) == 0 { bindAgain() }
    le_bind(editor, "^I", Self.completion)
    // NUL in a paste would take the next character, be it Enter, into the line.
    le_bind(editor, "^@", "ed-ignore")
  }

  /// What has to read all bindings, once the prompt stands and before the first key is taken.
  func bindKnownKeys() {
    bindCharacters()
    le_know_sequences(KeyNames.sequences(in: listing).map { "\n\($0)" }.joined() + "\n")
  }

  /// `bind -v` and `bind -e` in `.editrc` forget every binding made before; what was bound behind
  /// them stays as it was chosen.
  private func bindAgain() {
    guard le_is_vi(editor) == 0 else { return bindViKeys() }
    let listing = listing
    for (key, command) in Self.sequences where !listing.contains("\"^[\(key)\"") {
      le_bind(editor, "\\e" + key, command)
    }
  }

  /// What keys of keyboards send behind Esc. Sequences without a meaning never reach libedit, which
  /// would take the rest of them for typed characters.
  private static let sequences =
    [
      ("[1;5C", "em-next-word"), ("[1;5D", "ed-prev-word"), ("[3~", "ed-delete-next-char"),
      ("[1~", "ed-move-to-beg"), ("[4~", "ed-move-to-end"), ("[7~", "ed-move-to-beg"),
      ("[8~", "ed-move-to-end"), ("[5~", "ed-search-prev-history"),
      ("[6~", "ed-search-next-history"),
    ]

  /// In vi mode the Esc of a sequence ends typing, and the rest arrives in the command mode, which
  /// would take it for commands that delete or change the line.
  private func bindViKeys() {
    let listing = listing
    for (key, usual) in Self.sequences where !listing.contains("\"\(key)\"") {
      let command = usual == "em-next-word" ? "vi-next-word" : usual
      le_bind_in_command_mode(editor, key, command)
      le_bind_in_command_mode(editor, "\\e" + key, command)
    }
    // `ed-redisplay` is libedit's own binding; whatever else stands there was chosen.
    if [nil, "ed-redisplay"].contains(keys.command(of: "Ctrl-R")) {
      le_bind(editor, "^R", "em-inc-search-prev")
      le_bind_in_command_mode(editor, "^R", "em-inc-search-prev")
    }
  }
}
