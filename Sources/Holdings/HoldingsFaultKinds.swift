public import Diagnostics

/// Everything that can be wrong with a profile.
public enum HoldingsFaultKinds {
  /// With files that show them.
  public static let all: [DiagnosticKind] = profiles

  private static let profiles: [DiagnosticKind] = [
    file("profile.version", "The profile is of another version.", "taolab: profile/9"),
    file(
      "profile.cut", "A profile that was written here ends before its last line.",
      "\(Profile.promise)\ntaolab: profile/1\npositions:\n  - root: 1 TAO"),
    file("profile.empty", "There are no positions.", "taolab: profile/1\npositions: []"),
    position("profile.position", "A position is none of root, subnet, custodial.", "roto: 1 TAO"),
    position("profile.unit", "An amount or rate has no unit, or another one.", "root: 120"),
    position("profile.amount", "An amount is not possible.", "root: 21000001 TAO"),
    position("profile.range", "A rate is not possible.", "{root: 1 TAO, take: 19%}"),
    position(
      "profile.date", "A day does not exist or lies in the future.",
      "{subnet: 64, alpha: 1, bought_on: 2026-02-30}"),
    position(
      "profile.quote", "A custodian's rate has no date, or there are two.",
      "{custodial: X, amount: 1 TAO, quoted_apy: 17.3%}"),
    position("profile.duplicate", "A position stands twice.", "root: 1 TAO\n  - root: 2 TAO"),
    position(
      "profile.secret", "Something in the file looks like a secret key or recovery phrase.",
      "root: 1 TAO\nmnemonic: x"),
  ]

  private static func file(_ code: String, _ meaning: String, _ text: String) -> DiagnosticKind {
    DiagnosticKind(
      code, meaning,
      .file(name: "me.yaml", text: text + "\n", line: "report summary --profile me.yaml"))
  }

  private static func position(
    _ code: String, _ meaning: String, _ text: String
  ) -> DiagnosticKind {
    file(code, meaning, "taolab: profile/1\npositions:\n  - " + text)
  }
}
