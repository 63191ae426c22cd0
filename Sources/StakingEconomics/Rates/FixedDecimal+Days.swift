extension FixedDecimal {
  /// `1 day`, `30 days`, `0.50 days`.
  package static func days(_ days: Double) -> String {
    let isWhole = days == days.rounded()
    return text(days, digits: isWhole ? 0 : 2) + (days == 1 ? " day" : " days")
  }
}
