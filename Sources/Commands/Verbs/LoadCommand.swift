import Answers
import ArgumentParser
import Diagnostics
import JSONText
import LabSession
import Presentation
import Sandbox

/// `load NAME`: goes to a saved sandbox; `load` alone lists them.
struct LoadCommand: SandboxCommand {
  static let configuration = CommandConfiguration(
    commandName: "load", abstract: "Go to a saved sandbox; without a name, list them.",
    usage: "load [NAME]", discussion: "The present sandbox is an `undo` away.")
  static let examples = ["load"]

  @Argument(help: "The name of a saved sandbox.")
  var words: [String] = []
  @OptionGroup var common: CommonOptions

  static func completions(
    after words: [String], typed: String, in session: inout Session
  ) -> [LineCompletions.Candidate] {
    words.isEmpty ? session.savedNames.map { .init($0) } : []
  }

  static func next(
    after answer: Answer, to words: [String], in session: Session
  ) -> [String] {
    words.isEmpty ? session.savedNames.prefix(3).map { "load \($0)" } : ["portfolio", "undo"]
  }

  mutating func answer(in session: inout Session) throws -> Answer {
    guard !words.isEmpty else { return LoadCommand.list(session.savedNames) }
    let name = try SavedName(words, example: "load plan")
    guard let text = session.kept(name.file) else { throw LoadCommand.unknown(name, session) }
    guard let branch = SandboxBranch(text: text) else {
      session.setAside(name.file) { SandboxBranch(text: $0) != nil }
      throw LoadCommand.unknown(name, session)
    }
    let chain = try session.chainAgain(of: branch)
    let reader = session
    return try session.changeSandbox { desk in
      var document = desk.document
      document.append(.load(name.text, branch))
      desk.go(to: document, chain: chain)
      return reader.sandboxChanged(
        StyledText("Loaded \(name.text). ") + StyledText("undo", .code)
          + StyledText(" goes back to the sandbox before.", .dim), desk,
        json: LoadCommand.loaded.members(of: name.text))
    }
  }

  private static func list(_ names: [String]) -> Answer {
    let markup =
      names.isEmpty
      ? Markup(StyledText("Nothing is saved yet: ") + StyledText("save plan", .code))
      : Markup([.list(names.map { StyledText("load \($0)", .code) }, ordered: false)])
    return Answer(markup, json: LoadCommand.saved.json(of: names))
  }

  private static func unknown(_ name: SavedName, _ session: Session) -> CommandFault {
    let near = nearest(to: name.text, among: session.savedNames).first
    return CommandFault(
      Diagnostic(
        "saved.unknown", "there is no saved sandbox `\(name.text)`",
        hint: near.map { Hint("did you mean", code: "load \($0)") }
          ?? Hint("list them with", code: "load")))
  }
}
