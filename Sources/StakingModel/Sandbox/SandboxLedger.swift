/// The TAO that was created, destroyed and paid out in a sandbox since its fork.
public struct SandboxLedger: Hashable, Sendable {
  /// Minted by blocks.
  public internal(set) var minted: Amount<TAO> = .zero
  /// Taken out of existence: what a block could not spend, and transaction fees.
  public internal(set) var recycled: Amount<TAO> = .zero
  /// Swap fees to block authors.
  public internal(set) var toAuthors: Amount<TAO> = .zero
  /// TAO of all others; it grows by what they sell to the chain.
  var elsewhere: Int128 = 0
}

/// A place where a sandbox's amounts do not add up; never seen unless a rule is wrong.
public enum SandboxImbalance: Hashable, Sendable {
  /// TAO there is and TAO found differ by so many rao.
  case tao(Int128)
  /// Wallet and fund own more TAO on root than there is, by so many rao.
  case root(Int128)
  /// Alpha of a subnet there is and alpha minted less recycled differ by so many rao.
  case alpha(Netuid, Int128)
  /// More alpha of a subnet is owned than is outside its pool, by so many rao.
  case owned(Netuid, Int128)
}

extension SandboxChain {
  /// TAO in pools, reservoirs, on root, in the wallet and with authors.
  var located: Int128 {
    let pools = subnets.reduce(Int128(0)) {
      $0 + Int128($1.state.pool.tao.rao) + Int128($1.state.taoReservoir.rao)
    }
    return pools + Int128(rootTAO.rao) + Int128(wallet.free.rao) + Int128(ledger.toAuthors.rao)
  }

  /// The first amount that does not add up, or nil if all do to the rao.
  public var imbalance: SandboxImbalance? { imbalances.first }

  /// Every amount that does not add up.
  var imbalances: [SandboxImbalance] {
    var found: [SandboxImbalance] = []
    let (missing, overflow) = (Int128(totalIssuance.rao) - located)
      .subtractingReportingOverflow(ledger.elsewhere)
    if missing != 0 || overflow {
      found.append(.tao(overflow ? (ledger.elsewhere < 0 ? .max : .min) : missing))
    }
    let onRoot = Int128(wallet.root.stake.rao) + Int128(fund.cash.rao) - Int128(rootTAO.rao)
    if onRoot > 0 { found.append(.root(onRoot)) }
    for subnet in subnets {
      let netuid = subnet.state.netuid
      let made = Int128(subnet.issuanceAtFork) + Int128(subnet.alphaMinted)
      let surplus = Int128(subnet.state.alphaIssuance.rao) + Int128(subnet.alphaRecycled) - made
      if surplus != 0 { found.append(.alpha(netuid, surplus)) }
      let owned = owned(of: subnet) - Int128(subnet.state.alphaOut.rao)
      if owned > 0 { found.append(.owned(netuid, owned)) }
    }
    return found
  }

  private func owned(of subnet: SandboxSubnet) -> Int128 {
    let netuid = subnet.state.netuid
    let pending = [
      subnet.pendingOwner, subnet.pendingServer, subnet.pendingValidator, subnet.pendingRoot,
    ].reduce(Int128(0)) { $0 + Int128($1) }
    return pending + Int128(wallet.alpha(on: netuid).rao) + Int128(fund.alpha(of: netuid).rao)
      + Int128(queued[netuid]?.rao ?? 0) + Int128(subnet.protocolAlpha.rao)
  }
}
