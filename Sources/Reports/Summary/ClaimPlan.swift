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
      everyDays: TransactionFee.claim.approximate <= month / 10
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
    stake * daily - TransactionFee.claim.approximate / Double(everyDays)
  }
}
