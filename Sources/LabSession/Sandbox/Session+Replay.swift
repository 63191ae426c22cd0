import Answers
import Market
package import Sandbox
package import StakingModel

extension Session {
  /// A desk from a kept document; one that cannot be made again is set aside. What had to be made again
  /// is kept as a new shortcut, also where it was stopped.
  ///
  /// - Throws: `work.stopped`.
  mutating func restoredDesk(_ text: String, _ name: String) throws -> SandboxDesk? {
    var newest: Reached?
    defer { if let newest { keepState(newest.chain, of: newest.branch) } }
    if let desk = try desk(of: text, reached: { newest = $0 }) { return desk }
    setAside(name) { [reader = self] text in
      do {
        return try reader.desk(of: text) != nil
      } catch {
        // Stopped: nobody knows yet.
        return true
      }
    }
    return nil
  }

  /// A desk from a kept document; nil if it is not ours or its sandbox cannot be made again.
  ///
  /// - Throws: `work.stopped`.
  func desk(of text: String, reached: (Reached) -> Void = { _ in }) throws -> SandboxDesk? {
    guard let document = SandboxDocument(text: text) else { return nil }
    do throws(SandboxReplayFault) {
      var desk = SandboxDesk(document, chain: try chain(of: document.branch, reached: reached))
      desk.keptText = text
      return desk
    } catch {
      guard error == .stopped else { return nil }
      throw CommandFault(error.diagnostic)
    }
  }

  /// A state that was made again, and what led to it.
  typealias Reached = (branch: SandboxBranch, chain: SandboxChain)

  /// The sandbox a branch leads to: from memory, from a kept state, or made again.
  package func chain(of branch: SandboxBranch) throws(SandboxReplayFault) -> SandboxChain {
    try chain(of: branch, reached: { _ in })
  }

  private func chain(
    of branch: SandboxBranch, reached: (Reached) -> Void
  ) throws(SandboxReplayFault) -> SandboxChain {
    var session = self
    let recorded = try? session.snapshot().chain
    let fingerprint = try? session.fingerprint()
    let earning = try? session.earningAlpha()
    let watch = environment.watch
    return try branch.chain(
      state: { part in
        if let chain = desk?.recentChain(of: part) { return chain }
        if part.acts.isEmpty, part.beginning.state == fingerprint, let recorded, let earning,
          part.beginning.begins(with: earning)
        {
          return part.beginning.chain(on: recorded, earning: earning)
        }
        return keptState(of: part)
      },
      reached: { reached(($0, $1)) },
      progress: { done, total in watch("making your sandbox again", done, total) })
  }
}
