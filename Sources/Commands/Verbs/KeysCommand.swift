import Answers
import ArgumentParser
import JSONText
import LabSession
import Presentation

/// `keys`: what the keys do while a line is edited, as they are bound.
struct KeysCommand: LabCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys", abstract: "What the keys do at the prompt.",
    discussion: "In the lab these are the keys in force, after your ~/.editrc was read: `bind -v` "
      + "in it gives vi's keys instead; see editrc(5) for more.")
  static let examples = ["keys"]
  static let group = CommandGroupName.manage

  @OptionGroup var common: CommonOptions

  init() {}

  /// The keys that are the terminal's or the lab's, whatever is bound.
  private static let fixed: [Row] = [
    ("Ctrl-C", "drop the line; stop a long computation and drop what was typed ahead"),
    ("Ctrl-Z", "suspend the lab; fg goes on"),
    ("Ctrl-D", "leave, on an empty line"),
    ("Left, Right in what if", "move the value; Enter leaves the table here, Esc goes back"),
    ("Several lines pasted", "run one after the other up to an error; one undo takes all back"),
    ("\\ at the end", "go on in the next line, as after an open bracket"),
  ]

  typealias Row = (keys: String, effect: String)

  mutating func answer(in session: inout Session) -> Answer {
    let map = session.environment.keys ?? .standard
    let typing = KeysCommand.rows(KeyEffect.typing, map.typing)
    let commanding = map.style == .vi ? KeysCommand.rows(KeyEffect.commanding, map.commanding) : []
    var blocks: [Markup.Block] = []
    if map.style == .vi { blocks.append(.heading(3, "While typing")) }
    blocks.append(KeysCommand.fields(typing + (commanding.isEmpty ? KeysCommand.fixed : [])))
    if !commanding.isEmpty {
      blocks += [.heading(3, "In command mode, after Esc"), KeysCommand.fields(commanding)]
      blocks += [.heading(3, "In both"), KeysCommand.fields(KeysCommand.fixed)]
    }
    return Answer(
      Markup(blocks),
      json: KeysCommand.record.json(of: (map, typing + KeysCommand.fixed, commanding)))
  }

  private static func rows(_ effects: [KeyEffect], _ bindings: [KeyMap.Binding]) -> [Row] {
    effects.compactMap { effect in
      let keys = effect.keys(in: bindings)
      return keys.isEmpty ? nil : (keys.joined(separator: ", "), effect.effect)
    }
  }

  private static func fields(_ rows: [Row]) -> Markup.Block {
    .fields(rows.map { Markup.Field(StyledText($0.keys, .name), StyledText($0.effect)) })
  }
}
