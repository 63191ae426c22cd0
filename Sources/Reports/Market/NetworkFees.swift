import StakingModel

/// Transaction fees as measured on the live network, in TAO. They vary a little with the call.
///
/// Source: third-party measurements on runtimes 467 to 475; a claim's is the cap of its reserve.
enum NetworkFees {
  /// One stake with a price limit.
  static let stake = Amount<TAO>(rao: 850_000)
  /// One unstake with a price limit.
  static let unstake = Amount<TAO>(rao: 650_000)
  /// One claim of root rewards from a fund of many subnets.
  static let claim = Amount<TAO>(rao: 8_250_000)
}

/// Days that the reports count with.
enum ReportCalendar {
  /// A month of the reports.
  static let month = 30
  /// A year of the reports.
  static let year = ChainCalendar.daysPerYear
}
