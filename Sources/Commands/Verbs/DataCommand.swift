import Answers
import ArgumentParser
import Diagnostics
import JSONText
import LabSession
import Presentation
import TextFormats

/// `data`: which recorded chain is computed on, and a newer one from the network when asked for.
struct DataCommand: LabCommand {
  static let configuration = CommandConfiguration(
    commandName: "data", abstract: "Which recorded chain is computed on, and how to get today's.",
    usage: "data [list] | data use NAME | data update [--endpoint URL] [--block N] [--use]\n"
      + "       data update --coldkey ADDRESS [--out FILE]",
    discussion: "`data update` is the only thing here that goes online, and only when it is typed. "
      + "It asks a public node of the chain for its state at one block, says beforehand what it asks "
      + "of whom, checks what comes, and keeps it beside what is there. `data use` chooses what is "
      + "computed on. With `--coldkey` it asks what a public address holds and shows it; nothing of "
      + "that is kept unless `--out` names a file.")
  static let examples = ["data", "data update --plan", "data use built-in"]
  static let group = CommandGroupName.manage
  static var fields: [JSONField] { DataAnswers.fields }

  @Argument(help: "`list`, `use` with a name, or `update`.")
  var words: [String] = []
  @Option(name: .long, help: ArgumentHelp("The node to ask.", valueName: "url"))
  var endpoint: String?
  @Option(name: .long, help: ArgumentHelp("This block, not the newest.", valueName: "number"))
  var block: String?
  @Flag(name: .long, help: "Compute on it at once.")
  var use = false
  @Flag(name: .long, help: "Say what would be asked of whom, and ask nothing.")
  var plan = false
  @Option(
    name: .long,
    help: ArgumentHelp("What this public address holds, not the market.", valueName: "address"))
  var coldkey: String?
  @Option(name: .long, help: ArgumentHelp("Write what it holds as a profile.", valueName: "file"))
  var out: String?
  @Flag(name: .long, help: "Replace a file that is there.")
  var force = false
  @OptionGroup var common: CommonOptions

  static func completions(
    after words: [String], typed: String, in session: inout Session
  ) -> [LineCompletions.Candidate] {
    switch words {
    case []:
      [
        .init("list", note: "what is kept"), .init("use", note: "choose what is computed on"),
        .init("update", note: "ask a node for today's chain"),
      ]
    case ["use"]:
      session.keptData().map { .init(DataAnswers.shortName($0.name)) }
        + [.init("newest"), .init("built-in")]
    default: []
    }
  }

  static func next(
    after answer: Answer, to words: [String], in session: Session
  ) -> [String] {
    switch words.first {
    case "update"? where answer.json?["file"]?.stringValue != nil:
      answer.json?["in_use"]?.boolValue == true ? ["market", "data"] : ["data use newest", "data"]
    case "update"?: ["data"]
    case "use"?: ["market", "data"]
    default: ["data update --plan"]
    }
  }

  mutating func answer(in session: inout Session) throws -> Answer {
    let action = words.first?.lowercased()
    guard action == "update" else {
      try refuseOptionsOfUpdate(words.joined(separator: " "))
      switch action {
      case nil,
        "list"? where words.count == 1:
        return try DataAnswers.list(in: &session)
      case "use"? where words.count == 2: return try DataAnswers.use(words[1], in: &session)
      default: throw DataCommand.unknown(words)
      }
    }
    guard words.count == 1 else { throw DataCommand.unknown(words) }
    let request = try DataRequest(
      endpoint: endpoint, block: block, coldkey: coldkey, isUsed: use, out: out, force: force)
    if plan { return request.plan }
    return try request.answer(in: &session, isForPrograms: common.json)
  }

  private func refuseOptionsOfUpdate(_ line: String) throws(CommandFault) {
    let given = [
      ("--endpoint", endpoint != nil), ("--block", block != nil), ("--use", use), ("--plan", plan),
      ("--coldkey", coldkey != nil), ("--out", out != nil), ("--force", force),
    ]
    let shown = SafeText.neutralised("data \(line)")
    try StrayOption.refuse(given, in: shown) { _ in
      Hint("it belongs to", code: "data update --plan")
    }
  }

  private static func unknown(_ words: [String]) -> CommandFault {
    let typed = SafeText.neutralised(words.joined(separator: " "))
    if words.first?.lowercased() == "use" {
      return CommandFault(
        Diagnostic(
          "data.action", words.count == 1 ? "use which data?" : "`data use` takes one name",
          hint: Hint("see what there is with", code: "data")))
    }
    let near = nearest(to: words.first ?? "", among: ["list", "use", "update"]).first
    return CommandFault(
      Diagnostic(
        "data.action", "`data` does not know `\(typed)`",
        explanation: "It lists, uses and updates.",
        hint: near == "update"
          ? Hint("did you mean", code: "data update --plan") : Hint("for example", code: "data")))
  }
}
