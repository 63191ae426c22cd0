import Diagnostics

extension CommandFaultKinds {
  /// What the lab says of its terminal, and of what came from it.
  static let terminal: [DiagnosticKind] = [
    .init(
      "paste.long", "A paste is larger than what the lab takes at once.",
      .described("A whole file was pasted at the prompt; nothing of it was run.")),
    .init(
      "paste.stopped", "A pasted block ended before its last line (a note).",
      .described("Its third line has an error; the lines behind it were not run.")),
    .init(
      "typed.dropped", "Lines typed ahead were dropped, for Ctrl-C stopped the work (a note).",
      .described("Two lines were typed during a long wait, then Ctrl-C.")),
    .init(
      "pager.own", "Long answers go to the pager that PAGER names (a note).",
      .described("PAGER is set to a command other than less.")),
    .init(
      "pager.failed", "The pager cannot be used; answers are printed instead (a warning).",
      .described("PAGER names a program that is not there, or it ended with a fault.")),
  ]
}
