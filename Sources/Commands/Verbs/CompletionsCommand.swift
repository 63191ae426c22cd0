import Answers
import ArgumentParser
import Diagnostics
import JSONText
import LabSession
import TextFormats

/// `completions`: lets a shell's Tab offer what the prompt's Tab offers.
struct CompletionsCommand: LabCommand {
  static let configuration = CommandConfiguration(
    commandName: "completions", abstract: "The script that lets your shell complete taolab.",
    usage: "completions bash | zsh | fish",
    discussion: "For one session of bash: source <(taolab completions bash)")
  static let examples = ["completions --line \"stake 10 TAO i\""]
  static let group = CommandGroupName.author

  @Argument(help: "bash, zsh or fish.")
  var shell: String?
  @Option(
    name: .long, parsing: .unconditional,
    help: "What could stand at the end of this line; for the scripts.")
  var line: String?
  @Option(
    name: .long, parsing: .unconditional,
    help: "The word that stands there, where the line is without it.")
  var word: String?
  @OptionGroup var common: CommonOptions

  static func completions(
    after words: [String], typed: String, in session: inout Session
  ) -> [LineCompletions.Candidate] {
    words.isEmpty ? CompletionScript.allCases.map { .init($0.rawValue) } : []
  }

  mutating func answer(in session: inout Session) throws -> Answer {
    if let line { return answer(to: session.shellCompletions(of: line, word: word)) }
    guard let script = shell.flatMap({ CompletionScript(rawValue: $0.lowercased()) }) else {
      throw CommandFault(
        Diagnostic(
          "completions.shell",
          shell.map { "there is no script for `\(SafeText.neutralised($0))`" } ?? "which shell?",
          hint: Hint("bash, zsh or fish, as in", code: "completions bash")), .usage)
    }
    return Answer(
      json: CompletionsCommand.script.json(of: script),
      verbatim: script.text)
  }

  private func answer(to candidates: [LineCompletions.Candidate]) -> Answer {
    Answer(
      json: CompletionsCommand.candidates.json(of: candidates),
      verbatim: candidates.map { "\($0.text)\t\($0.note)\n" }.joined())
  }
}
