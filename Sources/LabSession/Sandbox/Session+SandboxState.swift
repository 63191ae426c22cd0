import Diagnostics
import Files
import Sandbox
import StakingModel

extension Session {
  /// Keeps the state of a sandbox beside its list of steps, so that a long wait need not be made
  /// again. It is only a shortcut: without it the list makes the same state.
  package mutating func keepState(of desk: SandboxDesk) {
    guard environment.stateFolder != nil else { return }
    keepState(desk.chain, of: desk.document.branch)
    sweepStates(desk.document)
  }

  /// Keeps the state a branch leads to.
  mutating func keepState(_ chain: SandboxChain, of branch: SandboxBranch) {
    keep(KeptState.text(of: chain), as: Session.stateName(of: branch))
  }

  /// Keeps what a sandbox begins with, so that it outlives the snapshot it was made on.
  mutating func keepBeginning(of desk: SandboxDesk) {
    let beginning = desk.document.branch.prefix(0)
    let name = Session.stateName(of: beginning)
    guard environment.stateFolder != nil, (try? store.text(name)) == .some(nil),
      let chain = try? chain(of: beginning)
    else { return }
    keep(KeptState.text(of: chain), as: name)
  }

  /// Removes kept states that no step leads to any more, once there are many.
  private mutating func sweepStates(_ document: SandboxDocument) {
    guard let folder = environment.stateFolder else { return }
    let kept = environment.files.entries(folder).filter { $0.hasPrefix(Session.statePrefix) }
    guard kept.count > Session.mostStates else { return }
    let saved = savedNames.compactMap { name in
      try? store.text(SavedName.file(of: name)).flatMap(SandboxBranch.init(text:))
    }
    let needed = Set(
      (document.landmarks + saved + saved.map { $0.prefix(0) }).map(Session.stateName))
    try? store.remove { $0.hasPrefix(Session.statePrefix) && !needed.contains($0) }
  }

  private static let statePrefix = "sandbox-state-"
  private static let mostStates = 40

  /// Keeps a text that nobody else changes; false if that failed, which is said.
  @discardableResult
  package mutating func keep(_ text: String, as name: String) -> Bool {
    (try? update(name, reading: { $0 }) { _ in text }) == true
  }

  /// Whether a kept file can be made again from others, so that nothing is lost without it.
  static func isShortcut(_ name: String) -> Bool { name.hasPrefix(statePrefix) }

  /// The kept state after the acts of a branch; nil if there is none that can be read.
  func keptState(of branch: SandboxBranch) -> SandboxChain? {
    let name = Session.stateName(of: branch)
    guard let text = try? store.text(name) else { return nil }
    return KeptState.chain(of: text, named: name)
  }

  private static func stateName(of branch: SandboxBranch) -> String {
    "\(statePrefix)\(branch.fingerprint).json"
  }
}

/// A state as it is kept: its text, and a last line that tells whether a digit of it has changed.
private enum KeptState {
  static func text(of chain: SandboxChain) -> String {
    let text = SandboxCheckpoint.text(of: chain)
    return text + SandboxCheckpoint.fingerprint(ofText: text) + "\n"
  }

  /// Nil where it cannot be trusted: the steps make it again.
  static func chain(of kept: String, named name: String) -> SandboxChain? {
    guard kept.utf8.count > 17, kept.utf8.last == UInt8(ascii: "\n") else { return nil }
    let text = String(decoding: kept.utf8.dropLast(17), as: UTF8.self)
    guard kept == text + SandboxCheckpoint.fingerprint(ofText: text) + "\n" else { return nil }
    return try? SandboxCheckpoint.read(SourceText(name: name, text: text))
  }
}
