import Commands
import Diagnostics
import LabSession
import LineEditor

extension Lab {
  /// What older versions kept of a wallet's secret is said once, behind the first answer.
  func showSecrets(of source: any LineSource) {
    guard !saidSecrets else { return }
    saidSecrets = true
    let lines = (source as? LibeditLineSource)?.secretCount ?? 0
    let files = session.filesWithSecrets()
    guard lines > 0 || !files.isEmpty else { return }
    let places =
      (lines > 0 ? [lines == 1 ? "a line of the history" : "\(lines) lines of the history"] : [])
      + files.map { "`\($0)`" }
    presenter.show([
      Diagnostic(
        "state.secret", "recovery words or a private key seem to be in what the lab keeps",
        severity: .warning,
        explanation:
          "An earlier version kept them: \(places.joined(separator: ", ")). Who can read "
          + "the folder can take the money.",
        hint: Hint("take them out for good", code: "forget secrets"))
    ])
  }
}
