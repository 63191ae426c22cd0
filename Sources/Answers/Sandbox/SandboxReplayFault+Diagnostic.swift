package import Diagnostics
package import Sandbox

extension SandboxReplayFault {
  /// In words.
  package var diagnostic: Diagnostic {
    switch self {
    case .noBeginning:
      Diagnostic(
        "sandbox.beginning", "the state this sandbox began with is not at hand",
        explanation: "It was made on another snapshot, whose state was not kept.",
        hint: Hint("begin a new one on this snapshot", code: "reset"))
    case .stopped: .workStopped
    case .differs(let act):
      Diagnostic(
        "sandbox.differs", "step \(act + 1) of this sandbox comes to something else now",
        explanation: "It was made by a version of taolab with other rules.",
        hint: Hint("begin a new one", code: "reset"))
    }
  }
}
