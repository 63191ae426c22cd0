public import StakingModel

extension Rate {
  /// The same rate compounded so many times a year: `(1 + APR/n)^n − 1`.
  ///
  /// A compounded rate is first taken back to its own simple one. Nil unless n is above zero.
  public func compounded(perYear periods: Double) -> Rate? {
    guard periods > 0, periods.isFinite else { return nil }
    let apr = simple.value
    let apy = ElementaryFunctions.compounded(apr / periods, periods: periods)
    return with(apy, .periods(perYear: periods))
  }

  /// The same rate without compounding: `n·((1 + APY)^(1/n) − 1)`.
  public var simple: Rate {
    guard case .periods(let periods) = compounding else { return self }
    let part = ElementaryFunctions.compounded(value, periods: 1 / periods)
    return with(part * periods, .simple)
  }

  /// The rate after a charge on rewards: `net = gross·(1 − part)`, taken from the simple rate.
  ///
  /// Nil unless the part lies in 0…1.
  public func net(of charge: String, taking part: Double) -> Rate? {
    guard (0...1).contains(part) else { return nil }
    var charged = [charge]
    if case .net(let before) = charges { charged = before + [charge] }
    let apr = Rate(
      value: simple.value * (1 - part), basis: basis, window: window, compounding: .simple,
      charges: .net(of: charged))
    guard case .periods(let periods) = compounding else { return apr }
    return apr.compounded(perYear: periods)
  }

  /// What one unit grows by within some days if the rate stays as it is: a projection.
  public func growth(days: Double) -> Double {
    switch compounding {
    case .simple: value * days / 365
    case .periods: ElementaryFunctions.compounded(value, periods: days / 365)
    }
  }

  private func with(_ value: Double, _ compounding: Compounding) -> Rate {
    Rate(
      value: value, basis: basis, window: window, compounding: compounding, charges: charges)
  }
}

extension AlphaYield {
  /// The rate of rewards at this state, compounding with every payout.
  public func rate(of netuid: Netuid, block: UInt64? = nil) -> Rate? {
    Rate(
      currentReward: apr, unit: "alpha of subnet \(netuid.value)",
      charges: .net(of: ["validator take"]), block: block
    ).compounded(perYear: Double(ChainCalendar.blocksPerYear) / Double(max(tempo, 1)))
  }
}

extension RootYield {
  /// The simple rate of rewards at this state: unclaimed rewards do not compound.
  public func rate(block: UInt64? = nil) -> Rate {
    Rate(
      currentReward: apr, unit: "TAO", charges: .net(of: ["validator take"]), block: block)
  }
}

extension CustodialYield {
  /// The quote after commission.
  public func rate(quotedBy name: String, on date: String) -> Rate {
    Rate(
      quoted: basis == .apr ? apr : apy,
      compounding: basis == .apr ? .simple : .periods(perYear: 365), unit: "TAO", by: name,
      on: date, charges: commission > 0 ? .net(of: ["commission"]) : .net(of: []))
  }
}
