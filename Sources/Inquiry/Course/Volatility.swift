public import Market
public import StakingSimulation

/// How much a price moves: as its recorded history shows it, or as somebody assumes.
public enum Volatility: Sendable {
  case recorded(LogReturnEstimate)
  case assumed(Double)

  /// Fewer changes than this say next to nothing: the error would be a quarter of the value.
  public static let fewestChanges = 10

  /// A year's standard deviation of the logarithm.
  public var value: Double {
    switch self {
    case .recorded(let estimate): estimate.volatility.value
    case .assumed(let value): value
    }
  }

  /// The single recorded change that makes most of it, if one does.
  public var jump: LogReturnEstimate.Jump? {
    if case .recorded(let estimate) = self { estimate.jump } else { nil }
  }

  /// The history of a subnet, if it is long enough.
  public static func recorded(_ info: SubnetInfo, in history: SubnetPriceHistory) -> Volatility? {
    let points = history.comparable(info.netuid, registeredBlock: info.registeredBlock)
    guard points.count > fewestChanges, let prices = try? PriceHistory(points) else { return nil }
    return .recorded(LogReturnEstimate(prices))
  }
}
