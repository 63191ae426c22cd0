package import Answers
package import Sandbox
package import StakingModel

/// A person's sandbox: the list of what they did, and the chain it led to.
package struct SandboxDesk: Sendable {
  package var document: SandboxDocument
  package var chain: SandboxChain
  /// The document as it stands in the file; nil while there is none.
  var keptText: String?
  /// States of a moment ago, for undo; the list alone would do, but waits take long to repeat.
  private var recent: [(branch: SandboxBranch, chain: SandboxChain)] = []

  /// States kept beside the present one.
  private static let mostRecent = 24

  package init(_ document: SandboxDocument, chain: SandboxChain) {
    self.document = document
    self.chain = chain
  }

  /// Where it stands.
  package var state: SandboxState { SandboxState(chain: chain, branch: document.branch) }

  /// Does something more.
  package mutating func add(_ act: SandboxAct, chain after: SandboxChain) {
    remember()
    document.append(.act(act))
    chain = after
  }

  /// Goes to another sandbox: an earlier or later one, a new one, a saved one.
  package mutating func go(to document: SandboxDocument, chain: SandboxChain) {
    remember()
    self.document = document
    self.chain = chain
  }

  /// The state a branch led to, if it was there a moment ago.
  func recentChain(of branch: SandboxBranch) -> SandboxChain? {
    branch == document.branch ? chain : recent.last { $0.branch == branch }?.chain
  }

  private mutating func remember() {
    recent.append((document.branch, chain))
    if recent.count > SandboxDesk.mostRecent { recent.removeFirst() }
  }
}
