import ArgumentParser
import Diagnostics
import JSONText
import Presentation

/// `set`: shows the settings, or changes one.
struct SetCommand: LabCommand {
  static let configuration = CommandConfiguration(
    commandName: "set", abstract: "Show or change a setting: currency, price, take …",
    usage: "set [NAME [VALUE]]")
  static let examples = ["set", "set take 9%", "set price 268"]
  static let group = CommandGroupName.manage
  static let asking: Asking? = Asking(
    ["set", "setting", "settings", "currency", "euro", "euros", "dollar", "dollars", "usd", "eur"],
    "set")

  @Argument(help: "A setting and its value; without them, all settings.")
  var words: [String] = []
  @OptionGroup var common: CommonOptions

  static func completions(
    after words: [String], typed: String, in session: inout Session
  ) -> [LineCompletions.Candidate] {
    switch words.count {
    case 0: SettingEntry.all.map { .init($0.name, note: $0.meaning) }
    case 1: SettingEntry.named(words[0])?.choices ?? []
    default: []
    }
  }

  mutating func answer(in session: inout Session) throws -> Answer {
    guard let name = words.first else {
      session.takeOverSettings()
      return overview(session.settings)
    }
    guard let entry = SettingEntry.named(name) else { throw unknown(name) }
    guard words.count > 1 else {
      session.takeOverSettings()
      let answer = shown([entry], session.settings)
      return entry.name == SettingEntry.theme.name ? answer.with(ThemeSample.markup) : answer
    }
    let typed = words.dropFirst().joined(separator: " ")
    guard let value = entry.normalised(typed) else { throw SetCommand.refused(typed, entry) }
    let before = session.settings
    session.choose(value, for: entry)
    let others = session.settings.changed(since: before).filter { $0.name != entry.name }
    let answer = shown([entry] + others, session.settings)
    guard entry.name == SettingEntry.others.name, let note = session.othersNote() else {
      return answer
    }
    return answer.with(note)
  }

  private func overview(_ settings: Settings) -> Answer {
    shown(SettingEntry.all, settings)
  }

  private func shown(_ entries: [SettingEntry], _ settings: Settings) -> Answer {
    let fields = entries.map { entry in
      let value = settings[entry].map { StyledText($0, .value) } ?? StyledText("unknown", .dim)
      return Markup.Field(
        StyledText(entry.name, .name), value, note: StyledText(entry.meaning, .dim))
    }
    let members = entries.map { entry in
      JSONValue.Member(entry.name, settings[entry].map(JSONValue.string) ?? .null)
    }
    return Answer(Markup([.fields(fields)]), json: .object(members))
  }

  private func unknown(_ name: String) -> CommandFault {
    let near = nearest(to: name, among: SettingEntry.all.map(\.name))
    let names = SettingEntry.all.map(\.name).joined(separator: ", ")
    return CommandFault(
      Diagnostic(
        "setting.unknown", "there is no setting `\(name)`",
        explanation: "The settings are \(names).",
        hint: near.first.map { Hint("did you mean", code: "set \($0)") }
          ?? Hint("list them with", code: "set")))
  }

  static func refused(_ typed: String, _ entry: SettingEntry) -> CommandFault {
    CommandFault(
      Diagnostic(
        "setting.value", "`\(typed)` is not a value of `\(entry.name)`",
        explanation: "It is \(entry.meaning): \(entry.expected).",
        hint: Hint("for example", code: "set \(entry.name) \(entry.example)")))
  }
}
