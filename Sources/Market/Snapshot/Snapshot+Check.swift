import Diagnostics
import JSONText
import StakingModel

/// What must hold between the numbers of a snapshot; each rule notes what breaks it.
extension Snapshot {
  static func checkSpecVersion(_ version: UInt32?, _ fields: inout JSONFields) {
    guard let version, let objection = RuntimeRules(specVersion: version).objection else {
      return
    }
    let oldest = RuntimeRules.oldest
    fields.note(
      "snapshot.spec", "runtime \(version) is not supported; the model follows \(oldest) and later",
      at: "spec_version",
      why: objection + " Figures computed by the wrong rules would look right.",
      hint: Hint("use a snapshot of runtime \(oldest) or later"))
  }

  static func check(
    _ rows: [SubnetRow], of chain: ChainRecord, at block: UInt64, by version: UInt32?,
    _ faults: inout JSONFaults
  ) {
    checkNumbers(rows, limit: chain.subnetLimit, &faults)
    for row in rows {
      checkWeights(row, of: version, &faults)
      checkPrice(row, &faults)
      checkBlocks(row, at: block, &faults)
    }
    checkSupply(rows, of: chain, &faults)
    checkEmission(of: chain, &faults)
  }

  private static func checkNumbers(
    _ rows: [SubnetRow], limit: UInt16?, _ faults: inout JSONFaults
  ) {
    var seen: Set<Netuid> = []
    for row in rows where !seen.insert(row.info.netuid).inserted {
      faults.note(
        "snapshot.netuid", "subnet \(row.info.netuid.value) occurs twice", at: row.places.netuid)
    }
    if let limit, let last = rows.last, rows.count > limit {
      faults.note(
        "snapshot.netuid", "there are \(rows.count) subnets, more than the limit of \(limit)",
        at: last.places.row)
    }
  }

  /// Since owners' weights split alpha a state without them says nothing of what stakers get.
  private static func checkWeights(
    _ row: SubnetRow, of version: UInt32?, _ faults: inout JSONFaults
  ) {
    guard let version else { return }
    let number = row.info.netuid.value
    switch RuntimeRules(specVersion: version).split {
    case .weights where !row.saysWeights:
      faults.note(
        "snapshot.split", "how subnet \(number) splits its alpha is missing: `emission_weights`",
        at: row.places.row,
        why: "Since runtime \(RuntimeRules.firstWithWeights) each owner says it, and what stakers "
          + "earn follows from it.",
        hint: Hint("add the column `emission_weights`; null where the chain keeps none"))
    case .standard where !row.state.emissionWeights.isStandard:
      faults.note(
        "snapshot.split",
        "subnet \(number) has weights, but runtime \(version) gave every subnet the same split",
        at: row.places.weights)
    default: return
    }
  }

  /// The price is redundant on purpose: it tells a wrong digit in a reserve or weight.
  private static func checkPrice(_ row: SubnetRow, _ faults: inout JSONFaults) {
    guard let written = row.price else { return }
    let computed = row.state.pool.price.approximate
    guard (written - computed).magnitude > computed * 1e-9 else { return }
    faults.note(
      "snapshot.price",
      "the price \(written) of subnet \(row.info.netuid.value) does not follow from its reserves "
        + "and weight",
      at: row.places.price,
      why: "They give \(computed): TAO reserve over alpha reserve, times the weight of alpha over "
        + "the weight of TAO.",
      hint: Hint("one of the four numbers of this row was changed or misread"))
  }

  private static func checkBlocks(
    _ row: SubnetRow, at block: UInt64, _ faults: inout JSONFaults
  ) {
    let number = row.info.netuid.value
    if row.info.registeredBlock > block {
      faults.note(
        "snapshot.block", "subnet \(number) is registered after block \(block)",
        at: row.places.registered)
    }
    guard let first = row.info.firstEmissionBlock else { return }
    if first > block || first < row.info.registeredBlock {
      faults.note(
        "snapshot.block",
        "the first emission of subnet \(number) is not between its registration and block \(block)",
        at: row.places.firstEmission)
    }
  }

  private static func checkSupply(
    _ rows: [SubnetRow], of chain: ChainRecord, _ faults: inout JSONFaults
  ) {
    let pools = rows.reduce(UInt128(0)) { $0 + UInt128($1.state.pool.tao.rao) }
    guard pools + UInt128(chain.rootTAO.rao) > UInt128(chain.totalIssuance.rao) else { return }
    faults.note(
      "snapshot.supply", "pools and root hold more TAO than was ever issued",
      at: chain.totalIssuancePlace,
      why: "The pools hold \(pools) rao and root \(chain.rootTAO.rao) rao.")
  }

  private static func checkEmission(of chain: ChainRecord, _ faults: inout JSONFaults) {
    let rule = BlockEmission.perBlock(issuance: chain.totalIssuance.rao)
    guard rule != chain.blockEmission.rao else { return }
    faults.note(
      "snapshot.emission",
      "an issuance of \(chain.totalIssuance.rao) rao means \(rule) rao per block, not "
        + "\(chain.blockEmission.rao)",
      at: chain.blockEmissionPlace,
      why: "The emission halves each time half of the remaining supply has been issued.")
  }
}
