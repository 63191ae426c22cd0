import JSONText
import StakingModel

/// What must hold between the numbers of an outcome.
extension BlockOutcome {
  static func check(_ rows: [Row], _ totals: Totals, _ faults: inout JSONFaults) {
    var seen: Set<Netuid> = []
    for row in rows {
      if !seen.insert(row.subnet.netuid).inserted {
        faults.note(
          "snapshot.netuid", "subnet \(row.subnet.netuid.value) occurs twice", at: row.netuidPlace)
      }
      checkRootProportion(row, totals, &faults)
    }
    checkEmissionSum(rows, totals, &faults)
  }

  /// Each subnet's TAO is cut to whole rao twice, so the sum misses at most two rao a subnet.
  private static func checkEmissionSum(
    _ rows: [Row], _ totals: Totals, _ faults: inout JSONFaults
  ) {
    let sum = rows.reduce(UInt128(0)) { sum, row in
      sum + UInt128(row.subnet.injected?.rao ?? 0) + UInt128(row.subnet.chainBuy?.rao ?? 0)
    }
    let whole = UInt128(totals.blockEmission.rao)
    let lost = UInt128(2 * rows.count)
    guard sum > whole || sum + lost < whole else { return }
    faults.note(
      "outcome.emission",
      "the subnets were given \(sum) rao, but the block minted \(whole)",
      at: totals.emissionPlace,
      why: "Injections and chain buys of all subnets add up to the block emission, less what is "
        + "cut off when each is rounded down to whole rao.")
  }

  /// The proportion follows from root TAO, TAO weight and the subnet's alpha; the last bits depend
  /// on the order in the block.
  private static func checkRootProportion(
    _ row: Row, _ totals: Totals, _ faults: inout JSONFaults
  ) {
    guard let recorded = row.subnet.rootProportion?.approximate,
      let issuance = row.subnet.alpha.adding(row.subnet.alphaOut)
    else { return }
    let rule = RootProportion(
      rootTAO: totals.rootTAO, alphaIssuance: issuance, taoWeight: totals.taoWeight)
    guard (recorded - rule.approximate).magnitude > 4e-9 else { return }
    faults.note(
      "outcome.root-proportion",
      "the root proportion \(recorded) of subnet \(row.subnet.netuid.value) does not follow from "
        + "its alpha",
      at: row.proportionPlace,
      why: "Root TAO and the alpha in and outside the pool give \(rule.approximate).")
  }
}
