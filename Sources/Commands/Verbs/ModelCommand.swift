import Answers
import ArgumentParser
import Conformance
import Diagnostics
import Files
import JSONText
import LabSession
import Presentation

/// `model check FILE…`: evaluates conformance vectors with the model.
struct ModelCommand: LabCommand {
  static let configuration = CommandConfiguration(
    commandName: "model", abstract: "Check the model against vectors of the chain.",
    usage: "model check FILE... | model check --block PAIR...",
    discussion: "A vector file holds inputs and results of the chain's own functions. The last "
      + "line counts what passed, failed and was skipped; a failure ends with status 1. With "
      + "`--block`, a file holds the state before a block and what the chain did in it: the block "
      + "is made anew and compared, and what nobody's trade explains is a failure.")
  static let examples = ["model"]
  static let group = CommandGroupName.author

  @Argument(help: "`check`, then vector files.")
  var words: [String] = []
  @Flag(name: .customLong("block"), help: "The files are pairs of recorded blocks.")
  var isOfBlocks = false
  @OptionGroup var common: CommonOptions

  /// Vector files are small; a larger file is a mistake.
  private static let fileLimit = 64_000_000

  static func completions(
    after words: [String], typed: String, in session: inout Session
  ) -> [LineCompletions.Candidate] {
    words.isEmpty ? [.init("check")] : session.files(typed)
  }

  mutating func answer(in session: inout Session) throws -> Answer {
    guard let action = words.first else { return ModelCommand.overview }
    guard action == "check" else { throw ModelCommand.unknown(action) }
    let paths = words.dropFirst()
    guard !paths.isEmpty else { throw ModelCommand.noFiles }
    var files: [SourceText] = []
    for path in paths { files.append(try ModelCommand.read(path, session.environment.files)) }
    if isOfBlocks { return try ModelCommand.replay(files, terminal: session.environment.terminal) }
    do {
      return ModelCommand.answer(
        to: try ConformanceRun.evaluate(files: files), terminal: session.environment.terminal)
    } catch {
      throw CommandFault(error, .input)
    }
  }

  private static func read(_ path: String, _ files: FileAccess) throws -> SourceText {
    do {
      let bytes = try files.read(path, fileLimit)
      return SourceText(name: path, text: String(decoding: bytes, as: UTF8.self))
    } catch {
      throw CommandFault(error)
    }
  }

  private static func answer(to report: ConformanceReport, terminal: TerminalTraits) -> Answer {
    var blocks: [Markup.Block] = []
    if !report.failures.isEmpty {
      blocks.append(
        .table(
          TextTable(
            "vectors the model answers otherwise",
            columns: ["vector", "function", "where", "expected", "got"].map { .init($0) },
            rows: report.failures.map { failure in
              [failure.id, failure.function, failure.path, failure.expected, failure.got].map {
                StyledText(shortened($0))
              }
            })))
    }
    for skipped in report.skipped {
      let plural = skipped.count == 1 ? "vector" : "vectors"
      blocks.append(
        .paragraph(
          StyledText("skipped ", .dim) + StyledText(skipped.function, .name)
            + StyledText(", \(skipped.count) \(plural)", .dim)))
    }
    let passes = report.failures.isEmpty
    blocks.append(.paragraph(StyledText(report.summary, passes ? .good : .error)))
    let markup = Markup(blocks)
    // A failed check is an answer, not a complaint: it stays on the standard output.
    return Answer(
      markup, json: ModelCommand.report.json(of: report),
      verbatim: passes ? nil : markup.text(for: terminal),
      status: passes ? .success : .failure)
  }

  private static func shortened(_ text: String) -> String {
    text.count > 48 ? text.prefix(47) + "…" : text
  }

  private static var overview: Answer {
    let names = ConformanceRun.functions
    return Answer(
      Markup([
        .paragraph(
          "The model follows runtime 475. It evaluates \(String(names.count)) functions of the vector files:"
        ),
        .paragraph(StyledText(names.sorted().joined(separator: ", "), .code)),
      ]), json: model.json(of: Array(names)))
  }

  private static func unknown(_ action: String) -> CommandFault {
    CommandFault(
      Diagnostic(
        "model.action", "`model` cannot `\(action)`",
        hint: Hint("it checks vector files", code: "model check FILE")), .usage)
  }

  private static var noFiles: CommandFault {
    CommandFault(
      Diagnostic(
        "model.files", "no vector file is named",
        hint: Hint("name one or more", code: "model check Tests/Vectors/pool.json")), .usage)
  }
}
