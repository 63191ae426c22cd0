import Market
import Sandbox
import StakingModel

extension Session {
  /// The alpha that earns dividends at the beginning of a sandbox, where it is recorded: staked alpha
  /// of the same registration, once the subnet had started. Elsewhere all alpha outside the pool
  /// stands in for it.
  mutating func earningAlpha() throws -> [Netuid: Amount<Alpha>] {
    let split = try alphaSplit()
    var earning: [Netuid: Amount<Alpha>] = [:]
    for subnet in try snapshot().chain.subnets {
      guard let row = split.subnet(subnet.netuid, registeredBlock: subnet.registeredBlock),
        row.staked > .zero, let started = subnet.firstEmissionBlock, started <= AlphaSplit.block
      else { continue }
      earning[subnet.netuid] = min(row.staked, subnet.alphaOut)
    }
    return earning
  }
}

extension SandboxBeginning {
  /// Whether it began with this alpha that earns; one of the first edition needs none.
  func begins(with earning: [Netuid: Amount<Alpha>]) -> Bool {
    self.earning == nil || self.earning == SandboxCheckpoint.fingerprint(of: earning)
  }
}
