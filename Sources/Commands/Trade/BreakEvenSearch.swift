import StakingEconomics
import StakingModel

/// Looks for the day on which alpha gives back what was paid, with the price where it was before the
/// purchase.
struct BreakEvenSearch {
  let amount: Amount<TAO>
  let chain: ChainState
  let choice: StakeComparison.AlphaChoice
  let stake: StakeQuote

  /// Days looked ahead.
  private static let longest = 3_650

  init(
    _ amount: Amount<TAO>, chain: ChainState, choice: StakeComparison.AlphaChoice, stake: StakeQuote
  ) {
    self.amount = amount
    self.chain = chain
    self.choice = choice
    self.stake = stake
  }

  /// How much the purchase raises the price, as a factor.
  private var rise: Double { stake.priceAfter.approximate / stake.priceBefore.approximate }

  private func comparison(days: Int) -> StakeComparison {
    let others = StakeScenario(name: "price of before", alphaPriceChange: 1 / rise - 1)
    return StakeComparison(
      amount, days: days, chain: chain, rootTake: nil, alpha: [choice], scenario: others,
      course: .followsRules)
  }

  /// What is in hand after some days; nil where nothing can be earned.
  func outcome(days: Int) -> StakeOutcome? {
    comparison(days: days).outcome(of: .alpha(choice.netuid))
  }

  /// The change of today's price that leaves neither gain nor loss after some days.
  func priceChange(days: Int) -> Double? {
    comparison(days: days).breakEvenPriceChange(of: choice).map { (1 + $0) * rise - 1 }
  }

  /// The first day with no loss; nil if there is none in ten years.
  var days: Int? {
    func pays(_ days: Int) -> Bool { (outcome(days: days)?.gainRao ?? -1) >= 0 }
    // Rewards only add up, so a day that pays is followed by days that pay.
    var low = 0
    var high = 1
    while !pays(high) {
      if high == BreakEvenSearch.longest { return nil }
      (low, high) = (high, min(high * 4, BreakEvenSearch.longest))
    }
    while high - low > 1 {
      let middle = (low + high) / 2
      if pays(middle) { high = middle } else { low = middle }
    }
    return high
  }
}
