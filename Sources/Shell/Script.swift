import Answers
import Commands
import Diagnostics
import LabSession
import LineEditor
import Presentation

/// Lines without a person: no prompt, an answer each, and the end at the first error
/// unless it shall go on.
struct Script {
  /// What errors call it: a path, `<stdin>`, `-e`.
  let name: String
  let source: any LineSource
  /// Whether lines after an error are answered too.
  let keepsGoing: Bool
  /// Whether a program reads the answers: one JSON object a line, errors among them.
  let isForPrograms: Bool
  private var hasFailed = false
  var session: Session
  private var presenter: Presenter

  init(
    name: String, source: any LineSource, request: LabRequest, session: Session,
    presenter: Presenter
  ) {
    self.name = name
    self.source = source
    keepsGoing = request.keepsGoing
    isForPrograms = request.choices.json
    self.session = session
    self.presenter = presenter
  }

  mutating func run() throws(OutputFault) -> ExitStatus {
    var entry = Entry()
    var number = 0
    while true {
      switch source.next(prompt: "") {
      case .line(let line):
        number += 1
        if entry.isEmpty { entry.firstLine = number }
        entry.add(line)
        if entry.mayGoOn, session.isIncomplete(entry.text) { continue }
        if let status = try answer(entry) { return status }
        entry = Entry()
      case .unreadable(let fault):
        number += 1
        if let status = try fail(fault, number) { return status }
        entry = Entry()
      case .block: continue  // only editors know of pastes
      case .interrupted: return .interrupted
      case .terminated: return .terminated
      case .endOfInput:
        return entry.isEmpty ? end : try answer(entry) ?? end
      }
    }
  }

  /// How a script that ran to its end ends.
  private var end: ExitStatus {
    if hasFailed { return .failure }
    return session.isKept ? .success : .output
  }

  /// Nil as long as the script goes on.
  private mutating func answer(_ entry: Entry) throws(OutputFault) -> ExitStatus? {
    var answer = session.run(line: entry.finished)
    presenter.traits = session.terminal
    let shown = answer.holdsSecret ? entry.hidden : entry
    if answer.status != .success { answer.place(in: name, line: entry.firstLine, shown.text) }
    return try show(answer, to: shown)
  }

  /// A line that cannot be answered; nil as long as the script goes on.
  private mutating func fail(
    _ fault: LineFault, _ number: Int
  ) throws(OutputFault) -> ExitStatus? {
    var entry = Entry()
    entry.firstLine = number
    var answer = Answer(Markup(DiagnosticList(fault.diagnostic(name))), status: .failure)
    if case .cannotRead = fault {
      _ = try show(answer, to: entry)
      return .input
    }
    answer.place(in: name, line: number, "")
    return try show(answer, to: entry)
  }

  private mutating func show(
    _ answer: Answer, to entry: Entry
  ) throws(OutputFault) -> ExitStatus? {
    if isForPrograms {
      try presenter.show(answer, to: entry)
    } else {
      try presenter.show(answer)
    }
    presenter.show(session.takeNotices())
    let failed = answer.status != .success
    if answer.wasStopped { return .interrupted }
    if failed, !keepsGoing {
      return [.input, .output].contains(answer.status) ? answer.status : .failure
    }
    hasFailed = hasFailed || failed
    return answer.leaves ? end : nil
  }
}

/// Lines from a list.
final class FixedLineSource: LineSource {
  private var lines: ArraySlice<String>

  init(_ lines: [String]) {
    self.lines = lines[...]
  }

  /// The lines of texts, whatever system they come from.
  convenience init(linesOf texts: [String]) {
    self.init(texts.flatMap(FixedLineSource.lines(of:)))
  }

  /// A carriage return before the line feed is no part of the line.
  private static func lines(of text: String) -> [String] {
    var lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
    if lines.count > 1, lines.last == "" { lines.removeLast() }
    return lines.map(String.init)
  }

  func next(prompt: String) -> LineInput {
    lines.popFirst().map(LineInput.line) ?? .endOfInput
  }

  func remember(_ entry: String) {}
}

extension LineFault {
  /// In words; the place is added where there is one.
  func diagnostic(_ name: String) -> Diagnostic {
    switch self {
    case .tooLong:
      Diagnostic(
        "script.long", "the line is longer than \(PlainLineSource.longestLine >> 20) MiB",
        hint: Hint("check that the input is a script: lines as typed in the lab"))
    case .pasteTooLong:
      Diagnostic(
        "paste.long", "the paste is larger than \(Paste.most >> 10) KiB: nothing of it was run",
        hint: Hint("save it as a file and run it from the shell", code: "taolab FILE"))
    case .notText:
      Diagnostic(
        "script.encoding", "the line is not UTF-8 text",
        hint: Hint("save it as UTF-8, or check that it is the input you mean"))
    case .cannotRead(let reason):
      Diagnostic(
        "script.read", "cannot read `\(name)`: \(reason)",
        hint: Hint("check where the input comes from"))
    }
  }
}
