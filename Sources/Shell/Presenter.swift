import Commands
import Diagnostics
import JSONText
import LineEditor
import Presentation

/// Puts answers where they belong: figures on the output, errors beside it.
struct Presenter {
  var traits: TerminalTraits
  let answers: Output
  let errors: Output
  /// The error stream may be a pipe while the output is a terminal.
  let coloursErrors: Bool

  init(_ traits: TerminalTraits, _ surroundings: Surroundings) {
    self.traits = traits
    answers = .answers
    errors = .errors
    coloursErrors =
      traits.colour && (surroundings.isErrorTerminal || !surroundings.isOutputTerminal)
  }

  /// Shows an answer; in the pager, if there is one and the answer is longer than the screen.
  func show(_ answer: Answer, in pager: Pager? = nil) throws(OutputFault) {
    if answer.isError {
      guard answer.isForPrograms else { return try show(onErrors: answer.markup) }
      return try show(faultsForPrograms: answer)
    }
    let text = text(of: answer)
    if let pager, Pager.needed(for: text), pager.show(text) { return }
    try answers.write(text)
  }

  private func text(of answer: Answer) -> String {
    if answer.isForPrograms, let json = answer.json { return json.text(pretty: true) }
    return answer.verbatim ?? answer.markup.text(for: traits)
  }

  /// Warnings that belong to no answer.
  func show(_ notices: [Diagnostic]) throws(OutputFault) {
    guard let list = DiagnosticList(notices) else { return }
    try show(onErrors: Markup(list))
  }

  private func show(onErrors markup: Markup) throws(OutputFault) {
    var traits = traits
    traits.colour = coloursErrors
    try errors.write(markup.text(for: traits))
  }

  private func show(faultsForPrograms answer: Answer) throws(OutputFault) {
    let faults = answer.markup.blocks.compactMap { block -> JSONValue? in
      guard case .diagnostic(let block) = block else { return nil }
      return block.diagnostic.json
    }
    let value: JSONValue = ["schema": .string(Schema.errors), "errors": .array(faults)]
    try errors.write(value.text(pretty: true))
  }
}

extension Diagnostic {
  /// For programs: code, words, and the place if there is one.
  fileprivate var json: JSONValue {
    var members: [JSONValue.Member] = [
      .init("code", .string(code)), .init("severity", .string(severity.rawValue)),
      .init("summary", .string(summary)),
    ]
    if let explanation { members.append(.init("explanation", .string(explanation))) }
    if let hint { members.append(.init("hint", .string(hint.text))) }
    if let code = hint?.code { members.append(.init("try", .string(code))) }
    if let source, let position {
      members.append(.init("source", .string(source.name)))
      members.append(.init("line", .number(String(position.line))))
      members.append(.init("column", .number(String(position.column))))
    }
    return .object(members)
  }
}
