public import Market
public import StakingEconomics
public import StakingModel

/// The one place where a market and wishes become a result. Whoever asks (a verb, a lesson, an FAQ, a
/// summary, a function of the language) gets the same result for the same question.
///
/// It makes numbers, never words. Results are values that keep what they were made from.
public struct Inquiry: Sendable {
  /// What is asked of.
  public let market: Market
  /// What was found before; no part of the value.
  let book = InquiryBook()

  /// Asks a market.
  public init(_ market: Market) {
    self.market = market
  }

  /// Some TAO for some time on root, in the alpha of subnets and with the custodians of the wishes.
  ///
  /// - Parameters:
  ///   - own: what the person has there already, which shares today's rewards.
  public func compare(
    _ amount: Amount<TAO>, days: Int, with netuids: [Netuid], _ wishes: Wishes = Wishes(),
    scenario: StakeScenario = .base
  ) -> StakeComparison {
    StakeComparison(
      amount, days: days, ground: market.ground,
      root: StakeComparison.RootChoice(take: wishes.take),
      alpha: netuids.map { choice($0, wishes) }, custodians: wishes.offers, scenario: scenario,
      course: wishes.course)
  }

  /// The alpha of a subnet outside its pool: more of it nobody can sell. Nil for no subnet.
  public func alphaOutside(_ netuid: Netuid) -> Amount<Alpha>? {
    market.chain.subnet(netuid)?.alphaOut
  }

  /// The alpha of a subnet with the take of the wishes.
  public func choice(_ netuid: Netuid, _ wishes: Wishes) -> StakeComparison.AlphaChoice {
    StakeComparison.AlphaChoice(netuid, on: market.ground, take: wishes.take)
  }

  /// One holding: what it comes to after some days, or why it cannot be.
  public func holding(
    _ amount: Amount<TAO>, at place: Place, days: Int, _ wishes: Wishes = Wishes()
  ) -> Result<StakeOutcome, StakeRefusal> {
    var wishes = wishes
    var netuids: [Netuid] = []
    switch place {
    case .root: break
    case .subnet(let netuid): netuids = [netuid]
    case .custodian(let offer): wishes.offers = [offer]
    }
    let comparison = compare(amount, days: days, with: netuids, wishes)
    if let outcome = comparison.outcome(of: place.way) { return .success(outcome) }
    return .failure(
      comparison.refusals.first { $0.way == place.way }
        ?? StakeRefusal(way: place.way, reason: .noSubnet))
  }
}
