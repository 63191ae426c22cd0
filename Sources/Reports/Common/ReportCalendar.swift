import StakingModel

/// Days that the reports count with.
enum ReportCalendar {
  /// A month of the reports.
  static let month = 30
  /// A year of the reports.
  static let year = ChainCalendar.daysPerYear
}
