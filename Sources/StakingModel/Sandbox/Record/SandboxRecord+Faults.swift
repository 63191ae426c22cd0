/// Why a record is not one of a sandbox chain.
public enum SandboxRecordFault: Hashable, Sendable {
  /// A list of a record that is ascending by subnet.
  public enum List: Hashable, Sendable, CaseIterable {
    case subnets, holdings, fund, queued
  }

  /// The runtime is not one whose rules the model follows.
  case specVersion(UInt32)
  /// The block is later than any chain's.
  case block(UInt64)
  /// The entry at this position is not of a higher subnet than the one before.
  case order(List, Int)
  /// The entry at this position is of a subnet that is not there.
  case unknownSubnet(List, Int)
  /// The last epoch of the subnet at this position is later than the last block.
  case epoch(Int)
  /// Amounts do not add up.
  case imbalance(SandboxImbalance)

  /// Whether it can be told without the other parts of the record.
  public var isLocal: Bool {
    switch self {
    case .specVersion, .block, .order, .epoch: true
    case .unknownSubnet, .imbalance: false
    }
  }
}

extension SandboxRecord {
  /// No block is later: 2^48, as in snapshots.
  public static let lastBlock = UInt64(1) << 48

  /// Everything that keeps it from being a chain; empty for every chain's own record.
  public var faults: [SandboxRecordFault] {
    var found: [SandboxRecordFault] = []
    if RuntimeRules(specVersion: specVersion).objection != nil {
      found.append(.specVersion(specVersion))
    }
    if block > SandboxRecord.lastBlock { found.append(.block(block)) }
    for list in SandboxRecordFault.List.allCases {
      let numbers = netuids(of: list)
      for index in numbers.indices.dropFirst() where numbers[index - 1] >= numbers[index] {
        found.append(.order(list, index))
      }
    }
    found += unknownSubnets
    for (index, subnet) in subnets.enumerated() where subnet.lastEpoch > block {
      found.append(.epoch(index))
    }
    guard found.isEmpty else { return found }
    return SandboxChain(unchecked: self).imbalances.map(SandboxRecordFault.imbalance)
  }

  private var unknownSubnets: [SandboxRecordFault] {
    let known = Set(netuids(of: .subnets))
    return SandboxRecordFault.List.allCases.flatMap { list in
      netuids(of: list).enumerated().filter { !known.contains($0.element) }.map {
        SandboxRecordFault.unknownSubnet(list, $0.offset)
      }
    }
  }

  private func netuids(of list: SandboxRecordFault.List) -> [Netuid] {
    switch list {
    case .subnets: subnets.map(\.state.netuid)
    case .holdings: wallet.holdings.map(\.netuid)
    case .fund: fund.rows.map(\.netuid)
    case .queued: queued.map(\.netuid)
    }
  }
}
