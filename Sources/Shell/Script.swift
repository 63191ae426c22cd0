import Commands
import Diagnostics
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
  private var hasFailed = false
  var session: Session
  private var presenter: Presenter

  init(
    name: String, source: any LineSource, keepsGoing: Bool, session: Session, presenter: Presenter
  ) {
    self.name = name
    self.source = source
    self.keepsGoing = keepsGoing
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
      case .interrupted: return .interrupted
      case .terminated: return .terminated
      case .endOfInput:
        return entry.isEmpty ? end : try answer(entry) ?? end
      }
    }
  }

  /// How a script that ran to its end ends.
  private var end: ExitStatus { hasFailed ? .failure : .success }

  /// Nil as long as the script goes on.
  private mutating func answer(_ entry: Entry) throws(OutputFault) -> ExitStatus? {
    var answer = session.run(line: entry.finished)
    presenter.traits = session.terminal
    let failed = answer.status != .success
    if failed { answer.markup = answer.markup.placed(in: name, line: entry.firstLine, entry.text) }
    try presenter.show(answer)
    try presenter.show(session.takeNotices())
    if answer.wasStopped { return .interrupted }
    if failed, !keepsGoing { return .failure }
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

  func next(prompt: String) -> LineInput {
    lines.popFirst().map(LineInput.line) ?? .endOfInput
  }

  func remember(_ entry: String) {}
}

extension Markup {
  /// Faults of a typed line moved to where the line stands in a script.
  func placed(in name: String, line number: Int, _ text: String) -> Markup {
    Markup(
      blocks.map { block in
        guard case .diagnostic(let block) = block else { return block }
        return .diagnostic(DiagnosticBlock(block.diagnostic.placed(in: name, line: number, text)))
      })
  }
}

extension Diagnostic {
  /// Empty lines before the text give the line its number; a fault without a place gets the line.
  fileprivate func placed(in name: String, line number: Int, _ text: String) -> Diagnostic {
    if let source, !source.name.isEmpty { return self }
    var result = self
    let shift = max(0, number - 1)
    let line = source?.text ?? text
    result.source = SourceText(
      name: name, text: String(repeating: "\n", count: shift) + line)
    if source == nil || labels.isEmpty { result.labels = [Label(0..<line.utf8.count)] }
    result.labels = result.labels.map { label in
      let range = label.range
      return Label(
        range.lowerBound.addingClamped(shift)..<range.upperBound.addingClamped(shift), label.text)
    }
    return result
  }
}

extension Int {
  fileprivate func addingClamped(_ other: Int) -> Int {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? .max : sum
  }
}
