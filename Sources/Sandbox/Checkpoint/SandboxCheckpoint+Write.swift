public import JSONText
import StakingEconomics
public import StakingModel

extension SandboxCheckpoint {
  /// The chain as a JSON value, to be put into another document; `shape` reads it.
  public static func value(of chain: SandboxChain) -> JSONValue {
    let record = chain.record
    let haveWeights = record.subnets.contains { !$0.state.emissionWeights.isStandard }
    let columns = Column.allCases.map(\.rawValue) + (haveWeights ? [weightsColumn] : [])
    let subnets: JSONValue = [
      "columns": .array(columns.map { .string($0) }),
      "rows": .array(
        record.subnets.map {
          .array(cells(of: $0) + (haveWeights ? [weightsCell($0.state)] : []))
        }),
    ]
    return .object(
      [JSONValue.Member("schema", .string(schema))] + members(of: record.state) + [
        .init("assumptions", value(of: record.assumptions)),
        .init("wallet", value(of: record.wallet)),
        .init("fund", value(of: record.fund)),
        .init("queued", value(of: record.queued)),
        .init("ledger", value(of: record.ledger)),
        .init("subnets", subnets),
      ])
  }

  static func members(of state: ChainState) -> [JSONValue.Member] {
    [
      .init("block", .integer(state.block)),
      .init("spec_version", .integer(state.specVersion)),
      .init("total_issuance_rao", .integer(state.totalIssuance.rao)),
      .init("root_tao_rao", .integer(state.rootTAO.rao)),
      .init("tao_weight_raw", .integer(state.taoWeight)),
      .init("gate_bar_raw", .integer(state.gateBar.bits)),
      .init("gate_rank", .integer(state.gateRank)),
      .init("gate_exponent_raw", .integer(state.gateExponent.bits)),
      .init("moving_alpha_raw", .integer(state.movingAlpha.bits)),
    ]
  }

  private static func value(of assumptions: SandboxAssumptions) -> JSONValue {
    [
      "edition": .integer(assumptions.edition.rawValue),
      "others": .string(assumptions.others.rawValue),
      "take_u16": .integer(assumptions.take),
      "owner_cut_u16": .integer(assumptions.ownerCut),
      "earning_root_basis_points": .integer(assumptions.earningRootBasisPoints),
      "validator_root_basis_points": .integer(assumptions.validatorRootBasisPoints),
      "flush_interval_blocks": .integer(assumptions.flushInterval),
      "epochs_per_block": .integer(assumptions.epochsPerBlock),
    ]
  }

  private static func value(of wallet: SandboxRecord.Wallet) -> JSONValue {
    [
      "free_rao": .integer(wallet.free.rao),
      "root_stake_rao": .integer(wallet.root.stake.rao),
      "root_claimed_shares": .integer(wallet.root.claimed),
      "holdings": value(of: wallet.holdings),
    ]
  }

  private static func value(of fund: SandboxRecord.Fund) -> JSONValue {
    [
      "cash_rao": .integer(fund.cash.rao),
      "shares": .integer(fund.shares),
      "rate_raw": .integer(fund.rate.bits),
      "time_weighted_return_raw": .integer(fund.timeWeightedReturn.bits),
      "rows": value(of: fund.rows),
    ]
  }

  private static func value(of holdings: [SandboxRecord.Holding]) -> JSONValue {
    .array(
      holdings.map {
        ["netuid": .integer($0.netuid.value), "alpha_rao": .integer($0.alpha.rao)]
      })
  }

  private static func value(of ledger: SandboxRecord.Ledger) -> JSONValue {
    [
      "minted_rao": .integer(ledger.minted.rao),
      "recycled_rao": .integer(ledger.recycled.rao),
      "to_authors_rao": .integer(ledger.toAuthors.rao),
      "elsewhere_rao": .integer(ledger.elsewhere),
    ]
  }

  /// The cells of a subnet's state: the first columns of the table.
  static func cells(of state: SubnetState) -> [JSONValue] {
    [
      .integer(state.netuid.value),
      .integer(state.pool.tao.rao),
      .integer(state.pool.alpha.rao),
      .integer(state.alphaOut.rao),
      .integer(state.pool.quoteWeight.raw),
      .integer(state.pool.feeRate),
      .integer(state.pool.minimumReserve),
      .integer(state.movingPrice.bits),
      .integer(state.minerBurned.bits),
      .bool(state.emissionEnabled),
      state.firstEmissionBlock.map { .integer($0) } ?? .null,
      .integer(state.registeredBlock),
      state.tempo.map { .integer($0) } ?? .null,
      .integer(state.taoReservoir.rao),
      .integer(state.alphaReservoir.rao),
    ]
  }

  static func weightsCell(_ state: SubnetState) -> JSONValue {
    state.emissionWeights.isStandard
      ? .null : .array(state.emissionWeights.parts.map { .integer($0) })
  }

  private static func cells(of subnet: SandboxRecord.Subnet) -> [JSONValue] {
    cells(of: subnet.state) + [
      .integer(subnet.lastEpoch),
      .integer(subnet.pending.owner),
      .integer(subnet.pending.server),
      .integer(subnet.pending.validator),
      .integer(subnet.pending.root),
      .integer(subnet.protocolAlpha.rao),
      .integer(subnet.alphaMinted),
      .integer(subnet.alphaRecycled),
      .integer(subnet.issuanceAtFork),
      .integer(subnet.earning.rao),
    ]
  }
}
