import Diagnostics
import Sandbox
import StakingModel

extension Session {
  /// Keeps the state of a sandbox beside its list of steps, so that a long wait need not be made
  /// again. It is only a shortcut: without it the list makes the same state.
  mutating func keepState(of desk: SandboxDesk) {
    guard environment.stateFolder != nil else { return }
    let branch = desk.document.branch
    keep(SandboxCheckpoint.text(of: desk.chain), as: Session.stateName(of: branch))
  }

  /// Keeps a text that nobody else changes.
  mutating func keep(_ text: String, as name: String) {
    _ = try? update(name, reading: { $0 }) { _ in text }
  }

  /// The kept state after the acts of a branch; nil if there is none that can be read.
  func keptState(of branch: SandboxBranch) -> SandboxChain? {
    let name = Session.stateName(of: branch)
    guard let text = try? store.text(name) else { return nil }
    return try? SandboxCheckpoint.read(SourceText(name: name, text: text))
  }

  private static func stateName(of branch: SandboxBranch) -> String {
    "sandbox-state-\(branch.fingerprint).json"
  }
}
