public import Answers
public import ArgumentParser
import Diagnostics
public import JSONText
public import LabSession

/// One entry of the catalogue: a subcommand of the shell and a verb of the prompt at once.
///
/// A command reads the session and returns an answer; it never prints.
public protocol LabCommand: ParsableCommand {
  /// What every command accepts.
  var common: CommonOptions { get }
  /// Lines that show it at work. Help and tests run them.
  static var examples: [String] { get }
  /// Where it stands in `help`.
  static var group: CommandGroupName { get }
  /// What its JSON answer is called, as `taolab-stake/1`; it has no other first key.
  static var schema: String { get }
  /// Whether `what if` may ask it again: it answers at once.
  static var isRepeatable: Bool { get }
  /// Options that people bring from elsewhere and that it does not need, each with the reason.
  static var unneeded: [String: String] { get }
  /// Whether its answers are read where they stand, at the prompt.
  static var isNeverPaged: Bool { get }
  /// Whether it works in the sandbox.
  static var worksInSandbox: Bool { get }
  /// The keys of that answer, for `docs/json.md`; a test holds them against real answers.
  static var fields: [JSONField] { get }
  /// What could follow these words of it; what does not begin with `typed` is left out later.
  static func completions(
    after words: [String], typed: String, in session: inout Session
  ) -> [LineCompletions.Candidate]
  /// Lines that work after an answer of it and go on from it, the most useful first; the lab shows
  /// them in one dim line. The words are those of the line, the session is as the answer left it.
  static func next(
    after answer: Answer, to words: [String], in session: Session
  ) -> [String]
  /// Does the work. Throws `CommandFault` or `DiagnosticList`.
  mutating func answer(in session: inout Session) throws -> Answer
}

/// A verb of the course, whose answers belong to the conversation.
protocol LearningCommand: LabCommand {}

extension LearningCommand {
  static var group: CommandGroupName { .learn }
  static var isNeverPaged: Bool { true }
}

/// A verb that works in the sandbox.
protocol SandboxCommand: LabCommand {}

extension SandboxCommand {
  static var group: CommandGroupName { .sandbox }
  static var worksInSandbox: Bool { true }
}

/// The parts of `help`, in its order.
public enum CommandGroupName: String, CaseIterable, Sendable {
  case learn = "Learn"
  case sandbox = "Practise in your sandbox"
  case hold = "What you hold"
  case stake = "Try it on the recorded chain"
  case understand = "Understand"
  case words = "Look up"
  case write = "Write"
  case manage = "This lab"
  case author = "From the shell"
}

extension LabCommand {
  /// Most verbs know what is asked of them.
  public static var unneeded: [String: String] { [:] }
  /// Most answers may be paged.
  public static var isNeverPaged: Bool { false }
  /// Most verbs leave it alone.
  public static var worksInSandbox: Bool { false }
  /// Whatever only looks at the recorded chain.
  public static var isRepeatable: Bool { group == .stake }

  /// The verb with the version 1.
  public static var schema: String { "taolab-\(verb)/1" }

  /// None; an answer that has keys must name them.
  public static var fields: [JSONField] { [] }

  /// Nothing to suggest.
  public static func completions(
    after words: [String], typed: String, in session: inout Session
  ) -> [LineCompletions.Candidate] { [] }

  /// Nothing in particular.
  public static func next(
    after answer: Answer, to words: [String], in session: Session
  ) -> [String] { [] }

  /// The verb as typed.
  public static var verb: String {
    configuration.commandName ?? String(describing: Self.self).lowercased()
  }

  /// The command of the words after the verb; throws what the argument parser throws, for
  /// `--help` a clean exit.
  public static func command(of words: [String]) throws -> any LabCommand {
    guard words.count <= LineWords.most else {
      throw ValidationError(LineWords.tooMany(words.count).summary)
    }
    let parsed = try parseAsRoot(words.map(LineWords.keepingMinus))
    guard let command = parsed as? any LabCommand else { throw CleanExit.helpRequest() }
    return command
  }
}
