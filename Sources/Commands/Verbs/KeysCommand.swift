import ArgumentParser
import JSONText
import Presentation

/// `keys`: what the keys do while a line is edited.
struct KeysCommand: LabCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys", abstract: "What the keys do at the prompt.",
    discussion: "`bind -v` in ~/.editrc gives vi's keys instead; see editrc(5) for more.")
  static let examples = ["keys"]
  static let group = CommandGroupName.manage
  static let asking: Asking? = Asking(["keys", "key", "shortcut", "shortcuts", "keyboard"], "keys")

  @OptionGroup var common: CommonOptions

  init() {}

  private static let bindings: [(keys: String, effect: String)] = [
    ("Tab", "complete the word; twice: list what fits"),
    ("Up, Down", "earlier and later lines"),
    ("Ctrl-R", "search earlier lines"),
    ("Ctrl-A, Ctrl-E", "begin and end of the line"),
    ("Ctrl-Left, Ctrl-Right", "a word back and forth"),
    ("Ctrl-W", "delete the word before the cursor"),
    ("Ctrl-U, Ctrl-K", "delete the line, or to its end"),
    ("Ctrl-Y", "put back what was deleted"),
    ("Ctrl-L", "clear the screen"),
    ("Ctrl-C", "drop the line; stop a long computation"),
    ("Ctrl-Z", "suspend the lab; fg goes on"),
    ("Ctrl-D", "leave, on an empty line"),
    ("\\ at the end", "go on in the next line, as after an open bracket"),
  ]

  mutating func answer(in session: inout Session) -> Answer {
    let fields = KeysCommand.bindings.map {
      Markup.Field(StyledText($0.keys, .name), StyledText($0.effect))
    }
    return Answer(
      Markup([.fields(fields)]),
      json: [
        "bindings": .array(
          KeysCommand.bindings.map { ["keys": .string($0.keys), "effect": .string($0.effect)] })
      ])
  }
}
