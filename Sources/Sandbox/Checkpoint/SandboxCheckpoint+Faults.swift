import Diagnostics
import JSONText
import StakingModel

extension SandboxCheckpoint {
  /// Where the entries of the lists stand that are checked against others.
  struct Places {
    var holdings: [Range<Int>]
    var fund: [Range<Int>]
    var queued: [Range<Int>]
    var subnets: [SubnetRow.Places]

    func entry(_ list: SandboxRecordFault.List, _ index: Int) -> Range<Int> {
      switch list {
      case .subnets: subnets[index].netuid
      case .holdings: holdings[index]
      case .fund: fund[index]
      case .queued: queued[index]
      }
    }
  }

  /// Puts a fault of a record at its place in the text.
  static func note(
    _ fault: SandboxRecordFault, of record: SandboxRecord, _ places: Places,
    _ fields: inout JSONFields
  ) {
    switch fault {
    case .specVersion(let version): noteVersion(version, &fields)
    case .block(let block):
      fields.note("sandbox.block", "block \(block) is later than any chain's", at: "block")
    case .order(let list, let index):
      fields.faults.note(
        "sandbox.order",
        "\(netuid(list, index, of: record)) does not come after \(netuid(list, index - 1, of: record))",
        at: places.entry(list, index),
        why: "Lists are ascending by subnet, and each subnet stands once.")
    case .unknownSubnet(let list, let index):
      fields.faults.note(
        "sandbox.subnet", "\(netuid(list, index, of: record)) is not among the subnets",
        at: places.entry(list, index))
    case .epoch(let index):
      let subnet = record.subnets[index]
      fields.faults.note(
        "sandbox.block",
        "the last epoch of subnet \(subnet.state.netuid.value) is at block \(subnet.lastEpoch), "
          + "after block \(record.block)", at: places.subnets[index].lastEpoch)
    case .imbalance(let imbalance): note(imbalance, of: record, places, &fields)
    }
  }

  private static func netuid(
    _ list: SandboxRecordFault.List, _ index: Int, of record: SandboxRecord
  ) -> String {
    let netuid =
      switch list {
      case .subnets: record.subnets[index].state.netuid
      case .holdings: record.wallet.holdings[index].netuid
      case .fund: record.fund.rows[index].netuid
      case .queued: record.queued[index].netuid
      }
    return "subnet \(netuid.value)"
  }

  private static func noteVersion(_ version: UInt32, _ fields: inout JSONFields) {
    let objection = RuntimeRules(specVersion: version).objection ?? ""
    fields.note(
      "sandbox.spec",
      "runtime \(version) is not supported; the model follows \(RuntimeRules.oldest) and later",
      at: "spec_version",
      why: objection + " Figures computed by the wrong rules would look right.")
  }

  private static func note(
    _ imbalance: SandboxImbalance, of record: SandboxRecord, _ places: Places,
    _ fields: inout JSONFields
  ) {
    switch imbalance {
    case .tao(let rao):
      fields.note(
        "sandbox.balance", "the TAO found is not all TAO there is: \(rao) rao are unaccounted for",
        at: "total_issuance_rao",
        why: "Pools, reservoirs, root, the wallet, fees and all others hold the whole issuance.")
    case .root(let rao):
      fields.note(
        "sandbox.balance", "wallet and fund own \(rao) rao more on root than there is",
        at: "root_tao_rao")
    case .alpha(let netuid, let rao):
      fields.faults.note(
        "sandbox.balance", "alpha of subnet \(netuid.value) does not add up by \(rao) rao",
        at: row(of: netuid, in: record, places),
        why: "In and outside the pool, parked and recycled there is what was there and was minted.")
    case .owned(let netuid, let rao):
      fields.faults.note(
        "sandbox.balance",
        "\(rao) rao more alpha of subnet \(netuid.value) is owned than is outside its pool",
        at: row(of: netuid, in: record, places))
    }
  }

  private static func row(
    of netuid: Netuid, in record: SandboxRecord, _ places: Places
  ) -> Range<Int> {
    record.subnets.firstIndex { $0.state.netuid == netuid }.map { places.subnets[$0].row } ?? 0..<0
  }
}
