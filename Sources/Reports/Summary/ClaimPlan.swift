import StakingModel

/// When root rewards are claimed, and what the fees of the claims leave of them.
struct ClaimPlan: Hashable, Sendable {
  /// What is staked, in TAO.
  let stake: Double
  /// The simple daily rate, net of take.
  let daily: Double
  /// Days between two claims.
  let everyDays: Int

  /// Claims every month where the fee is at most a tenth of a month's reward, else once a year.
  init(stake: Double, daily: Double) {
    let month = stake * daily * Double(ReportCalendar.month)
    self.init(
      stake: stake, daily: daily,
      everyDays: NetworkFees.claim.approximate <= month / 10
        ? ReportCalendar.month : ReportCalendar.year)
  }

  /// Claims at this interval.
  init(stake: Double, daily: Double, everyDays: Int) {
    self.stake = stake
    self.daily = daily
    self.everyDays = max(1, everyDays)
  }

  /// A day's reward less its share of the fees; not compounded.
  var netPerDay: Double {
    stake * daily - NetworkFees.claim.approximate / Double(everyDays)
  }

  /// The stake after so many days: claimed and restaked at every interval and at the end.
  func value(after days: Int) -> Double {
    let fee = NetworkFees.claim.approximate
    var value = stake
    var rest = max(0, days)
    while rest > 0 {
      let stretch = min(rest, everyDays)
      let reward = value * daily * Double(stretch)
      // Nobody pays more for a claim than it brings: what is left over stays unclaimed.
      value += max(0, reward - fee)
      rest -= stretch
    }
    return value
  }
}
