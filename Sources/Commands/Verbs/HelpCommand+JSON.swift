import ArgumentParser
import Calculator
import Diagnostics
import Holdings
import JSONText
import LabSession

extension HelpCommand {
  static let fields = JSONField.shapes(
    ("for verbs", verbs.fields), ("for a function", function.fields),
    ("for `functions`", functions.fields), ("for a setting", setting.fields),
    ("for an error", fault.fields),
    ("for `profile`", profile.fields))

  typealias Verb = (type: any LabCommand.Type, tellsKeys: Bool)

  static let verbs = JSONRecord<[Verb]>.list(
    "verbs", "the verbs, or the one that was asked for", of: verb
  ) { $0 }

  private static let verb: JSONRecord<Verb> = [
    .text("verb", "the verb") { $0.type.verb },
    .text("group", "where it stands in `help`") { $0.type.group.rawValue },
    .text("summary", "what it does") { $0.type.configuration.abstract },
    .texts("examples", "lines that show it at work") { $0.type.examples },
    .text("answers", "the schema of its JSON") { $0.type.schema },
    .list("keys", "the keys of that schema", of: key) { $0.type.fields.rows }
      .only("for one verb") { $0.tellsKeys },
  ]

  private static let key: JSONRecord<(key: String, field: JSONField)> = [
    .text("key", "where it stands, as `ways[].steps[].rao`") { $0.key },
    .text("type", "the kind of its value") { $0.field.type },
    .text("unit", "what it counts in") { $0.field.unit },
    .text("meaning", "what it says") { $0.field.meaning },
    .text("only", "when it is there; null: always") { $0.field.condition },
  ]

  static let function: JSONRecord<CalculatorFunction> = [
    .text("function", "a function of the language") { $0.name },
    .text("signature", "how it is called") { $0.signature },
    .text("summary", "what it gives") { $0.summary },
    .text("example", "a call of it") { $0.example },
  ]

  static let functions = JSONRecord<[CalculatorFunction]>.list(
    "functions", "the functions of the language", of: function
  ) { $0 }

  static let setting: JSONRecord<SettingEntry> = [
    .text("setting", "a setting") { $0.name }, .text("meaning", "what it means") { $0.meaning },
    .text("default", "its value if nothing was chosen") { $0.standard },
  ]

  static let fault: JSONRecord<DiagnosticKind> = [
    .text("code", "the code of an error") { $0.code },
    .text("meaning", "what it means") { $0.meaning },
  ]

  /// The format of a profile; there is one.
  static let profile: JSONRecord<Void> = [
    .text("profile", "the format of a profile, as `profile/1`") { Profile.schema },
    .list("sections", "its keys, those at the top first", of: section) { ProfileGuide.sections },
    .text("file", "a profile that is read without a fault") { ProfileGuide.example },
  ]

  private static let section: JSONRecord<ProfileGuide.Section> = [
    .text("title", "what they describe") { $0.title },
    .list("keys", "in the order in which they are written", of: profileKey) { $0.keys },
  ]

  private static let profileKey: JSONRecord<ProfileGuide.Key> = [
    .texts("names", "its name, or two of which one is enough") { $0.names },
    .text("required", "yes, no, or when") { $0.required },
    .text("meaning", "what it says") { $0.meaning },
  ]
}
