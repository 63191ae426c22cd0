/// How the program ends; `docs/exit-codes.md` explains each.
public enum ExitStatus: Int32, Hashable, Sendable, CaseIterable {
  /// Done as asked.
  case success = 0
  /// The answer is no: a line with an error, a failed check, a refused trade.
  case failure = 1
  /// The command line itself is wrong.
  case usage = 2
  /// A file that was named cannot be read or is not valid.
  case input = 3
  /// Something could not be written.
  case output = 4
  /// Ctrl-C outside the prompt.
  case interrupted = 130
  /// SIGTERM or SIGHUP; state was saved.
  case terminated = 143
}

extension ExitStatus {
  /// What it means, in a sentence without its point.
  package var meaning: String {
    switch self {
    case .success: "Done as asked"
    case .failure:
      "The answer is no: a line with an error, a refused trade, a failed check"
    case .usage: "The command line itself is wrong"
    case .input: "A file that was named cannot be read or is not valid"
    case .output: "Something could not be written"
    case .interrupted: "Interrupted by Ctrl-C outside the prompt"
    case .terminated: "Ended by SIGTERM or SIGHUP; state was saved"
    }
  }
}
