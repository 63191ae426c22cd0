import StakingModel

extension StakeComparison {
  /// The change of a subnet's price over the horizon at which its alpha leaves as much in hand as
  /// another way does in this comparison: below zero the price may fall that far, above it has to
  /// rise. Found by bisection on the real pool; nil where no price between 10^−6 and 10^6 times
  /// today's does it, or the subnet is not part of the comparison.
  public func breakEvenPriceChange(of choice: AlphaChoice, against way: StakeWay) -> Double? {
    outcome(of: way).flatMap { priceChange(of: choice, for: $0.finalRao) }
  }

  /// The change of price at which alpha gives back exactly what was paid.
  public func breakEvenPriceChange(of choice: AlphaChoice) -> Double? {
    priceChange(of: choice, for: Int128(amount.rao))
  }

  private func priceChange(of choice: AlphaChoice, for target: Int128) -> Double? {
    guard isCompared(choice) else { return nil }
    let plan = plan(of: choice)
    func final(_ logarithm: Double) -> Int128? {
      try? plan.outcome(
        priceChange: ElementaryFunctions.expm1(logarithm), isExplained: false
      ).get().finalRao
    }
    let end = ElementaryFunctions.log(1e6)
    var (low, high) = (-end, end)
    // A pool whose price has risen that far may refuse a sale it takes at lower prices.
    while high > 0, final(high) == nil { high -= ElementaryFunctions.log(10) }
    guard (final(high) ?? .min) >= target, (final(low) ?? .min) < target else { return nil }
    for _ in 0..<60 {
      let middle = (low + high) / 2
      if (final(middle) ?? .min) >= target { high = middle } else { low = middle }
    }
    return ElementaryFunctions.expm1(high)
  }

  /// The first day of the horizon on which leaving returns at least what was paid, with the price
  /// where the way in left it; nil if there is none within it, or the subnet is not compared.
  public func breakEvenDay(of choice: AlphaChoice) -> Int? {
    func pays(_ day: Int) -> Bool {
      ((try? plan(of: choice, day: day).outcome.get().gainRao) ?? -1) >= 0
    }
    // Rewards only add up, so a day that pays is followed by days that pay.
    guard isCompared(choice), pays(days) else { return nil }
    var (low, high) = (0, days)
    while high - low > 1 {
      let middle = (low + high) / 2
      if pays(middle) { high = middle } else { low = middle }
    }
    return high
  }
}
