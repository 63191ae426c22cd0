public import StakingModel

/// What is measured, whatever the unit: TAO and rao are one dimension, alpha of two subnets are two.
public enum BaseDimension: Hashable, Sendable {
  /// The network's coin.
  case tao
  /// The token of one subnet.
  case alpha(Netuid)
  /// The token of a lesson's only pool.
  case lessonAlpha
  /// Differences between percentages.
  case points
  /// Time, also counted in blocks.
  case time
  /// Money of a state, by ISO code.
  case currency(String)

  /// Whether it is money of some kind.
  public var isMoney: Bool {
    switch self {
    case .tao, .alpha, .lessonAlpha, .currency: true
    case .points, .time: false
    }
  }

  /// Whether it is the token of a subnet.
  var isAlpha: Bool {
    switch self {
    case .alpha, .lessonAlpha: true
    default: false
    }
  }
}
