import Answers
import ArgumentParser
import Diagnostics
import History
import JSONText
import LabSession
import Presentation
import TextFormats

/// `data`: which recorded chain is computed on, and a newer one from the network when asked for.
struct DataCommand: LabCommand {
  static let configuration = CommandConfiguration(
    commandName: "data", abstract: "Which recorded chain is computed on, and how to get today's.",
    usage: "data [list] | data use NAME | data update [--endpoint URL] [--block N] [--use]\n"
      + "       data update --coldkey ADDRESS [--out FILE]\n"
      + "       data history | data funds | data import FILE… [--origin NAME] | data export [TABLE] [--out FILE]\n"
      + "       data remove [EUR | SN64] [DAY [DAY]] [--origin NAME] [--force]",
    discussion: "`data update` is the only thing here that goes online, and only when it is typed. "
      + "It asks a public node of the chain for its state at one block, says beforehand what it asks "
      + "of whom, checks what comes, and keeps it beside what is there. `data use` chooses what is "
      + "computed on. With `--coldkey` it asks what a public address holds and shows it; nothing of "
      + "that is kept unless `--out` names a file. Every update adds to a history of prices and pools, and "
      + "so does `data import` of a table or of answers of taostats.io; `data history` says what is "
      + "there, and `data remove` shows rows that should not be and removes them with `--force`.")
  static let examples = ["data", "data update --plan", "data use built-in", "data history"]
  static let group = CommandGroupName.manage
  static var fields: [JSONField] { DataAnswers.fields }

  @Argument(
    help: "`list`, `use` with a name, `update`, `history`, `import` with files, `export`, `remove`."
  )
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
  @Option(name: .long, help: ArgumentHelp("The file to write; \(OutFile.help)", valueName: "file"))
  var out: String?
  @Option(name: .long, help: ArgumentHelp("Who says so, for files that do not.", valueName: "name"))
  var origin: String?
  @Flag(name: .long, help: "Replace a file, or values of the history, that are there.")
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
        .init("history", note: "what is kept of the past"),
        .init("funds", note: "validators' funds as updates found them"),
        .init("import", note: "add a file to it"), .init("export", note: "a table of it as CSV"),
        .init("remove", note: "rows that should not be in it"),
      ]
    case ["export"]: HistoryTable.all.map { .init($0.name, note: $0.meaning) }
    case ["remove"]:
      [.init("SN64", note: "a subnet"), .init("USD", note: "TAO in a currency"), .init("--origin")]
    case ["import"]: session.files(typed)
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
    case "update"?: answer.lines + ["data"]
    case "use"?: ["market", "data"]
    case "import"?, "remove"?: ["data history", "data"]
    case "history"?: ["data"]
    default: ["data update --plan"]
    }
  }

  mutating func answer(in session: inout Session) throws -> Answer {
    let action = words.first?.lowercased()
    if let action, let answer = try answerOfHistory(action, in: &session) { return answer }
    try StrayOption.refuse(
      [("--origin", origin != nil)],
      in: SafeText.neutralised("data \(words.joined(separator: " "))")
    ) { _ in Hint("it belongs to", code: "data import FILE") }
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

  /// What concerns the history; nil for everything else.
  private func answerOfHistory(
    _ action: String, in session: inout Session
  ) throws -> Answer? {
    let rest = Array(words.dropFirst())
    switch action {
    case "history" where rest.isEmpty:
      try refuseOptionsOfUpdate("history", but: [])
      return try HistoryAnswers.overview(in: session)
    case "funds" where rest.isEmpty:
      try refuseOptionsOfUpdate("funds", but: [])
      return try FundsAnswer.answer(in: session)
    case "import":
      guard !rest.isEmpty else {
        throw CommandFault(
          Diagnostic(
            "data.action", "`data import` takes at least one file",
            hint: Hint.example("data import prices.csv")), .usage)
      }
      try refuseOptionsOfUpdate("import", but: ["--force", "--origin"])
      return try HistoryAnswers.adding(rest, origin: origin, replaces: force, in: &session)
    case "remove":
      try refuseOptionsOfUpdate("remove", but: ["--force", "--origin"])
      return try HistoryRemoval(rest, origin: origin).answer(force: force, in: &session)
    case "export" where rest.count < 2:
      try refuseOptionsOfUpdate("export", but: ["--out", "--force"])
      return try HistoryAnswers.exporting(rest.first, to: out, force: force, in: session)
    default: return nil
    }
  }

  private func refuseOptionsOfUpdate(
    _ line: String, but allowed: [String] = []
  ) throws(CommandFault) {
    let given = [
      ("--endpoint", endpoint != nil), ("--block", block != nil), ("--use", use), ("--plan", plan),
      ("--coldkey", coldkey != nil), ("--out", out != nil), ("--force", force),
    ].filter { !allowed.contains($0.0) }
    let shown = SafeText.neutralised("data \(line)")
    try StrayOption.refuse(given, in: shown) { _ in
      Hint("it belongs to", code: "data update --plan")
    }
  }

  private static let actions = [
    "list", "use", "update", "history", "funds", "import", "export", "remove",
  ]

  private static func unknown(_ words: [String]) -> CommandFault {
    let typed = SafeText.neutralised(words.joined(separator: " "))
    if words.first?.lowercased() == "use" {
      return CommandFault(
        Diagnostic(
          "data.action", words.count == 1 ? "use which data?" : "`data use` takes one name",
          hint: Hint("see what there is with", code: "data")))
    }
    if words.first?.lowercased() == "history", words.count > 1 {
      return CommandFault(
        Diagnostic(
          "data.action", "`data history` is about the whole file and takes nothing behind it",
          hint: Hint(
            "the past of a subnet", code: "market \(SafeText.neutralised(words[1])) --history")))
    }
    let near = nearest(to: words.first ?? "", among: actions).first
    return CommandFault(
      Diagnostic(
        "data.action", "`data` does not know `\(typed)`",
        explanation: "It knows \(actions.joined(separator: ", ")).",
        hint: near == "update"
          ? Hint("did you mean", code: "data update --plan") : Hint.example("data")))
  }
}
