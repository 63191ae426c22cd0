import Answers
import Diagnostics
package import Presentation
import Sandbox
package import StakingModel

extension SettingEntry {
  /// What others do in a new sandbox.
  package static let others = SettingEntry(
    name: "others", meaning: "what others do in a new sandbox", example: "nobody",
    standard: SandboxOthers.hold.rawValue,
    normalised: { SandboxOthers(rawValue: $0.lowercased())?.rawValue },
    expected: "hold (their trades keep prices where they are) or nobody (the bare rules)",
    choices: SandboxOthers.allCases.map { .init($0.rawValue, note: $0.meaning) })
}

extension Settings {
  /// What others do in a new sandbox.
  package var others: SandboxOthers {
    self[.others].flatMap(SandboxOthers.init(rawValue:)) ?? .hold
  }
}

extension Session {
  /// What `set others` must say where the sandbox in use goes on as it began; nil where it does not
  /// matter.
  package mutating func othersNote() -> Markup? {
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
