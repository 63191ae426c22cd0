package import Diagnostics

extension Diagnostic {
  /// Long work that was stopped before there was an answer.
  package static var workStopped: Diagnostic {
    Diagnostic(
      "work.stopped", "stopped before there was an answer",
      explanation: "Nothing was changed. The same line begins it again.")
  }
}
