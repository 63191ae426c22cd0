/// The TAO of a block for each subnet: demand, gate, then disabled subnets drop out and the rest is
/// brought to one.
///
/// Disabled subnets hold their rank in the gate. Shares are `U64F64`, amounts `U96F32` in rao, all
/// truncated.
///
/// Source: pallets/subtensor/src/coinbase/subnet_emissions.rs `get_subnet_block_emissions`.
public struct SubnetEmission: Hashable, Sendable {
  /// The gate in force.
  public var gate: EmissionGate
  /// TAO minted in the block, in rao.
  public var blockEmission: UInt64

  /// The ingredients.
  public init(gate: EmissionGate, blockEmission: UInt64) {
    self.gate = gate
    self.blockEmission = blockEmission
  }

  /// The final shares for shares of demand.
  public func shares(demand: [U64F64], enabled: [Bool]) -> [U64F64] {
    let gated = gate.gated(demand)
    guard enabled.contains(false) else { return gated }
    let kept = zip(gated, enabled).map { $1 ? $0 : U64F64.zero }
    let total = kept.saturatedSum
    return kept.map { $0.dividedTruncated(by: total) }
  }

  /// TAO in rao for shares of demand.
  public func amounts(demand: [U64F64], enabled: [Bool]) -> [U96F32] {
    shares(demand: demand, enabled: enabled).map {
      U96F32(truncating: U64F64(blockEmission).multipliedTruncated(by: $0))
    }
  }
}
