import CivilTime
import Inquiry
import Market
import StakingEconomics
import StakingModel
import StakingSimulation
import Testing

/// What can go wrong is told in numbers that other questions answer alike.
@Suite struct RisksTests {
  private func risks(_ tao: UInt64, _ netuid: UInt16, days: Int = 365) throws -> PlaceRisks {
    let inquiry = try TestMarket.inquiry()
    let comparison = inquiry.compare(TestMarket.tao(tao), days: days, with: [Netuid(netuid)])
    return try #require(inquiry.risks(of: comparison).places[Netuid(netuid)])
  }

  /// A shallow pool whose price has halved and whose holders would be paid little.
  @Test func sizesWhatTheScreenDidNotSay() throws {
    let risks = try risks(10, 90)
    #expect(risks.warnings == [.thinPool, .priceFall, .smallPayout, .ownPush])
    #expect(risks.pool.rao == 4_050_386_667_607 && risks.isShallow)
    #expect(abs(risks.poolShare - 10 / 4_050.386667607) < 1e-12)
    let price = try #require(risks.price)
    #expect(price.count == 28 && abs(price.sinceHighest - (0.0212060 / 0.0441089 - 1)) < 1e-4)
    #expect(CivilDate(day: price.highest.day).text == "2026-08-22")
    #expect(abs(risks.payoutShare - 0.3004) < 1e-3)
    #expect(risks.removal.rank == nil && risks.removal.immuneUntil == 9_482_670)
  }

  @Test func theDeepestPoolWarnsOfItsPriceAlone() throws {
    #expect(try risks(10, 64).warnings == [.priceFall])
    #expect(try risks(10_000, 64).warnings.contains(.thinPool), "the amount is large beside it")
    #expect(try risks(10, 108).warnings.contains(.standIn))
  }

  /// The nearer a place in the order, the shorter the time that reaches it.
  @Test func removalIsNearWithinTheTimeAskedAbout() throws {
    let inquiry = try TestMarket.inquiry()
    let near = try #require(
      inquiry.market.chain.subnets.first {
        inquiry.removal(of: $0.netuid).rank == 12 && $0.hasStarted
      })
    #expect(try risks(10, near.netuid.value, days: 365).warnings.contains(.nearRemoval))
    #expect(try !risks(10, near.netuid.value, days: 30).warnings.contains(.nearRemoval))
  }

  @Test func emissionSwitchedOffIsSaid() throws {
    let inquiry = try TestMarket.inquiry()
    for subnet in inquiry.market.chain.subnets where subnet.hasStarted {
      let risks = try risks(1, subnet.netuid.value, days: 1)
      #expect(risks.warnings.contains(.emissionOff) == !subnet.emissionEnabled)
    }
  }

  /// The exact chance is what a simulation comes to.
  @Test(arguments: [UInt16(64), 90, 51])
  func theChanceIsThatOfTheSimulation(netuid: UInt16) throws {
    let inquiry = try TestMarket.inquiry()
    let comparison = inquiry.compare(TestMarket.tao(100), days: 90, with: [Netuid(netuid)])
    let chance = try #require(inquiry.risks(of: comparison).places[Netuid(netuid)]?.chance)
    let price = PriceProcess(
      name: "price", drift: .expectedGrowth(0), volatility: chance.volatility)
    let plan = try #require(
      try comparison.simulation(of: comparison.choices[0], price: price, paths: 4_000, seed: 3))
    let result = try #require(plan.run())
    let error = max(result.lossProbability.standardError, 1e-3)
    #expect(abs(result.lossProbability.value - chance.probability) < 4 * error)
    #expect(abs(result.end.p50 - chance.middle) < 0.15 * chance.middle)
    #expect(chance.low < chance.middle && chance.middle < chance.high)
  }

  @Test func anOfferAboveTheNetworkIsCompared() throws {
    let inquiry = try TestMarket.inquiry()
    func offer(_ quoted: Double) -> CustodialChoice {
      CustodialChoice(
        name: "x", yield: CustodialYield(quoted: quoted, basis: .apr), quotedOn: "2026-10-08")
    }
    let network = inquiry.rootYield(take: 0).apr
    #expect(inquiry.aboveNetwork(offer(network)) == nil)
    #expect(inquiry.aboveNetwork(offer(0.173))?.network == network)
    #expect(inquiry.aboveNetwork(offer(0.173))?.simple == 0.173)
  }
  /// What the network pays falls as the rules make it fall: the same as root without a take.
  @Test func theNetworkEarnsWhatRootDoes() throws {
    let inquiry = try TestMarket.inquiry()
    let review = inquiry.review(
      try TestMarket.profile("root: 100 TAO, take: 0%"), days: 365)
    let earned = inquiry.networkEarns(TestMarket.tao(100), days: 365)
    #expect(review.earned(days: 365).knownRao == earned)
    #expect(Double(earned) / 1e9 < 100 * inquiry.networkRate)
  }
}
