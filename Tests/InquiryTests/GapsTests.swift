import Inquiry
import Market
import StakingEconomics
import StakingModel
import Testing

/// Markets of which something is not known, and questions that have no answer.
@Suite struct GapsTests {
  /// No rate is zero, and none is above what the rules can pay at all.
  private func expectPlausible(_ inquiry: Inquiry) throws {
    for figures in inquiry.subnets() {
      let name = "SN\(figures.state.netuid.value)"
      guard figures.state.hasStarted else {
        #expect(figures.yield == nil && figures.netRate == nil, "\(name)")
        continue
      }
      let rate = try #require(figures.netRate, "\(name)")
      // Half of what is left after the owner's cut, shared by all that earns, less the take.
      let pot = figures.state.alphaEmission.approximate * 2_628_000 * 0.41 * 0.82
      #expect(rate > 0 && rate <= pot * 1.0001 / figures.earning.amount.approximate, "\(name)")
      #expect(figures.earning.amount <= figures.state.alphaOut)
    }
  }

  private func outcomes(_ inquiry: Inquiry) throws -> StakeComparison {
    let netuids = inquiry.market.chain.subnets.map(\.netuid)
    let found = inquiry.compare(TestMarket.tao(10), days: 30, with: netuids)
    #expect(found.outcomes.count + found.refusals.count == netuids.count + 1)
    for outcome in found.outcomes {
      #expect(outcome.earnedRao > 0, "\(outcome.way.text)")
      #expect(outcome.finalRao < 30_000_000_000, "\(outcome.way.text)")
    }
    for refusal in found.refusals {
      guard case .alpha(let netuid) = refusal.way else {
        Issue.record("\(refusal)")
        continue
      }
      #expect(refusal.reason == .noSubnet)
      #expect(inquiry.market.chain.subnet(netuid)?.hasStarted == false)
    }
    return found
  }

  @Test func withoutStakedAlphaTheStandInIsEverybodys() throws {
    let inquiry = try TestMarket.inquiry(split: nil)
    try expectPlausible(inquiry)
    let found = try outcomes(inquiry)
    #expect(found.choices.allSatisfy { $0.earning.isStandIn })
    let known = try outcomes(try TestMarket.inquiry())
    for outcome in found.outcomes {
      let before = try #require(known.outcome(of: outcome.way))
      guard case .alpha = outcome.way else { continue }
      // The stand-in is the lowest rate.
      #expect(outcome.earnedRao <= before.earnedRao, "\(outcome.way.text)")
    }
    let figures = try #require(inquiry.subnet(Netuid(64)))
    #expect(figures.earning.amount == figures.state.alphaOut)
  }

  /// Another registration of the number, or a start after the split, is another subnet.
  @Test(arguments: [true, false])
  func aSubnetYoungerThanItsSplit(isNewlyRegistered: Bool) throws {
    let netuid = Netuid(64)
    let inquiry = try TestMarket.inquiry(split: TestMarket.split()) { snapshot in
      guard let place = snapshot.subnets.firstIndex(where: { $0.netuid == netuid }) else { return }
      let start = AlphaSplit.block + 1
      if isNewlyRegistered { snapshot.subnets[place].registeredBlock = start }
      snapshot.subnets[place].firstEmissionBlock = start
      snapshot.chain.subnets[place].firstEmissionBlock = start
    }
    try expectPlausible(inquiry)
    _ = try outcomes(inquiry)
    let figures = try #require(inquiry.subnet(netuid))
    #expect(figures.earning == .standIn(of: figures.state))
  }

  /// More staked than there is outside the pool cannot be of the same moment.
  @Test func moreStakedThanThereIs() throws {
    let inquiry = try TestMarket.inquiry(split: TestMarket.split()) { snapshot in
      for place in snapshot.chain.subnets.indices {
        snapshot.chain.subnets[place].alphaOut = Amount(rao: 1_000_000_000_000)
      }
    }
    try expectPlausible(inquiry)
    let found = inquiry.compare(TestMarket.tao(1), days: 30, with: [Netuid(64)])
    #expect(found.choices[0].earning.isStandIn)
  }

  /// Where no TAO is emitted alpha still is: rates stay, examples have nobody to show.
  @Test func allEmissionOff() throws {
    let inquiry = try TestMarket.inquiry(split: TestMarket.split()) { snapshot in
      for place in snapshot.chain.subnets.indices {
        snapshot.chain.subnets[place].emissionEnabled = false
      }
    }
    try expectPlausible(inquiry)
    _ = try outcomes(inquiry)
    #expect(inquiry.subnets().allSatisfy { ($0.emissionPerDay ?? 0) == 0 })
    #expect(inquiry.beginnerExamples() == nil)
    #expect(inquiry.market.deepestSubnet == nil)
    let review = inquiry.review(
      try TestMarket.profile("custodial: An exchange, amount: 20 TAO"), days: 30)
    #expect(review.comparison.choices.isEmpty)
    #expect(review.comparison.outcome(of: .root) != nil)
    #expect(review.earned(days: 30).knownRao == nil && review.earned(days: 30).missing == 1)
  }

  @Test func noSubnetsAtAll() throws {
    let inquiry = try TestMarket.inquiry(split: nil) { snapshot in
      snapshot.subnets = []
      snapshot.chain.subnets = []
    }
    #expect(inquiry.subnets().isEmpty && inquiry.beginnerExamples() == nil)
    let root = try inquiry.holding(TestMarket.tao(1), at: .root, days: 30).get()
    #expect(root.earnedRao == 0 && root.gainRao == -1_500_000)
    #expect(root.assumptions.contains { $0.contains("not paid at all") })
    #expect(inquiry.subnet(Netuid(64)) == nil)
  }

  /// Every refusal has its reason, and no question traps.
  @Test(arguments: [0, 1, 1_999_999, 2_000_000, 21_000_000_000_000_000, .max] as [UInt64])
  func strangeAmounts(rao: UInt64) throws {
    let inquiry = try TestMarket.inquiry()
    let amount = Amount<TAO>(rao: rao)
    let places: [Place] = [
      .root, .custodian(TestMarket.offer), .subnet(Netuid(64)), .subnet(Netuid(51)),
      .subnet(.root), .subnet(Netuid(9_999)),
    ]
    for place in places {
      for days in [-1, 0, 1, 40_000] where days < 400 || place == .subnet(Netuid(64)) {
        switch inquiry.holding(amount, at: place, days: days) {
        case .success(let outcome):
          #expect(outcome.way == place.way && outcome.days >= 1 && outcome.days <= 36_500)
          #expect(rao >= 1_000_001)
        case .failure(let refusal):
          #expect(refusal.way == place.way)
          if rao < 1_000_000, case .subnet(Netuid(64)) = place {
            #expect(refusal.reason == .wayIn(.amountTooLow))
          }
        }
      }
    }
    if case .success(let found) = inquiry.breakEven(amount, in: Netuid(64), horizons: []) {
      #expect(found.horizons.isEmpty)
    }
    guard case .failure(let refusal) = inquiry.breakEven(amount, in: .root, horizons: [1]) else {
      Issue.record("root has no break-even")
      return
    }
    #expect(refusal.reason == .noSubnet)
  }

  @Test func anOfferOutsideItsRangeIsRefused() throws {
    let inquiry = try TestMarket.inquiry()
    for (yield, lock) in [(Double.nan, 0.0), (-2, 0), (0.1, -1), (0.1, .infinity)] {
      let offer = CustodialChoice(
        name: "c", yield: CustodialYield(quoted: yield), quotedOn: "", lockDays: lock)
      let found = inquiry.holding(TestMarket.tao(1), at: .custodian(offer), days: 30)
      guard case .failure(let refusal) = found, case .notPossible(let what) = refusal.reason else {
        Issue.record("\(yield) \(lock)")
        continue
      }
      #expect(what == (lock == 0 ? "quoted rate" : "lock"))
      let course = inquiry.course(of: TestMarket.tao(1), at: .custodian(offer), days: 3)
      #expect(course.end.assumed == nil)
    }
  }
}
