import Answers
import ArgumentParser
import Decimals
import Diagnostics
import JSONText
import LabSession
import Lessons
import Presentation
import TextFormats

/// `progress`: how far the person is, as a file to keep or to take along.
struct ProgressCommand: LabCommand {
  static let configuration = CommandConfiguration(
    commandName: "progress", abstract: "Say how far you are; take it to another machine.",
    usage: "progress | progress export FILE | progress import FILE",
    discussion: "`export` writes lessons, answers, marks and what comes back for review into one "
      + "file. `import` adds such a file to what is here: nothing is dropped, and where both have "
      + "answered, both answers count.")
  static let examples = ["progress"]
  static let group = CommandGroupName.learn

  @Argument(help: "`export` or `import`, and a file.")
  var words: [String] = []
  @OptionGroup var common: CommonOptions

  init() {}

  static func completions(
    after words: [String], typed: String, in session: inout Session
  ) -> [LineCompletions.Candidate] {
    words.isEmpty ? [.init("export"), .init("import")] : session.files(typed)
  }

  static func next(
    after answer: Answer, to words: [String], in session: Session
  ) -> [String] { ["lessons"] }

  mutating func answer(in session: inout Session) throws -> Answer {
    let path = words.dropFirst().joined(separator: " ")
    switch words.first?.lowercased() {
    case nil: return ProgressCommand.answer(session.wholeProgress(), "", nil)
    case "export"? where !path.isEmpty:
      let progress = session.wholeProgress()
      try HeldFile.write(
        progress.text, to: path, false, line: "progress export", session.environment.files)
      return ProgressCommand.answer(progress, "Written. ", path)
    case "import"? where !path.isEmpty:
      let source = try session.read(path, limit: 4 << 20)
      _ = try session.takeOver(source)
      return ProgressCommand.answer(session.wholeProgress(), "Taken over. ", path)
    default:
      let typed = words.joined(separator: " ")
      throw CommandFault(
        Diagnostic(
          "progress.words", "`progress \(SafeText.neutralised(typed))` names no file or no deed",
          explanation: "It knows `export FILE` and `import FILE`.",
          hint: Hint("for example", code: "progress export my-progress.json")), .usage)
    }
  }

  private static func answer(_ progress: Progress, _ done: String, _ path: String?) -> Answer {
    let count = ProgressCount(progress)
    let words =
      NumberFormat.counted(count.finished, "lesson") + " done, \(count.begun) begun, "
      + NumberFormat.counted(count.answered, "question")
      + " answered, \(count.cards) that come back."
    return Answer(
      Markup(StyledText(done, .good) + StyledText(words)),
      json: record.json(of: (path, count)))
  }
}

/// What progress comes to in numbers.
struct ProgressCount {
  let finished: Int
  let begun: Int
  let answered: Int
  let cards: Int

  init(_ progress: Progress) {
    finished = progress.lessons.values.count { $0.isFinished }
    begun = progress.lessons.values.count { !$0.isFinished }
    answered = progress.lessons.values.flatMap(\.records.values).count { $0.outcome != .open }
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
    .integer("review", "questions that come back") { $0.count.cards },
  ]
}
