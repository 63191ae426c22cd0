public import StakingModel

/// The alpha of a subnet that earns dividends, and how it is known.
///
/// No storage of the chain says it. What was recorded as staked is the best that is known; where
/// nothing was, one stand-in takes its place for everybody.
public struct EarningAlpha: Hashable, Sendable {
  /// How it is known.
  public enum Origin: Hashable, Sendable {
    /// Staked alpha recorded on that day, as `2026-09-30`, stands in for what earns now.
    case staked(on: String)
    /// Nothing is recorded: all alpha outside the pool stands in, which gives the lowest rate the
    /// rules allow.
    case allOutside
  }

  /// How much.
  public var amount: Amount<Alpha>
  /// How it is known.
  public var origin: Origin

  /// An amount and how it is known.
  public init(_ amount: Amount<Alpha>, _ origin: Origin) {
    self.amount = amount
    self.origin = origin
  }

  /// The one stand-in for what is not recorded.
  public static func standIn(of subnet: SubnetState) -> EarningAlpha {
    EarningAlpha(subnet.alphaOut, .allOutside)
  }

  /// Whether the rate is only known to be no lower.
  public var isStandIn: Bool { origin == .allOutside }

  /// A word for programs.
  public var code: String {
    switch origin {
    case .staked(let date): "staked_on_\(date)"
    case .allOutside: "all_outside_pool"
    }
  }

  /// The assumption in a sentence.
  func sentence(of netuid: Netuid) -> String {
    switch origin {
    case .staked(let date):
      "On subnet \(netuid.value) the alpha that earns dividends is what was staked on \(date)."
    case .allOutside:
      "On subnet \(netuid.value) no staked alpha is recorded: all alpha outside the pool is taken to "
        + "earn, which gives the lowest rate the rules allow."
    }
  }
}
