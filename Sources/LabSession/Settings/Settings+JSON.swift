import Diagnostics
import JSONText
import TextFormats

extension Settings {
  /// The file's schema; a file of another one is set aside, not guessed at.
  private static let schema = "taolab-settings/1"

  /// The kept form, with a final newline.
  package var text: String {
    let known = chosen.map { JSONValue.Member($0.name, .string($0.value)) }
    let members =
      known + unknown.sorted { $0.key < $1.key }.map { JSONValue.Member($0.key, .string($0.value)) }
    let value: JSONValue = ["schema": .string(Settings.schema), "values": .object(members)]
    return value.text(pretty: true) + "\n"
  }

  /// Settings from their kept form; nil if it is not ours.
  package init?(text: String) {
    guard
      let value = try? JSONReader.read(SourceText(name: "settings.json", text: text)).value,
      value["schema"]?.stringValue == Settings.schema,
      let members = value["values"]?.objectValue
    else { return nil }
    self.init()
    // A price without a currency, as it was kept once, belongs to the currency kept with it.
    let currencyFirst = members.filter { $0.key == SettingEntry.currency.name } + members
    for member in currencyFirst {
      guard let kept = member.value.stringValue else { continue }
      if let entry = SettingEntry.named(member.key) {
        self[chosen: entry] = accepted(kept, for: entry)
      } else {
        unknown[member.key] = kept
      }
    }
  }

  /// The known settings of a kept form whose values are none, each with its value in words.
  package static func refused(in text: String) -> [(name: String, value: String)] {
    let value = try? JSONReader.read(SourceText(name: "settings.json", text: text)).value
    return (value?["values"]?.objectValue ?? []).compactMap { member in
      guard let entry = SettingEntry.named(member.key), member.value != .null else { return nil }
      if let kept = member.value.stringValue, entry.normalised(kept) != nil { return nil }
      let shown = member.value.stringValue ?? member.value.text(pretty: false)
      return (entry.name, SafeText.neutralised(shown))
    }
  }
}
