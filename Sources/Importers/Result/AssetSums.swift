public import StakingEconomics
import StakingModel

/// What came and went of one asset, in rao.
public struct AssetSums: Hashable, Sendable {
  /// The asset.
  public let asset: LedgerAsset
  /// Rewards, income at receipt.
  public internal(set) var rewards: Int128 = 0
  /// What trades and purchases brought.
  public internal(set) var bought: Int128 = 0
  /// What trades and sales took.
  public internal(set) var given: Int128 = 0
  /// What came from elsewhere.
  public internal(set) var transferredIn: Int128 = 0
  /// What went elsewhere.
  public internal(set) var transferredOut: Int128 = 0
  /// Transaction fees, of TAO alone.
  public internal(set) var fees: Int128 = 0

  /// What came less what went.
  public var net: Int128 { rewards + bought - given + transferredIn - transferredOut - fees }

  mutating func add(_ action: LedgerEvent.Action, _ rao: Int128) {
    switch action {
    case .reward, .claim: rewards += rao
    case .purchase, .stake, .unstake, .disposal:
      if rao >= 0 { bought += rao } else { given -= rao }
    case .transferIn: transferredIn += rao
    case .transferOut: transferredOut -= rao
    case .fee: break
    }
  }
}

extension [ImportedEvent] {
  /// Sums of each asset: TAO first, then subnets by number.
  public var sums: [AssetSums] {
    var found: [LedgerAsset: AssetSums] = [:]
    for imported in self {
      for flow in imported.flows where flow.rao != 0 {
        found[flow.asset, default: AssetSums(asset: flow.asset)].add(
          imported.event.action, flow.rao)
      }
      if imported.event.feeRao > 0 {
        found[.tao, default: AssetSums(asset: .tao)].fees += imported.event.feeRao
      }
    }
    return found.values.sorted { $0.asset.order < $1.asset.order }
  }
}

extension LedgerAsset {
  fileprivate var order: Int {
    switch self {
    case .tao: -1
    case .alpha(let netuid, _): Int(netuid.value)
    }
  }

  /// `TAO`, `α64`.
  public var sign: String {
    switch self {
    case .tao: "TAO"
    case .alpha(let netuid, _): "α\(netuid.value)"
    }
  }
}
