import Answers
import ArgumentParser
import Decimals
import Diagnostics
import Holdings
import JSONText
import LabSession
import Presentation
import Sandbox
import TextFormats

/// `save NAME`: keeps the sandbox under a name; `save profile` writes what is held as a file.
struct SaveCommand: SandboxCommand {
  static let configuration = CommandConfiguration(
    commandName: "save", abstract: "Keep your sandbox under a name.",
    usage: "save NAME | save profile [FILE] [--force]",
    discussion: "A name is letters, digits, `-` and `_`. A saved sandbox is replaced only by one "
      + "that goes on from it, so that nothing is lost. `save profile` writes what you hold as a "
      + "profile, which `hold from FILE` and `report summary --profile FILE` read; FILE is "
      + "\(HeldFile.standard) if you name none, and `-` is the output.")
  static let examples = ["stake 10 TAO into 64", "save plan"]
  static let fields = JSONField.shapes(
    ("for a sandbox", record.fields),
    ("for `save profile`", profileRecord.fields))

  @Argument(help: "A name, as: plan; or `profile` and a file.")
  var words: [String] = []
  @Flag(name: .long, help: "Replace a file that is there, for `save profile`.")
  var force = false
  @OptionGroup var common: CommonOptions

  static func next(
    after answer: Answer, to words: [String], in session: Session
  ) -> [String] {
    words.first?.lowercased() == "profile" ? ["holdings"] : ["load", "history"]
  }

  static func completions(
    after words: [String], typed: String, in session: inout Session
  ) -> [LineCompletions.Candidate] {
    if words.isEmpty { return [.init("profile", note: "what you hold, as a file")] }
    return words.first?.lowercased() == "profile" && words.count == 1 ? session.files(typed) : []
  }

  mutating func answer(in session: inout Session) throws -> Answer {
    if words.first?.lowercased() == "profile" { return try saveProfile(&session) }
    try StrayOption.refuse([("--force", force)], in: "save") { _ in
      Hint("it belongs to", code: "save profile")
    }
    let name = try SavedName(words, example: "save plan")
    guard session.environment.stateFolder != nil || session.environment.isTrial else {
      throw SaveCommand.nowhere(name)
    }
    let branch = try session.sandbox().document.branch
    if let text = session.kept(name.file), SandboxBranch(text: text).map(branch.continues) != true {
      let free = session.freeName(like: name.text)
      throw CommandFault(
        Diagnostic(
          "saved.exists", "there is another sandbox named `\(name.text)`",
          explanation: "It would be lost: this one does not go on from it.",
          hint: Hint("take another name", code: "save \(free)")))
    }
    guard session.keep(branch.text, as: name.file) else {
      throw CommandFault(
        Diagnostic(
          "saved.unkept", "`\(name.text)` was not saved",
          explanation: "The folder of what is kept could not be written.",
          hint: Hint("start with another folder", code: "taolab --state FOLDER")), .output)
    }
    session.keepState(of: try session.sandbox())
    return Answer(
      Markup(
        StyledText("Saved as \(name.text). ")
          + StyledText("load \(name.text)", .code) + StyledText(" brings it back.", .dim)),
      json: SaveCommand.record.json(of: (name.text, branch.acts.count)))
  }

  private func saveProfile(_ session: inout Session) throws -> Answer {
    let profile = try HeldRequest.profile(&session)
    let path = HeldFile.path(words.dropFirst().joined(separator: " "))
    if path == "-" {
      return Answer(
        json: SaveCommand.profileRecord.json(of: (nil, profile)), verbatim: profile.text)
    }
    try HeldFile.write(
      profile.text, to: path, force, line: "save profile", session.environment.files)
    let shown = SafeText.neutralised(path, limit: 200)
    return Answer(
      Markup(
        StyledText("Wrote \(NumberFormat.counted(profile.positions.count, "position")) to ")
          + StyledText(shown, .name) + StyledText(". ")
          + StyledText("hold from \(TypedPath.word(path))", .code)
          + StyledText(" reads it.", .dim)),
      json: SaveCommand.profileRecord.json(of: (path, profile)))
  }

  /// Saved in vain would be worse than not saved.
  private static func nowhere(_ name: SavedName) -> CommandFault {
    CommandFault(
      Diagnostic(
        "saved.nowhere", "`\(name.text)` was not saved, for nothing is kept here",
        explanation: "`--no-state` keeps nothing: the sandbox ends with the lab.",
        hint: Hint("start without it, or with a folder", code: "taolab --state FOLDER")))
  }
}
