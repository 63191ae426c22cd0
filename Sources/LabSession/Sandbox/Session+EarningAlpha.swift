import Market
package import Sandbox
import StakingEconomics
package import StakingModel

extension Session {
  /// The alpha that earns dividends at the beginning of a sandbox: the market's, as for everybody.
  package mutating func earningAlpha() throws -> [Netuid: Amount<Alpha>] {
    try market().ground.earningAmounts
  }
}

extension SandboxBeginning {
  /// Whether it began with this alpha that earns; one of the first edition needs none.
  package func begins(with earning: [Netuid: Amount<Alpha>]) -> Bool {
    self.earning == nil || self.earning == SandboxCheckpoint.fingerprint(of: earning)
  }
}
