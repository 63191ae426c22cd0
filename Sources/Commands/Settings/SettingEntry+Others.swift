import Diagnostics
import Presentation
import Sandbox
import StakingModel

extension SettingEntry {
  /// What others do in a new sandbox.
  static let others = SettingEntry(
    name: "others", meaning: "what others do in a new sandbox", example: "nobody",
    standard: SandboxOthers.hold.rawValue,
    normalised: { SandboxOthers(rawValue: $0.lowercased())?.rawValue },
    expected: "hold (their trades keep prices where they are) or nobody (the bare rules)",
    choices: SandboxOthers.allCases.map { .init($0.rawValue, note: $0.meaning) })
}

extension Settings {
  /// What others do in a new sandbox.
  var others: SandboxOthers {
    self[.others].flatMap(SandboxOthers.init(rawValue:)) ?? .hold
  }
}

extension SandboxOthers {
  /// What it means, in a few words.
  var meaning: String {
    switch self {
    case .hold: "their trades keep prices where they are"
    case .nobody: "nobody trades: the bare rules"
    }
  }

  /// What holds in a sandbox, as the beginning of a sentence.
  var sentence: String {
    switch self {
    case .hold: "Others sell what the chain buys, so prices stand still."
    case .nobody: "Nobody sells here: what the chain buys raises prices, as no real market would."
    }
  }
}

extension Session {
  /// What `set others` must say where the sandbox in use goes on as it began; nil where it does not
  /// matter.
  mutating func othersNote() -> Markup? {
    let text = try? kept(sandboxName())
    let document = desk?.document ?? text.flatMap(SandboxDocument.init(text:))
    guard let document, !document.steps.isEmpty else { return nil }
    let others = document.branch.beginning.others
    guard others != settings.others else { return nil }
    return Markup([
      .paragraph(
        StyledText("Your sandbox began with `\(others.rawValue)` and goes on so. A new one: ")
          + StyledText("reset", .code))
    ])
  }
}
