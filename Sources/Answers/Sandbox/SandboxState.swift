package import Sandbox
package import StakingModel

/// A sandbox at one time: its chain, and the acts that led to it.
package struct SandboxState: Sendable {
  package let chain: SandboxChain
  package let branch: SandboxBranch

  package init(chain: SandboxChain, branch: SandboxBranch) {
    self.chain = chain
    self.branch = branch
  }
}
