public import Market
public import StakingEconomics
public import StakingModel

/// What a person wants their questions reckoned with.
public struct Wishes: Hashable, Sendable {
  /// The validator's take, on root and everywhere, in parts of 65535.
  public var take: UInt16
  /// Custodians' offers as they were quoted.
  public var offers: [CustodialChoice]
  /// What an exchange keeps of a rate that is asked about, as a part of it.
  public var commission: Double
  /// How rates run; along the rules unless somebody asks for a flat scenario.
  public var course: RateCourse

  /// Wishes; without any the stand-in take and no offer.
  public init(
    take: UInt16 = Market.standInTake, offers: [CustodialChoice] = [],
    commission: Double = 0, course: RateCourse = .followsRules
  ) {
    self.take = take
    self.offers = offers
    self.commission = commission
    self.course = course
  }
}

/// Where money can lie.
public enum Place: Hashable, Sendable {
  /// On root.
  case root
  /// In the alpha of a subnet.
  case subnet(Netuid)
  /// At the custodian of an offer.
  case custodian(CustodialChoice)

  /// As the comparison calls it.
  public var way: StakeWay {
    switch self {
    case .root: .root
    case .subnet(let netuid): .alpha(netuid)
    case .custodian(let offer): .custodial(offer.name)
    }
  }
}
