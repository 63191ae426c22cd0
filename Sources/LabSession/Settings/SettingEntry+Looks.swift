import Lessons
package import Presentation

extension SettingEntry {
  /// How colour and weight are used.
  public static let theme = SettingEntry(
    name: "theme", meaning: "how colour and weight are used at the prompt", example: "light",
    standard: Theme.standard.rawValue,
    normalised: { Theme(named: $0)?.rawValue },
    expected: Theme.allCases.map(\.rawValue).joined(separator: ", "),
    choices: Theme.allCases.map { .init($0.rawValue, note: $0.meaning) })

  /// Whether the lab shows answers longer than the screen in the pager.
  public static let pager = toggle(
    "pager", "whether answers longer than the screen go to your PAGER")

  /// Whether the lab says after an answer what goes on from it.
  public static let suggest = toggle(
    "suggest", "whether a dim line says what goes on from an answer")

  /// How lessons talk to the person.
  public static let tone = SettingEntry(
    name: "tone", meaning: "how lessons talk: with a kind word beside, or as briefly as they can",
    example: "plain", standard: "warm",
    normalised: { ["warm", "plain"].contains($0.lowercased()) ? $0.lowercased() : nil },
    expected: "warm or plain", choices: [.init("warm"), .init("plain")])

  /// The language of lessons, where they were translated.
  public static let language = SettingEntry(
    name: "language", meaning: "the language of lessons that were translated into it",
    example: "de", standard: "en",
    normalised: { Locale.isName($0.lowercased()) ? $0.lowercased() : nil },
    expected: "\(Locale.original), or the code of a language lessons were translated into")

  /// `on` unless switched off.
  private static func toggle(_ name: String, _ meaning: String) -> SettingEntry {
    SettingEntry(
      name: name, meaning: meaning, example: "off", standard: "on",
      normalised: { ["on", "off"].contains($0.lowercased()) ? $0.lowercased() : nil },
      expected: "on or off", choices: [.init("on"), .init("off")])
  }
}

extension Settings {
  /// The language chosen for lessons, as `de`.
  package var language: String { self[.language] ?? Locale.original }

  /// Whether lessons leave kind words out.
  var isPlain: Bool { self[.tone] == "plain" }

  /// The theme chosen.
  package var theme: Theme { self[.theme].flatMap { Theme(named: $0) } ?? .standard }

  /// Whether something that can be switched off is on.
  public func isOn(_ entry: SettingEntry) -> Bool {
    self[entry] != "off"
  }
}
