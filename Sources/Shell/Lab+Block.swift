import Answers
import Commands
import Diagnostics
import LabSession
import LineEditor
import Presentation

extension Lab {
  /// Answers lines that were pasted together, each below its prompt, up to the first error. True if
  /// the lab is to be left.
  func answer(block lines: [String], _ source: any LineSource) throws(OutputFault) -> Bool {
    let whole = lines.joined(separator: "\n")
    if session.looksLikeSecret(whole) {
      source.forgetSecret(whole)
      try presenter.show(session.run(line: whole))
      return false
    }
    var rest = PastedBlock(lines) { session.isIncomplete($0) }.pieces[...]
    session.beginBlock()
    defer { session.endBlock() }
    while let entry = rest.popFirst() {
      try show(entry)
      remember(entry.text, source)
      let answer = try answer(entry.text, source, inBlock: true)
      if answer.leaves { return true }
      if answer.status != .success || answer.wasStopped || InterruptFlags.isTerminating {
        presenter.show(stopped(at: entry, rest))
        return false
      }
      if rest.isEmpty { try showNext(after: entry.text, answer) }
    }
    return false
  }

  /// As if it had been typed.
  private func show(_ entry: PastedBlock.Piece) throws(OutputFault) {
    let prompt = session.prompt
    let styled = presenter.traits.colour ? "\u{1B}[1m\(prompt.dropLast())\u{1B}[0m " : prompt
    let lines = entry.lines.enumerated().map { index, line in
      (index == 0 ? styled : Lab.continuation(of: prompt)) + line + "\n"
    }
    try presenter.answers.write(lines.joined())
  }

  private func stopped(
    at entry: PastedBlock.Piece, _ rest: ArraySlice<PastedBlock.Piece>
  ) -> [Diagnostic] {
    guard !rest.isEmpty else { return [] }
    let lines = rest.reduce(0) { $0 + $1.lines.count }
    return [
      Diagnostic(
        "paste.stopped", "the paste stopped at its line \(entry.number)", severity: .note,
        explanation: lines == 1
          ? "The line behind it was not run." : "The \(lines) lines behind it were not run.")
    ]
  }
}
