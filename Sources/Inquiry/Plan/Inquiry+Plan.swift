import Market
import StakingEconomics
public import StakingModel

extension Inquiry {
  /// What it takes to earn a goal on root, in subnets and with the custodians of the wishes.
  public func plan(
    _ wish: PlanWish, with netuids: [Netuid], _ wishes: Wishes = Wishes()
  ) -> StakePlan {
    let places =
      [Place.root] + netuids.map(Place.subnet) + wishes.offers.map(Place.custodian)
    let ways = places.map { way(wish, at: $0, wishes) }
    return StakePlan(
      wish: wish, ways: ways,
      spread: wish.amount.flatMap { spread($0, wish, ways, wishes) })
  }

  // MARK: One way

  private func way(_ wish: PlanWish, at place: Place, _ wishes: Wishes) -> PlanWay {
    let limit = wish.mostLost.flatMap { mostWithin($0, at: place, days: wish.days, wishes) }
    guard let needed = amount(toEarn: wish.goal, at: place, days: wish.days, wishes) else {
      let refusal: StakeRefusal?
      if case .failure(let reason) = holding(wish.goal, at: place, days: wish.days, wishes) {
        refusal = reason
      } else {
        refusal = nil
      }
      return PlanWay(
        place: place, needed: nil, outcome: nil, chance: nil, halved: nil, evenChange: nil,
        push: nil, fallenBack: nil, mostWithinLoss: limit, breaks: [], refusal: refusal)
    }
    var own = wishes
    var netuids: [Netuid] = []
    if case .subnet(let netuid) = place { netuids = [netuid] }
    if case .custodian(let offer) = place { own.offers = [offer] } else { own.offers = [] }
    let comparison = compare(needed, days: wish.days, with: netuids, own)
    let risks = risks(of: comparison)
    let outcome = comparison.outcome(of: place.way)
    let chance = netuids.first.flatMap { risks.places[$0]?.chance }
    let push = outcome.flatMap(OwnPush.init)
    return PlanWay(
      place: place, needed: needed, outcome: outcome, chance: chance,
      halved: risks.halved[place.way],
      evenChange: comparison.choices.first.flatMap { comparison.breakEvenPriceChange(of: $0) },
      push: push, fallenBack: fallenBack(push, comparison), mostWithinLoss: limit,
      breaks: breaks(wish, place, needed, outcome, chance), refusal: nil)
  }

  private func fallenBack(_ push: OwnPush?, _ comparison: StakeComparison) -> StakeOutcome? {
    guard let push, push.isLarge, let choice = comparison.choices.first else { return nil }
    return comparison.outcomes(of: choice, priceChanges: [1 / (1 + push.rise) - 1]).first ?? nil
  }

  private func breaks(
    _ wish: PlanWish, _ place: Place, _ needed: Amount<TAO>, _ outcome: StakeOutcome?,
    _ chance: ChanceOfLoss?
  ) -> [PlanWay.Break] {
    var found: [PlanWay.Break] = []
    if let amount = wish.amount, amount > .zero {
      if needed > amount { found.append(.moreThanThereIs) }
      let share = Double(needed.rao) / Double(amount.rao)
      if case .subnet = place, let most = wish.mostInOneSubnet, share > most {
        found.append(.inOneSubnet(share))
      }
    }
    if let most = wish.mostLost, let share = outcome.flatMap(lostShare), share > most {
      found.append(.lost(share))
    }
    let low = chance.map { 1 - $0.low / needed.approximate }
    if let most = wish.mostLost, let low, low > most { found.append(.range(low)) }
    // Not to know is not to keep.
    if case .subnet = place, wish.mostLost != nil, low == nil { found.append(.unknownRange) }
    if let push = outcome.flatMap(OwnPush.init), push.isBeyondPool {
      found.append(.beyondPool(push.poolShare))
    }
    return found
  }

  private func lostShare(_ outcome: StakeOutcome) -> Double? {
    guard let cost = outcome.inAndOut?.cost, outcome.paid > .zero else { return nil }
    return Double(cost.rao) / Double(outcome.paid.rao)
  }

  // MARK: Amounts

  /// The greatest amount that costs no more than a part of it, and no more than the pool holds; nil where
  /// none does.
  private func mostWithin(
    _ most: Double, at place: Place, days: Int, _ wishes: Wishes
  ) -> Amount<TAO>? {
    func keeps(_ rao: UInt64) -> Bool {
      guard
        case .success(let outcome) = holding(Amount(rao: rao), at: place, days: days, wishes),
        let share = lostShare(outcome)
      else { return false }
      return share <= most
    }
    // More than the pool holds would be a limit that nobody can use.
    let pool = pool(of: place).rao
    if pool < .max, keeps(pool) { return Amount(rao: pool) }
    guard var low = Inquiry.sizes.last(where: { $0 < pool && keeps($0) }) else { return nil }
    var high = min(pool, low * 2)
    while high - low > max(1, low / 10_000) {
      let middle = low + (high - low) / 2
      if keeps(middle) { low = middle } else { high = middle }
    }
    return Amount(rao: low)
  }

  // MARK: Spread

  private func spread(
    _ amount: Amount<TAO>, _ wish: PlanWish, _ ways: [PlanWay], _ wishes: Wishes
  ) -> PlanSpread? {
    var rest = amount.rao
    var parts: [PlanSpread.Part] = []
    for way in ways {
      guard case .subnet = way.place else { continue }
      var most = Double(amount.rao) * (wish.mostInOneSubnet ?? 0)
      if wish.mostLost != nil { most = min(most, Double(way.mostWithinLoss?.rao ?? 0)) }
      let allowed = min(rest, UInt64(max(0, most)))
      let size = min(allowed, pool(of: way.place).rao)
      guard keepsRange(Amount(rao: size), at: way.place, wish, wishes),
        let part = part(
          Amount(rao: size), at: way.place, wish, wishes, isCutToPool: size < allowed)
      else { continue }
      parts.append(part)
      rest -= size
    }
    if let part = part(Amount(rao: rest), at: .root, wish, wishes) { parts.append(part) }
    return parts.isEmpty ? nil : PlanSpread(parts: parts)
  }

  private func pool(of place: Place) -> Amount<TAO> {
    guard case .subnet(let netuid) = place else { return Amount(rao: .max) }
    return market.chain.subnet(netuid)?.pool.tao ?? .zero
  }

  /// Whether 5 of 100 paths lose no more of it than the limit.
  private func keepsRange(
    _ amount: Amount<TAO>, at place: Place, _ wish: PlanWish, _ wishes: Wishes
  ) -> Bool {
    guard let most = wish.mostLost, case .subnet(let netuid) = place, amount > .zero else {
      return true
    }
    let comparison = compare(amount, days: wish.days, with: [netuid], wishes)
    return risks(of: comparison).places[netuid]?.chance.map {
      1 - $0.low / amount.approximate <= most
    } ?? false
  }

  private func part(
    _ amount: Amount<TAO>, at place: Place, _ wish: PlanWish, _ wishes: Wishes,
    isCutToPool: Bool = false
  ) -> PlanSpread.Part? {
    guard amount > .zero,
      case .success(let outcome) = holding(amount, at: place, days: wish.days, wishes)
    else { return nil }
    return PlanSpread.Part(
      place: place, amount: amount, earnedRao: outcome.earnedRao,
      costRao: outcome.inAndOut.map { Int128($0.cost.rao) } ?? 0, push: OwnPush(outcome),
      isCutToPool: isCutToPool)
  }
}
