import StakingEconomics
public import StakingModel

extension Inquiry {
  /// A holding day by day, with a range around what is assumed.
  ///
  /// - Parameter change: of the price over the whole time: of the subnet's own, or of all alpha for
  ///   root. A custodian's offer has a range of its rate instead.
  public func course(
    of amount: Amount<TAO>, at place: Place, days: Int, change: Double = 0,
    _ wishes: Wishes = Wishes()
  ) -> HoldingCourse {
    var wishes = wishes
    if case .custodian(let offer) = place, !wishes.offers.contains(offer) {
      wishes.offers.insert(offer, at: 0)
    }
    let asked = wishes
    @Sendable func comparison(
      _ alpha: [Netuid] = [], scenario: StakeScenario = .base, rate: Double = 1
    ) -> StakeComparison {
      var wishes = asked
      wishes.offers = wishes.offers.map { $0.scaled(by: rate) }
      return compare(amount, days: days, with: alpha, wishes, scenario: scenario)
    }
    switch place {
    case .root:
      return HoldingCourse(.root, change: change, comparison: comparison()) {
        comparison(scenario: StakeScenario(name: "all alpha prices", alphaPriceChange: $0))
      }
    case .subnet(let netuid):
      let still = comparison([netuid])
      return HoldingCourse(.alpha(netuid), change: change, comparison: still) { _ in still }
    case .custodian(let offer):
      return HoldingCourse(.custodial(offer.name), change: 0, comparison: comparison()) {
        comparison(rate: 1 + $0)
      }
    }
  }
}

extension CustodialChoice {
  /// The same offer at a part of its rate.
  fileprivate func scaled(by part: Double) -> CustodialChoice {
    guard part != 1 else { return self }
    return CustodialChoice(
      name: name,
      yield: CustodialYield(
        quoted: yield.quoted * part, basis: yield.basis, commission: yield.commission),
      quotedOn: quotedOn, lockDays: lockDays, withdrawalDays: withdrawalDays, fees: fees,
      failureProbability: failureProbability, lossGivenFailure: lossGivenFailure)
  }
}
