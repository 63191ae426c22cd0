public import Sandbox
public import StakingModel

/// A lesson's own sandbox at some moment; the person's is another one and stays as it is.
public struct TaskState: Hashable, Sendable {
  /// The chain with the wallet.
  public var chain: SandboxChain
  /// What it began with and what was done since.
  public var branch: SandboxBranch
  /// How many blocks have passed since the person's turn began.
  public var blocks: UInt64

  /// The beginning of a sandbox on a recorded state.
  public init(_ beginning: SandboxBeginning, chain: SandboxChain) {
    self.chain = chain
    branch = SandboxBranch(beginning)
    blocks = 0
  }

  /// How many blocks have passed since stake was last moved; waiting and claiming move none.
  var blocksSinceOrder: UInt64 {
    var passed: UInt64 = 0
    for act in branch.acts.reversed() {
      switch act.operation {
      case .wait(let blocks): passed += blocks
      case .claim: break
      case .stake, .unstake, .unstakeAll, .move: return passed
      }
    }
    return passed
  }

  /// What the wallet has and what it is worth.
  public var portfolio: SandboxPortfolio { SandboxPortfolio(chain, after: branch) }
}
