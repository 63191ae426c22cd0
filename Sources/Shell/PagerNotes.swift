import Diagnostics
import LineEditor

/// What is said about the pager, each once.
struct PagerNotes {
  /// It is not tried again: answers are printed.
  private(set) var hasFailed = false
  private var saidOwn = false

  /// What there is to say after an answer was shown in it.
  mutating func after(_ end: Pager.End?, of pager: Pager?) -> [Diagnostic] {
    guard let end, let pager else { return [] }
    switch end {
    case .failed:
      hasFailed = true
      return [failed(pager)]
    case .shown where pager.isOwn && !saidOwn:
      saidOwn = true
      return [own(pager)]
    case .shown: return []
    }
  }

  private func failed(_ pager: Pager) -> Diagnostic {
    let name = pager.isOwn ? "`\(pager.command)`" : "`less`"
    return Diagnostic(
      "pager.failed", "the pager \(name) is not there or failed: the answer is printed instead",
      severity: .warning, explanation: "So are those that follow, until you leave.",
      hint: Hint("the same for good", code: "set pager off"))
  }

  private func own(_ pager: Pager) -> Diagnostic {
    Diagnostic(
      "pager.own", "long answers go to your own pager, `\(pager.command)`", severity: .note,
      explanation: "Its keys are its own. LESSSECURE=1 is set for it, so that less runs no command "
        + "and writes no file.", hint: Hint("to print them instead", code: "set pager off"))
  }
}
