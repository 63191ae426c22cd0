public import Holdings
import Market
import StakingEconomics
import StakingModel
import StakingSimulation

extension Inquiry {
  /// What may become of reviewed holdings.
  ///
  /// - Parameters:
  ///   - review: of the same profile; its horizons must have the days.
  ///   - isBrief: whether the range is wanted for the end alone, no sales in parts and no part of paths that
  ///     end below root.
  public func outlook(
    _ profile: Profile, _ review: HoldingsReview, days: Int, isBrief: Bool = false
  ) -> HoldingsOutlook {
    let moves = commonMoves
    let places = heldPlaces(profile, review, moves, days: days, isBrief: isBrief)
    let leaving = LeavingThen(review, in: market, days: days)
    let worth = OutlookWorth(
      review, places, leaving, market.ground, days: days, isBrief: isBrief)
    return HoldingsOutlook(
      days: days, places: places, course: isBrief ? [] : worth.course,
      chance: moves.flatMap { worth.chance($0, book.paths) },
      byPrice: review.variants.map { ($0.change, worth.gain($0.change)) },
      risks: sizedRisks(review, places, days: days), jointFall: JointFall(review),
      ways: isBrief ? .none : risks(of: review.comparison),
      effectiveBets: Diversification.effectiveBets(shares(review)),
      waterfall: isBrief ? nil : waterfall(profile, review, leaving, days: days),
      emissionOff: isBrief ? nil : places.first.flatMap { emissionOff($0, review, days: days) },
      largestPair: isBrief || places.count < 2
        ? nil : correlation(places[0].netuid, places[1].netuid),
      gateMargin: gateMargin)
  }

  private func heldPlaces(
    _ profile: Profile, _ review: HoldingsReview, _ moves: CommonMoves?, days: Int, isBrief: Bool
  ) -> [HeldPlace] {
    let next = book.next.value { NextBlock.all(of: market.snapshot) }
    let stake = HeldStake(market.ground, days: days)
    return Set(profile.alpha.map(\.netuid)).compactMap { netuid in
      guard let state = market.chain.subnet(netuid) else { return nil }
      let held = profile.alphaStake(on: netuid)
      let parts = review.positions.filter { $0.place == .subnet(netuid) }
      let spot = parts.reduce(Int128(0)) { $0 + $1.spotRao }
      let choice = StakeComparison.AlphaChoice(
        netuid, on: market.ground, take: profile.take(on: netuid) ?? Market.standInTake)
      let comparison = StakeComparison(
        Amount(rao: UInt64(clamping: max(spot, 1))), days: days, ground: market.ground, root: nil,
        alpha: isBrief ? [] : [choice], course: .followsRules)
      let prices = recordedPrices(netuid)
      let risks = risks(choice, in: comparison, prices, hasChance: !isBrief)
      let free = profile.freeAlpha(on: netuid)
      let stakes = profile.alpha.filter { $0.netuid == netuid }.map(\.free)
      let sales = isBrief ? [] : sales(of: free, stakes, in: state.pool)
      let volatility = risks?.chance?.volatility ?? prices.volatility?.value
      return HeldPlace(
        netuid: netuid, held: held, free: free, spotRao: spot,
        earnedRao: parts.reduce(0) { $0 + ($1.earned(days: days)?.taoRao ?? 0) }, days: days,
        earnedBackDay: earnedBack(parts, stake, in: state.pool, of: sales.last, days: days),
        sales: sales, largest: isBrief ? [] : largestSales(in: state.pool), risks: risks,
        next: next[netuid], payout: state.dissolutionPayout(for: held),
        volatility: volatility ?? moves?.typicalVolatility, isTypical: volatility == nil,
        jump: prices.volatility?.jump)
    }.sorted { ($1.spotRao, $0.netuid) < ($0.spotRao, $1.netuid) }
  }

  /// Rewards only add up, so a day that pays is followed by days that pay.
  private func earnedBack(
    _ positions: [HeldPosition], _ stake: HeldStake, in pool: Pool, of sale: HeldPlace.Sale?,
    days: Int
  ) -> Int? {
    guard let sale, sale.basisPoints == 10_000 else { return nil }
    func pays(_ day: Int) -> Bool {
      let earned = positions.reduce(Int128(0)) { sum, position in
        guard case .alpha(let alpha) = position.position else { return sum }
        let grown = stake.alpha(
          alpha.amount, on: alpha.netuid, take: position.take ?? 0, days: day)
        return sum + pool.spotValue(of: grown) - position.spotRao
      }
      return earned >= sale.spotRao - sale.netRao
    }
    guard pays(days) else { return nil }
    var (low, high) = (0, days)
    while high - low > 1 {
      let middle = (low + high) / 2
      if pays(middle) { high = middle } else { low = middle }
    }
    return high
  }

  private func emissionOff(
    _ place: HeldPlace, _ review: HoldingsReview, days: Int
  ) -> Int128? {
    guard place.next?.tao ?? .zero > .zero, let pool = market.chain.subnet(place.netuid)?.pool
    else { return nil }
    let held = book.withoutEmission.value(place.netuid, days) {
      HeldStake(market.ground.withoutEmission(of: place.netuid), days: days)
    }
    return review.positions.reduce(0) { sum, position in
      guard case .alpha(let alpha) = position.position, alpha.netuid == place.netuid else {
        return sum
      }
      let grown = held.alpha(alpha.amount, on: alpha.netuid, take: position.take ?? 0, days: days)
      return sum + pool.spotValue(of: grown) - position.spotRao
    }
  }

  /// - Parameter stakes: what can be left with each validator: an order sells from one of them, so a
  ///   part takes as many orders, and fees, as the largest of them need to make it up.
  private func sales(
    of held: Amount<Alpha>, _ stakes: [Amount<Alpha>], in pool: Pool
  ) -> [HeldPlace.Sale] {
    let largestFirst = stakes.sorted(by: >)
    return ExitCurve(of: held, in: pool, basisPoints: HeldPlace.sizes).points.map { point in
      var (left, orders) = (point.quote.paid, Int128(0))
      for stake in largestFirst where left > .zero && stake > .zero {
        left = left.subtractingSaturated(stake)
        orders += 1
      }
      let fees = max(1, orders) * Int128(TransactionFee.unstake.rao)
      return HeldPlace.Sale(
        basisPoints: point.basisPoints, spotRao: pool.spotValue(of: point.quote.paid),
        netRao: max(0, Int128(point.quote.received.rao) - fees),
        priceImpact: point.quote.priceImpact)
    }
  }

  private func largestSales(in pool: Pool) -> [HeldPlace.Largest] {
    HeldPlace.impacts.compactMap { impact in
      let alpha = pool.largestUnstake(impact: impact)
      guard alpha > .zero, let quote = try? pool.unstake(alpha, wholeHolding: true) else {
        return nil
      }
      return HeldPlace.Largest(impact: impact, alpha: alpha, received: quote.received)
    }
  }

  private func sizedRisks(
    _ review: HoldingsReview, _ places: [HeldPlace], days: Int
  ) -> [SizedRisk] {
    var found = places.flatMap { place -> [SizedRisk] in
      let price = place.lossRao.map { SizedRisk(kind: .price(place.netuid), rao: $0) }
      let removal = SizedRisk(
        kind: .removal(place.netuid), rao: max(0, place.spotRao - place.paidIfRemoved.lowerBound))
      return [price, place.risks?.removal.rank == nil ? nil : removal].compactMap(\.self)
    }
    var custodians: [String: Int128] = [:]
    for position in review.positions {
      guard case .custodial(let custodial) = position.position else { continue }
      custodians[custodial.provider, default: 0] += position.spotRao
    }
    found += custodians.sorted { $0.key < $1.key }.map {
      SizedRisk(kind: .custody($0.key), rao: $0.value)
    }
    let root = review.positions.filter { $0.place == .root }
      .reduce(Int128(0)) { $0 + ($1.earned(days: days)?.taoRao ?? 0) }
    found.append(SizedRisk(kind: .rootUnpaid, rao: root))
    return found.enumerated().filter { $0.element.rao > 0 }
      .sorted { ($1.element.rao, $0.offset) < ($0.element.rao, $1.offset) }.map(\.element)
  }

  /// What each place holds at spot: root, every subnet, every custodian.
  private func shares(_ review: HoldingsReview) -> [Double] {
    var sums: [StakeWay: Int128] = [:]
    for position in review.positions {
      sums[position.place.way, default: 0] += position.spotRao
    }
    return sums.values.sorted().map { Double($0) }
  }

  /// Root is paid only while the moving prices of all subnets add up to more than 1 TAO.
  private var gateMargin: Double? {
    book.gateMargin.value {
      let sum = market.chain.movingPriceSum.approximate
      return sum > 1 ? 1 - 1 / sum : nil
    }
  }
}
