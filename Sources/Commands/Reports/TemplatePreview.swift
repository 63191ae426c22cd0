import Answers
import Content
import Decimals
import Diagnostics
import Files
import JSONText
import LabSession
import Presentation
import Reports
import TextFormats

/// `template preview`: a template's report as a page, made again whenever a file of it is saved.
struct TemplatePreview {
  /// What the person typed: `summary/brief`, or the path of a file of their own.
  let name: String
  let out: String
  /// The folder of their own templates.
  let folder: String?
  let profile: String?
  /// Columns of faults in a page.
  private static let width = 80
  /// Seconds between two looks at the files.
  static let patience = 0.25

  /// What the page is made from, as it was read at one moment.
  private struct Reading: Equatable {
    var texts: [String: String] = [:]
    var profile: String?
    var faults: [Diagnostic] = []
  }

  /// One rendering: how many bytes were written, or what is wrong.
  struct Outcome {
    let number: Int
    let path: String
    var bytes: Int?
    var faults: [Diagnostic] = []
    /// The last page without a fault, as its report has it.
    var page: String?
  }

  /// Makes the page once, and with somebody to follow it until they end it.
  ///
  /// - Parameter isOnce: whether one rendering is all that is wanted.
  func answer(isOnce: Bool, in session: inout Session) throws -> Answer {
    let base = session.environment.content
    var shown = reading(session)
    // What is named wrongly is no fault of a template, and no save mends it.
    if let faults = DiagnosticList(shown.faults) { throw CommandFault(faults, .input) }
    var outcome = try made(1, of: shown, after: nil, base, &session)
    guard !isOnce, folder != nil || profile != nil, let follower = session.environment.follow
    else { return answer(outcome) }
    follower.show(markup(outcome) + TemplatePreview.waiting)
    var last = shown
    while follower.pause(TemplatePreview.patience) {
      let now = reading(session)
      // A file is gone for a moment while it is replaced: what is read twice alike is there.
      defer { last = now }
      guard now != shown, now == last else { continue }
      shown = now
      outcome = try made(outcome.number + 1, of: now, after: outcome.page, base, &session)
      follower.show(markup(outcome))
    }
    return Answer(verbatim: "").saying { [outcome] in TemplatePreview.record.json(of: outcome) }
  }

  private func reading(_ session: Session) -> Reading {
    var reading = Reading()
    do throws(CommandFault) {
      if let folder { reading.texts = try TemplateFolder(folder, in: session).texts }
      if let profile { reading.profile = try session.readHeld(profile).text }
    } catch {
      reading.faults = error.faults.all
    }
    return reading
  }

  /// Writes the page, or what is wrong above the last good one.
  private func made(
    _ number: Int, of reading: Reading, after last: String?, _ base: ContentLibrary,
    _ session: inout Session
  ) throws -> Outcome {
    var outcome = Outcome(number: number, path: out, faults: reading.faults, page: last)
    do {
      if outcome.faults.isEmpty {
        try make(&outcome, reading, base, &session)
      }
      if let last, !outcome.faults.isEmpty {
        try write(ReloadingPage.html(last, faults: words(outcome.faults)), session)
      }
    } catch let fault as FileFault {
      throw CommandFault(fault)
    }
    return outcome
  }

  private func make(
    _ outcome: inout Outcome, _ reading: Reading, _ base: ContentLibrary,
    _ session: inout Session
  ) throws {
    let content = TemplateFolder(texts: reading.texts, path: folder ?? "").over(base)
    do {
      let report = try html(content, &session)
      let page = ReloadingPage.html(report)
      try write(page, session)
      (outcome.bytes, outcome.page) = (page.utf8.count, report)
    } catch let faults as DiagnosticList {
      outcome.faults = faults.all
    } catch let fault as CommandFault where outcome.number > 1 || fault.status == .input {
      outcome.faults = fault.faults.all
    }
  }

  private func write(_ page: String, _ session: Session) throws {
    try session.environment.files.writeUnfollowed(Array(page.utf8), out, 0o644)
  }

  /// The faults as a terminal without colours shows them.
  private func words(_ faults: [Diagnostic]) -> String {
    let markup = DiagnosticList(faults).map { Markup($0) } ?? Markup()
    return markup.text(for: TerminalTraits(width: TemplatePreview.width, isTerminal: false))
  }

  private func html(_ content: ContentLibrary, _ session: inout Session) throws -> String {
    let file = try TemplateFile.named(name, for: "preview", in: content)
    let context = try ReportRequest(name: "preview", format: .html).context(in: &session)
    var holder = ExampleHolder(context)
    if let profile {
      let source = try session.readHeld(profile)
      holder = ExampleHolder(try session.profile(source), text: source.text)
    }
    guard
      let report = try TemplateSample.report(showing: file.path, holder, context, in: content)
    else {
      throw CommandFault(
        Diagnostic(
          "template.preview", "no report shows `\(file.name)`",
          explanation: "It is used by pages of lessons, or answers a question of the prompt alone.",
          hint: Hint(
            "one that a report shows", code: "template preview summary/brief --out preview.html")),
        .usage)
    }
    return try report.text(.html, content)
  }
}

// MARK: Words

extension TemplatePreview {
  static let record: JSONRecord<Outcome> = [
    .text("file", "the file that was written") { $0.path },
    .integer("bytes", "its size; null if it was not written") { $0.bytes },
    .integer("renderings", "how often it was made") { $0.number },
    .integer("faults", "how many faults kept it from being written") { $0.faults.count },
  ]

  private func answer(_ outcome: Outcome) -> Answer {
    Answer(
      markup(outcome), json: TemplatePreview.record.json(of: outcome),
      status: outcome.faults.isEmpty ? .success : .failure)
  }

  /// A line of what was made, below what is wrong.
  private func markup(_ outcome: Outcome) -> Markup {
    let faults = DiagnosticList(outcome.faults).map { Markup($0) } ?? Markup()
    let path = StyledText(SafeText.neutralised(outcome.path), .name)
    guard let bytes = outcome.bytes else {
      let count = NumberFormat.counted(outcome.faults.count, "fault")
      return faults
        + Markup(
          StyledText("\(outcome.number). ", .dim) + StyledText(count, .error)
            + StyledText(
              outcome.page == nil ? ", not written: " : ", above the last good page: ", .dim)
            + path)
    }
    return faults
      + Markup(
        StyledText("\(outcome.number). wrote ", .dim) + path
          + StyledText(", \(NumberFormat.group(String(bytes))) bytes", .dim))
  }

  private static let waiting = Markup(
    StyledText(
      "Open it in a browser; it follows each save within \(ReloadingPage.seconds + 1) seconds. "
        + "Ctrl-C ends this.", .dim))
}
