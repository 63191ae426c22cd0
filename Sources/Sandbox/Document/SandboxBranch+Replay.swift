public import StakingModel

/// Why a kept sandbox could not be made again.
public enum SandboxReplayFault: Error, Hashable, Sendable {
  /// The state it begins with is not at hand.
  case noBeginning
  /// An act is refused now, or comes to something else than was kept: the rules have changed.
  case differs(act: Int)
  /// Somebody wanted it to stop before the end.
  case stopped
}

extension SandboxBranch {
  /// The sandbox, made from the nearest state that is at hand.
  ///
  /// - Parameters:
  ///   - state: the state after the first acts of this branch, if it was kept. Asked for the end,
  ///     for each wait and at last for the beginning (no acts).
  ///   - reached: told the state after each wait that was made again.
  ///   - progress: asked as the acts are made again, with the blocks made and all blocks to make; false
  ///     stops it.
  public func chain(
    state: (SandboxBranch) -> SandboxChain?,
    reached: (SandboxBranch, SandboxChain) -> Void = { _, _ in },
    progress: (_ done: UInt64, _ total: UInt64) -> Bool = { _, _ in true }
  ) throws(SandboxReplayFault) -> SandboxChain {
    var start: (chain: SandboxChain, acts: Int)?
    for count in stride(from: acts.count, through: 0, by: -1) where start == nil {
      let part = prefix(count)
      guard count == acts.count || count == 0 || part.endsInWait else { continue }
      start = state(part).map { ($0, count) }
    }
    guard let start else { throw .noBeginning }
    var chain = start.chain
    let first = start.acts
    let total = acts[first...].reduce(0) { $0 + $1.operation.blocks }
    var made: UInt64 = 0
    for index in first..<acts.count {
      let wanted = acts[index]
      let done = made
      var isStopped = false
      let act = try? chain.perform(wanted.operation) {
        isStopped = !progress(done + $0, total)
        return !isStopped
      }
      if isStopped { throw .stopped }
      guard act == wanted else { throw .differs(act: index) }
      made += wanted.operation.blocks
      if wanted.operation.blocks > 0 { reached(prefix(index + 1), chain) }
    }
    return chain
  }
}

extension SandboxOperation {
  /// The blocks it makes.
  var blocks: UInt64 {
    if case .wait(let blocks) = self { blocks } else { 0 }
  }
}
