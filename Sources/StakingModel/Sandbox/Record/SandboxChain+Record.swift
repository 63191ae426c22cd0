extension SandboxChain {
  /// Everything this chain is.
  public var record: SandboxRecord {
    SandboxRecord(
      block: block, specVersion: specVersion, totalIssuance: totalIssuance, rootTAO: rootTAO,
      taoWeight: taoWeight, gateBar: gateBar, gateRank: gateRank, gateExponent: gateExponent,
      movingAlpha: movingAlpha, assumptions: assumptions,
      wallet: SandboxRecord.Wallet(
        free: wallet.free,
        holdings: wallet.holdings.map { SandboxRecord.Holding($0.netuid, $0.alpha) },
        root: wallet.root),
      fund: SandboxRecord.Fund(
        rows: fund.rows.map { SandboxRecord.Holding($0.netuid, $0.alpha) }, cash: fund.cash,
        shares: fund.shares, rate: fund.rate, timeWeightedReturn: fund.timeWeightedReturn),
      queued: queued.sorted { $0.key < $1.key }.map { SandboxRecord.Holding($0.key, $0.value) },
      ledger: SandboxRecord.Ledger(
        minted: ledger.minted, recycled: ledger.recycled, toAuthors: ledger.toAuthors,
        elsewhere: ledger.elsewhere),
      subnets: subnets.map(\.record))
  }

  /// The chain of a record; nil if the record has faults.
  public init?(_ record: SandboxRecord) {
    guard record.faults.isEmpty else { return nil }
    self.init(unchecked: record)
  }

  /// The chain of a record whose lists are in order.
  init(unchecked record: SandboxRecord) {
    self.init(record.state, free: record.wallet.free, assumptions: record.assumptions)
    for holding in record.wallet.holdings { wallet.set(holding.alpha, on: holding.netuid) }
    wallet.root = record.wallet.root
    fund = RootFund(
      rows: SandboxRecord.bySubnet(record.fund.rows), cash: record.fund.cash,
      shares: record.fund.shares, rate: record.fund.rate,
      timeWeightedReturn: record.fund.timeWeightedReturn)
    queued = SandboxRecord.bySubnet(record.queued)
    ledger.minted = record.ledger.minted
    ledger.recycled = record.ledger.recycled
    ledger.toAuthors = record.ledger.toAuthors
    ledger.elsewhere = record.ledger.elsewhere
    for (index, subnet) in record.subnets.enumerated() { subnets[index].take(subnet) }
  }
}

extension SandboxRecord {
  /// The chain's state without the wallet, as a snapshot would record it.
  public var state: ChainState {
    ChainState(
      block: block, specVersion: specVersion, totalIssuance: totalIssuance, rootTAO: rootTAO,
      taoWeight: taoWeight, gateBar: gateBar, gateRank: gateRank, gateExponent: gateExponent,
      movingAlpha: movingAlpha, subnets: subnets.map(\.state))
  }

  static func bySubnet(_ holdings: [Holding]) -> [Netuid: Amount<Alpha>] {
    Dictionary(holdings.map { ($0.netuid, $0.alpha) }, uniquingKeysWith: { first, _ in first })
  }
}

extension SandboxSubnet {
  fileprivate var record: SandboxRecord.Subnet {
    SandboxRecord.Subnet(
      state: state, lastEpoch: lastEpoch,
      pending: SandboxRecord.Pending(
        owner: pendingOwner, server: pendingServer, validator: pendingValidator,
        root: pendingRoot),
      protocolAlpha: protocolAlpha, alphaMinted: alphaMinted, alphaRecycled: alphaRecycled,
      issuanceAtFork: issuanceAtFork, earning: earning)
  }

  /// Takes over all that does not follow from the state.
  fileprivate mutating func take(_ record: SandboxRecord.Subnet) {
    lastEpoch = record.lastEpoch
    pendingOwner = record.pending.owner
    pendingServer = record.pending.server
    pendingValidator = record.pending.validator
    pendingRoot = record.pending.root
    protocolAlpha = record.protocolAlpha
    alphaMinted = record.alphaMinted
    alphaRecycled = record.alphaRecycled
    issuanceAtFork = record.issuanceAtFork
    setEarning(record.earning)
  }
}
