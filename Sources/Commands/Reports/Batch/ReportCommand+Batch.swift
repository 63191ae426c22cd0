import Answers
import CivilTime
import Diagnostics
import Files
import JSONText
import LabSession
import Parallel
import Reports
import TextFormats

/// Many summaries in one run: `--ndjson` from input to output, `--batch` from a file into files.
extension ReportCommand {
  private var isBatch: Bool { ndjson || batch != nil || outDir != nil || tar != nil }

  /// The answer where many are asked for; nil where one is.
  func batchAnswer(_ entry: ReportEntry, in session: inout Session) throws -> Answer? {
    guard isBatch else { return nil }
    try refuseOptionsOfOne(entry)
    if !ndjson, outDir != nil, tar != nil { throw ReportCommand.twoPlaces }
    if ndjson { return try filter(entry, in: &session) }
    guard let batch else {
      throw ReportCommand.fault("`--out-dir` and `--tar` need rows to make pages of")
    }
    return try files(batch, entry, in: &session)
  }

  private func refuseOptionsOfOne(_ entry: ReportEntry) throws {
    try StrayOption.refuse(
      [
        ("--profile", profile != nil), ("--out", out != nil), ("--currency", currency != nil),
        ("--batch", ndjson && batch != nil),
        ("--out-dir", ndjson && outDir != nil),
        ("--tar", ndjson && tar != nil), ("--json", ndjson && common.json),
      ], in: ndjson ? "report summary --ndjson" : "report summary --batch"
    ) { _ in Hint("many summaries", code: "report summary --batch FILE.ndjson --out-dir DIR") }
  }

  private static func fault(_ summary: String) -> CommandFault {
    CommandFault(
      Diagnostic(
        "batch.place", summary,
        hint: Hint.example("report summary --batch FILE.ndjson --out-dir DIR")),
      .usage)
  }

  private static var twoPlaces: CommandFault {
    CommandFault(
      Diagnostic(
        "batch.place", "`--out-dir` and `--tar` are two places for the same pages",
        explanation: "`--out-dir` makes a folder of them, `--tar` one file.",
        hint: Hint(
          "give one of the two", code: "report summary --batch FILE.ndjson --out-dir DIR")),
      .usage)
  }

  private func job(
    _ format: ReportFormat, numbersRows: Bool, in session: inout Session
  ) throws -> BatchRun {
    let request = ReportRequest(
      name: "summary", days: days, amount: amount, madeOn: madeOn, template: template,
      redacts: redact, locale: locale, templates: templates, format: format)
    let environment = session.environment
    return BatchRun(
      batch: SummaryBatch(
        request: request, press: try request.press(in: &session), snapshot: try session.snapshot(),
        now: environment.now, numbersRows: numbersRows),
      runner: ParallelRunner(threads: environment.threads)
    ) { done, total in environment.watch("writing summaries", done, total) }
  }

  // MARK: From input to output

  private func filter(_ entry: ReportEntry, in session: inout Session) throws -> Answer {
    guard let stream = session.environment.stream, session.environment.inputIsFree else {
      throw CommandFault(
        Diagnostic(
          "batch.input",
          "`--ndjson` reads the standard input of a shell, which gives the lines here",
          hint: Hint("name a file", code: "report summary --batch FILE.ndjson --out-dir DIR")),
        .usage)
    }
    let format = try ReportDestination(
      format: format ?? ReportFormat.json.rawValue, out: nil, asJSON: false, of: entry
    ).format
    let run = try job(format, numbersRows: false, in: &session)
    var source = BatchSource(try ReportCommand.input(nil, session), .lines)
    var sink: any BatchSink = LineSink(
      stream: stream, format: format, common: run.batch.press.common)
    do {
      let end = try run.run(&source, into: &sink)
      var answer = Answer(json: [:], verbatim: "")
      answer.wasStopped = end.wasStopped
      return answer
    } catch AnswerStream.Fault.closed {
      return Answer(json: [:], verbatim: "")
    } catch AnswerStream.Fault.failed(let reason) {
      throw CommandFault(FileFault(.write, "<stdout>", reason: reason))
    } catch let fault as FileFault {
      throw CommandFault(fault)
    }
  }

  private static func input(
    _ path: String?, _ session: Session
  ) throws(CommandFault) -> ByteInput {
    do throws(FileFault) {
      return try session.environment.files.open(path)
    } catch {
      throw CommandFault(error)
    }
  }

  // MARK: From a file into files

  private func files(
    _ path: String, _ entry: ReportEntry, in session: inout Session
  ) throws -> Answer {
    guard let place = outDir ?? tar else {
      throw ReportCommand.fault("`--batch` needs `--out-dir DIR` or `--tar FILE.tar` for its pages")
    }
    let kind = try ReportCommand.kind(path)
    let format = try ReportDestination(
      format: format ?? ReportFormat.html.rawValue, out: nil, asJSON: false, of: entry
    ).format
    try ReportDestination.refuse(
      tar, among: [(path, "batch"), (session.environment.snapshotPath, "snapshot")],
      session.environment.files)
    let run = try job(format, numbersRows: true, in: &session)
    var source = BatchSource(try ReportCommand.input(path, session), kind)
    do {
      var sink = try sink(run, format, session)
      let (count, wasStopped) = try run.run(&source, into: &sink)
      var answer = BatchAnswer(place: place, count: count, wasStopped: wasStopped).answer
      answer.wasStopped = wasStopped
      return answer
    } catch let fault as FileFault {
      throw CommandFault(fault)
    }
  }

  private func sink(
    _ run: BatchRun, _ format: ReportFormat, _ session: Session
  ) throws(FileFault) -> any BatchSink {
    let files = session.environment.files
    let (ending, settings) = (".\(format.rawValue)", run.batch.settings)
    if let outDir {
      return try FolderSink(
        files.openFolder(outDir, false), ending: ending, settings: settings,
        threads: run.runner.threads)
    }
    let path = tar ?? ""
    let name = path.split(separator: "/").last.map(String.init) ?? path
    var folder = path.dropLast(name.count)
    if folder.count > 1, folder.hasSuffix("/") { folder.removeLast() }
    return try TarSink(
      name, in: files.openFolder(folder.isEmpty ? "." : String(folder), true), ending: ending,
      settings: settings, time: run.batch.press.context.now.date.start.seconds)
  }

  private static func kind(_ path: String) throws(CommandFault) -> BatchSource.Kind {
    let name = path.lowercased()
    if name.hasSuffix(".csv") { return .table }
    if [".ndjson", ".jsonl"].contains(where: name.hasSuffix) { return .lines }
    throw CommandFault(
      Diagnostic(
        "batch.kind", "`\(SafeText.neutralised(path))` does not say what its rows are",
        explanation: "A batch is a file with one profile a line, .ndjson, or a table of positions, "
          + ".csv.",
        hint: Hint("rename it", code: "report summary --batch FILE.ndjson --out-dir DIR")), .usage)
  }
}
