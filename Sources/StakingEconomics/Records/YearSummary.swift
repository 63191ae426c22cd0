import StakingModel

/// Income and gains of one year or month. What they mean for taxes depends on the country and the
/// person.
public struct YearSummary: Hashable, Sendable {
  /// The year, named by the calendar year it begins in.
  public let year: Int
  /// The month, 1 to 12, for the summary of a month.
  public let month: Int?
  /// Income when received, of what is known.
  public let income: ExactMoney
  /// Receipts whose value is known.
  public let knownIncome: Int
  /// Receipts whose value is not known: they are in no sum.
  public let unknownIncome: Int
  /// What disposals brought whose gain is known.
  public let proceeds: ExactMoney
  /// What they had cost.
  public let cost: ExactMoney
  /// Gains of the disposals that gained.
  public let gains: ExactMoney
  /// Losses of the others, as a number of at most zero.
  public let losses: ExactMoney
  /// Parts of disposals whose gain is known.
  public let knownGains: Int
  /// Parts of disposals whose gain is not known: they are in no sum.
  public let unknownGains: Int
  /// What was received for parts whose cost is not known, so that no gain is; in no other sum.
  public let costlessProceeds: ExactMoney
  /// The cost of TAO paid as transaction fees, of what is known.
  public let fees: ExactMoney
  /// Whether that of some of it is not known.
  public let hasUnknownFees: Bool

  /// Gains and losses together.
  public var net: ExactMoney { gains + losses }

  /// A rate given by the user on a sum above zero, rounded to 10^−9 with halves to even; zero on
  /// any other sum. There is no tax without a rate: taolab knows none.
  ///
  /// - Parameter millionths: the rate in parts of 10^6, 250,000 for 25 %; nil outside 0…10^6.
  public static func tax(on sum: ExactMoney, millionths: Int) -> ExactMoney? {
    guard (0...1_000_000).contains(millionths) else { return nil }
    guard sum > .zero else { return .zero }
    return ExactRatio.product(sum.nano, Int128(millionths), over: 1_000_000)
      .map { ExactMoney(nano: $0) }
  }
}

extension LedgerBook {
  /// The years in which something was received, given away or paid as a fee.
  public func years(_ beginning: LedgerYear = .calendar) -> [YearSummary] {
    summaries { LedgerPeriod(year: beginning.year(of: $0), month: nil) }
  }

  /// The calendar months in which something was received, given away or paid as a fee.
  public func months(_ beginning: LedgerYear = .calendar) -> [YearSummary] {
    summaries { beginning.month(of: $0) }
  }

  private func summaries(_ period: (Int64) -> LedgerPeriod) -> [YearSummary] {
    var sums: [LedgerPeriod: PeriodSums] = [:]
    for receipt in income { sums[period(receipt.time), default: PeriodSums()].add(receipt) }
    for disposal in disposals { sums[period(disposal.time), default: PeriodSums()].add(disposal) }
    for departure in departures where departure.isFee {
      sums[period(departure.time), default: PeriodSums()].add(departure)
    }
    return sums.sorted { $0.key < $1.key }.map { $1.summary(of: $0) }
  }
}

/// A year, or a month of one.
struct LedgerPeriod: Hashable, Comparable {
  let year: Int
  let month: Int?

  static func < (left: LedgerPeriod, right: LedgerPeriod) -> Bool {
    (left.year, left.month ?? 0) < (right.year, right.month ?? 0)
  }
}

/// Sums while they are being added up.
private struct PeriodSums {
  var income: Int128 = 0
  var knownIncome = 0
  var unknownIncome = 0
  var proceeds: Int128 = 0
  var cost: Int128 = 0
  var gains: Int128 = 0
  var losses: Int128 = 0
  var knownGains = 0
  var unknownGains = 0
  var costlessProceeds: Int128 = 0
  var fees: Int128 = 0
  var hasUnknownFees = false

  mutating func add(_ receipt: LedgerBook.Income) {
    income += receipt.value.nano
    if receipt.isValueKnown { knownIncome += 1 } else { unknownIncome += 1 }
  }

  mutating func add(_ disposal: LedgerBook.Disposal) {
    guard let gain = disposal.knownGain else {
      unknownGains += 1
      costlessProceeds += disposal.knownProceeds?.nano ?? 0
      return
    }
    knownGains += 1
    proceeds += disposal.proceeds.nano
    cost += disposal.lot.cost.nano
    if gain > .zero { gains += gain.nano } else { losses += gain.nano }
  }

  mutating func add(_ departure: LedgerBook.Departure) {
    fees += departure.lot.cost.nano
    if !departure.lot.isCostKnown { hasUnknownFees = true }
  }

  func summary(of period: LedgerPeriod) -> YearSummary {
    func money(_ nano: Int128) -> ExactMoney { ExactMoney(nano: nano) }
    return YearSummary(
      year: period.year, month: period.month, income: money(income), knownIncome: knownIncome,
      unknownIncome: unknownIncome, proceeds: money(proceeds), cost: money(cost),
      gains: money(gains), losses: money(losses), knownGains: knownGains,
      unknownGains: unknownGains, costlessProceeds: money(costlessProceeds), fees: money(fees),
      hasUnknownFees: hasUnknownFees)
  }
}
