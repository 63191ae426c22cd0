import Answers
import ArgumentParser
import Diagnostics
import Files
import JSONText
import LabSession
import Lessons
import Presentation
import Reports
import TextFormats

/// `progress`: how far the person is, as a file to keep or to take along.
struct ProgressCommand: LearningCommand {
  static let configuration = CommandConfiguration(
    commandName: "progress", abstract: "Say how far you are; take it to another machine.",
    usage: "progress | progress report [LESSON] [--format md|html] [--out FILE] "
      + "| progress export FILE | progress import FILE",
    discussion: "`report` is a page to keep: what you can do now, and each question with your "
      + "answer and the model's. `export` writes lessons, answers, marks and what comes back for review into one "
      + "file. `import` adds such a file to what is here: nothing is dropped, and where both have "
      + "answered, both answers count.")
  static let examples = ["progress"]

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case md, html
  }

  @Argument(help: "`report`, and a lesson if it is about one; `export` or `import`, and a file.")
  var words: [String] = []
  @Option(name: .long, help: "md or html, for `report`.")
  var format: Format?
  @Option(
    name: .long, help: ArgumentHelp("Where `report` writes; \(OutFile.help)", valueName: "file"))
  var out: String?
  @OptionGroup var common: CommonOptions

  init() {}

  static func completions(
    after words: [String], typed: String, in session: inout Session
  ) -> [LineCompletions.Candidate] {
    words.isEmpty
      ? [.init("report"), .init("export"), .init("import")]
      : words.first == "report" ? [.init("--format"), .init("--out")] : session.files(typed)
  }

  static func next(
    after answer: Answer, to words: [String], in session: Session
  ) -> [String] { ["lessons"] }

  mutating func answer(in session: inout Session) throws -> Answer {
    let path = words.dropFirst().joined(separator: " ")
    try StrayOption.refuse(
      [("--format", format != nil && !isReport), ("--out", out != nil && !isReport)],
      in: words.joined(separator: " ")
    ) { _ in Hint("it belongs to", code: "progress report") }
    switch words.first?.lowercased() {
    case nil: return ProgressCommand.counted(in: &session)
    case "report"?:
      return try report(path.isEmpty ? nil : path, &session)
    case "export"? where !path.isEmpty:
      let progress = session.wholeProgress()
      try HeldFile.write(
        progress.text, to: path, false, line: "progress export", session.environment.files)
      return ProgressCommand.counted("progress.written", path, in: &session)
    case "import"? where !path.isEmpty:
      let source = try session.read(path, limit: 4 << 20)
      _ = try session.takeOver(source)
      return ProgressCommand.counted("progress.taken", path, in: &session)
    default:
      let typed = words.joined(separator: " ")
      throw CommandFault(
        Diagnostic(
          "progress.words", "`progress \(SafeText.neutralised(typed))` names no file or no deed",
          explanation: "It knows `report`, `export FILE` and `import FILE`.",
          hint: Hint.example("progress export my-progress.json")), .usage)
    }
  }

  private var isReport: Bool { words.first?.lowercased() == "report" }

  private func report(_ name: String?, _ session: inout Session) throws -> Answer {
    let out = OutFile.named(out)
    let text = try ProgressReport(
      name: name, format: format.map { $0 == .html ? .html : .markdown }, out: out
    ).text(in: &session)
    let count = ProgressCount(session.wholeProgress())
    guard let out else {
      return Answer(json: Self.record.json(of: (nil, count)), verbatim: text)
    }
    do throws(FileFault) {
      try session.environment.files.writeUnfollowed(Array(text.utf8), out, 0o600)
    } catch {
      throw CommandFault(error)
    }
    let written = StyledText("wrote ", .dim) + StyledText(SafeText.neutralised(out), .name)
    return Answer(Markup(written), json: Self.record.json(of: (out, count)))
  }

  /// What progress comes to, after something was done with a file.
  private static func counted(
    _ done: String? = nil, _ path: String? = nil, in session: inout Session
  ) -> Answer {
    let count = ProgressCount(session.wholeProgress())
    let words = session.courseWords
    let skipped = count.skipped > 0 ? [words("tutor.skipped-count", count: count.skipped)] : []
    let parts =
      [
        words("progress.done", count: count.finished), words("progress.begun", count: count.begun),
        words("progress.answered", count: count.answered - count.skipped),
      ] + skipped + [words("progress.back", count: count.cards)]
    return Answer(
      Markup(
        StyledText(done.map { words($0) + " " } ?? "", .good)
          + StyledText(parts.joined(separator: ", ") + ".")),
      json: record.json(of: (path, count)))
  }
}

/// What progress comes to in numbers.
struct ProgressCount {
  let finished: Int
  let begun: Int
  /// With the skipped ones.
  let answered: Int
  let skipped: Int
  let cards: Int

  init(_ progress: Progress) {
    finished = progress.lessons.values.count { $0.isFinished }
    begun = progress.lessons.values.count { !$0.isFinished }
    let records = progress.lessons.values.flatMap(\.records.values)
    answered = records.count { $0.outcome != .open }
    skipped = records.count { $0.outcome == .skipped }
    cards = progress.cards.count
  }
}

extension ProgressCommand {
  static let fields = record.fields

  static let record: JSONRecord<(path: String?, count: ProgressCount)> = [
    .text("file", "the file that was written or read; null: none") { $0.path },
    .integer("finished", "lessons that are done") { $0.count.finished },
    .integer("begun", "lessons that were begun and are not done") { $0.count.begun },
    .integer("answered", "questions that were answered, guessed or skipped") { $0.count.answered },
    .integer("skipped", "how many of those were skipped") { $0.count.skipped },
    .integer("review", "questions that come back") { $0.count.cards },
  ]
}
