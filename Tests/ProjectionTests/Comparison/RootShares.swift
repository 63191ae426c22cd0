@testable import StakingEconomics
@testable import StakingModel

extension ChainState {
  /// Root's share of a subnet's dividends at the beginning of each day, as a projection has it.
  func rootShares(
    _ netuid: Netuid, days: Int, earning: [Netuid: Amount<Alpha>] = [:],
    scenario: StakeScenario = .base
  ) -> [Double]? {
    var state = ProjectedChain(self, earning: earning, scenario: scenario, moves: true)
    guard let place = state.subnets.firstIndex(where: { $0.netuid == netuid }) else { return nil }
    return (0..<days).map { day in
      defer {
        state.advance(isPaid: scenario.paysRoot(state.priceSum, on: day, of: days))
      }
      return state.subnets[place].rootShare
    }
  }
}

extension StakingGround {
  func rootShares(_ netuid: Netuid, days: Int) -> [Double]? {
    chain.rootShares(netuid, days: days, earning: earningAmounts)
  }
}
