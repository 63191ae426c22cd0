import Answers
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

  /// Shows an answer; in the pager, if there is one and the answer is longer than the screen. Says
  /// how that ended, nil without it.
  @discardableResult
  func show(_ answer: Answer, in pager: Pager? = nil) throws(OutputFault) -> Pager.End? {
    if answer.isError {
      show(fault: answer)
      return nil
    }
    let text = text(of: answer)
    guard let pager, Pager.needed(for: text), !TypedAhead.isWaiting else {
      try answers.write(text)
      return nil
    }
    let end = pager.show(text)
    if end == .failed { try answers.write(text) }
    return end
  }

  private func text(of answer: Answer) -> String {
    if answer.isForPrograms, let json = answer.json { return json.text(pretty: true) }
    return answer.verbatim ?? answer.markup.text(for: traits)
  }

  private func show(fault answer: Answer) {
    guard answer.isForPrograms, let json = answer.forPrograms else {
      return show(onErrors: answer.markup)
    }
    errors.tryToWrite(json.text(pretty: true))
  }

  /// The answer to a line of a script as one line of JSON, errors among the answers.
  func show(_ answer: Answer, to entry: Entry) throws(OutputFault) {
    guard let json = answer.forPrograms(line: entry.firstLine, entry.finished) else { return }
    try answers.write(json.text(pretty: false) + "\n")
  }

  /// Warnings that belong to no answer.
  func show(_ notices: [Diagnostic]) {
    guard let list = DiagnosticList(notices) else { return }
    show(onErrors: Markup(list))
  }

  private func show(onErrors markup: Markup) {
    var traits = traits
    traits.colour = coloursErrors
    errors.tryToWrite(markup.text(for: traits))
  }
}
