import Answers
import ArgumentParser
import Decimals
import Diagnostics
import JSONText
import LabSession
import Lessons
import Presentation
import TextFormats

/// `set`: shows the settings, or changes one.
struct SetCommand: LabCommand {
  static let configuration = CommandConfiguration(
    commandName: "set", abstract: "Show or change a setting: currency, price, take …",
    usage: "set [NAME [VALUE]]",
    discussion: "`set NAME none` goes back to what holds where nothing is set.")
  static let examples = ["set", "set take 9%", "set price 268"]
  static let group = CommandGroupName.manage

  @Argument(help: "A setting and its value; without them, all settings.")
  var words: [String] = []
  @OptionGroup var common: CommonOptions

  static func completions(
    after words: [String], typed: String, in session: inout Session
  ) -> [LineCompletions.Candidate] {
    switch words.count {
    case 0: SettingEntry.all.map { .init($0.name, note: $0.meaning) }
    case 1 where SettingEntry.named(words[0])?.name == SettingEntry.language.name:
      languages(session).map { .init($0) }
    case 1: (SettingEntry.named(words[0])?.choices ?? []).map { .init($0.value, note: $0.note) }
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
    let typed = SetCommand.withoutSign(words.dropFirst())
    let isLanguage = entry.name == SettingEntry.language.name
    let known = isLanguage ? SetCommand.languages(session) : nil
    let value = session.settings.accepted(typed, for: entry).flatMap {
      known?.contains($0) == false ? nil : $0
    }
    guard value != nil || SetCommand.nothing.contains(typed.lowercased()) else {
      throw SetCommand.refused(typed, entry, among: known)
    }
    let before = session.settings
    session.choose(value, for: entry)
    let others = session.settings.changed(since: before).filter { $0.name != entry.name }
    var answer = shown([entry] + others, session.settings)
      .with(priceNote(entry, session.settings))
    if let value, value != typed, entry.name == SettingEntry.custodial.name,
      typed.lowercased().hasSuffix("apr")
    {
      answer = answer.with(SetCommand.compounded(typed, value))
    }
    if entry.name == SettingEntry.others.name, let note = session.othersNote() {
      answer = answer.with(note)
    }
    return answer
  }

  /// `= 9%` as `what if take = 9%` has it.
  private static func withoutSign(_ words: some Sequence<String>) -> String {
    let typed = words.joined(separator: " ")
    guard typed.hasPrefix("=") else { return typed }
    return String(typed.dropFirst().drop { $0 == " " })
  }

  private static func compounded(_ typed: String, _ value: String) -> Markup {
    Markup([
      .paragraph(
        StyledText(
          "\(SafeText.neutralised(typed)), simple, is \(value) compounded daily: that is kept.",
          .dim))
    ])
  }

  /// The languages lessons can be read in.
  private static func languages(_ session: Session) -> [String] {
    [Locale.original] + Course.languages(in: session.environment.content)
  }

  /// Values that take a setting back.
  private static let nothing: Set<String> = ["none", "off", "unset", "default", "nothing"]

  /// A price of another currency stays what it is, and says so.
  private func priceNote(_ entry: SettingEntry, _ settings: Settings) -> Markup {
    guard entry.name == SettingEntry.currency.name, let price = settings.taoPrice,
      let currency = settings[.currency], price.currency != currency
    else { return Markup() }
    return Markup([
      .paragraph(
        StyledText("The price you set is one of \(price.currency). In \(currency): ", .dim)
          + StyledText("set price 250", .code))
    ])
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
    return Answer(Markup([.fields(fields)]), json: SetCommand.record.json(of: (entries, settings)))
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

  /// - Parameters:
  ///   - line: what is typed before a value, as `set price `.
  ///   - values: all there are, where only the content knows them.
  static func refused(
    _ typed: String, _ entry: SettingEntry, before line: String? = nil,
    among values: [String]? = nil
  ) -> CommandFault {
    let example = values?.contains(entry.example) == false ? values?.last : nil
    let expected = values?.joined(separator: ", ") ?? entry.expected
    let begun = line ?? "set \(entry.name) "
    let likely = entry.likely(typed).flatMap { entry.normalised($0) == nil ? nil : $0 }
    return CommandFault(
      Diagnostic(
        "setting.value", "`\(typed)` is not a value of `\(entry.name)`",
        explanation: "It is \(entry.meaning): \(expected).",
        hint: likely.map { Hint("probably", code: begun + $0) }
          ?? .example(begun + (example ?? entry.example))))
  }
}
