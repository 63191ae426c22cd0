import StakingModel

extension StakeComparison {
  /// The same ways after some days of the horizon, 1 to `days`: to the rao what a comparison over
  /// those days gives whose scenario has come as far as this one has by then.
  public func after(day: Int) -> StakeComparison {
    let day = min(max(day, 1), days)
    if day == days { return self }
    return StakeComparison(
      amount, ground: ground, rates: grossRates.upTo(day: day), fund: fund, root: root,
      alpha: choices, custodians: custodians, scenario: scenario.after(day: day, of: days),
      courses: courses)
  }

  /// The outcomes of alpha if its price alone ends at other changes than the scenario's, counted from
  /// the price after the way in; nil where it is refused or not part of the comparison.
  public func outcomes(of choice: AlphaChoice, priceChanges: [Double]) -> [StakeOutcome?] {
    guard isCompared(choice) else { return priceChanges.map { _ in nil } }
    let plan = plan(of: choice)
    return priceChanges.map { try? plan.outcome(priceChange: $0).get() }
  }

  /// Its plan to the end of the horizon, or to a day of it.
  package func plan(of choice: AlphaChoice, day: Int? = nil) -> AlphaPlan {
    AlphaPlan(
      amount, chain: chain, choice: choice,
      rates: day.map { grossRates.upTo(day: $0) } ?? grossRates,
      scenario: day.map { scenario.after(day: $0, of: days) } ?? scenario,
      course: courses[choice])
  }

  /// Whether the choice's subnet is part of the comparison.
  func isCompared(_ choice: AlphaChoice) -> Bool {
    choices.contains { $0.netuid == choice.netuid }
  }

  /// The rate in force on a day of the horizon, counted from 1: what it would bring in a year of
  /// such days, simple, net of take or commission and shared with the stake that joins. Alpha for
  /// alpha; on root the value of dividends at today's prices. Nil outside the horizon.
  public func yearlyRate(of way: StakeWay, day: Int) -> Double? {
    guard (1...days).contains(day), outcome(of: way) != nil else { return nil }
    let year = Double(ChainCalendar.daysPerYear)
    switch way {
    case .root:
      guard let root else { return nil }
      let keep = 1 - Double(root.take) / 65535
      let joined = RootPlan.joined(amount.approximate, own: root.own, chain: chain)
      return grossRates.root(day: day) * keep * joined * year
    case .alpha(let netuid):
      guard let choice = choices.first(where: { $0.netuid == netuid }),
        let course = courses[choice]
      else { return nil }
      return course.perBlock[day - 1] * Double(ChainCalendar.blocksPerDay) * year
    case .custodial(let name):
      return custodians.first { $0.name == name }.map { $0.yield.daily * year }
    }
  }

  /// What alpha bought at the start has multiplied by at the end; nil where it is not compared.
  public func growth(of choice: AlphaChoice) -> Double? {
    guard outcome(of: .alpha(choice.netuid)) != nil else { return nil }
    return courses[choice]?.factor(day: days)
  }

  /// What one TAO on root has earned by the end, at today's prices and net of take: its part of the
  /// validator's fund before it is claimed. Nil where root is left out.
  public var rootEarnedPerTAO: Double? { fund?.worth(days: days) }
}
