import Answers
import ArgumentParser
import Diagnostics
import JSONText
import LabSession
import Presentation
import Sandbox

/// `save NAME`: keeps the sandbox under a name.
struct SaveCommand: LabCommand {
  static let configuration = CommandConfiguration(
    commandName: "save", abstract: "Keep your sandbox under a name.", usage: "save NAME",
    discussion: "A name is letters, digits, `-` and `_`. A saved sandbox is replaced only by one "
      + "that goes on from it, so that nothing is lost.")
  static let examples = ["stake 10 TAO into 64", "save plan"]
  static let group = CommandGroupName.sandbox
  static let asking: Asking? = Asking(["save", "keep"], "save plan")

  @Argument(help: "A name, as: plan.")
  var words: [String] = []
  @OptionGroup var common: CommonOptions

  static func next(
    after answer: Answer, to words: [String], in session: Session
  ) -> [String] {
    ["load", "history"]
  }

  mutating func answer(in session: inout Session) throws -> Answer {
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
      json: ["name": .string(name.text), "steps": .integer(branch.acts.count)])
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
