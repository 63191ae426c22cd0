import Diagnostics

/// Everything that can be wrong with what is held, and with the file it is written to.
enum HoldFaultKinds {
  static let all: [DiagnosticKind] = [
    .init("hold.nothing", "Nothing is held yet.", line: "leave"),
    .init(
      "hold.twice", "The same place is to be held twice.",
      .lines(["hold 300 α64", "hold 100 α64"])),
    .init(
      "hold.many", "More positions are to be held than are kept.",
      .described("`hold` for the 1,001st time.")),
    .init(
      "hold.number", "No position has this number.", .lines(["hold 300 α64", "forget 7"])),
    .init(
      "hold.changed", "A number means another position than when it was shown.",
      .described("Two labs share a state folder, and one forgets what the other has listed.")),
    .init(
      "hold.cost", "What was paid may be the price of one alpha.",
      line: "hold 300 α64 bought at 20 TAO"),
    .init("hold.file", "No file is named.", line: "hold from"),
    .init("hold.earn", "`earn` is asked about what is not held.", line: "earn 100 TAO"),
    .init(
      "hold.days", "A time is longer than holdings are followed.", line: "earn for 20 years"),
    .init(
      "hold.less", "More is to be left than is held.", .lines(["hold 300 α64", "leave 400 α64"])),
    .init(
      "hold.place", "Nothing is held at this place.", .lines(["hold 300 α64", "leave 51"])),
    .init("profile.action", "`profile` does not do this.", line: "profile chekc me.yaml"),
    .init("profile.files", "No profile is named.", line: "profile check"),
    .init(
      "profile.exists", "A file that is there would be replaced.",
      .described("`save profile` where there is a file of that name; `--force` replaces it.")),
    .init(
      "profile.stopped", "The questions of `profile new` were left; nothing was written.",
      .described("Ctrl-D before the last question.")),
  ]
}
