import StakingModel

/// Income and gains of one year. What they mean for taxes depends on the country and the person.
public struct YearSummary: Hashable, Sendable {
  /// The year, named by the calendar year it begins in.
  public let year: Int
  /// Income when received.
  public let income: ExactMoney
  /// What disposals brought.
  public let proceeds: ExactMoney
  /// What they had cost.
  public let cost: ExactMoney
  /// Gains of the disposals that gained.
  public let gains: ExactMoney
  /// Losses of the others, as a number of at most zero.
  public let losses: ExactMoney
  /// The cost of TAO paid as transaction fees.
  public let fees: ExactMoney

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
    let income = Dictionary(grouping: income) { beginning.year(of: $0.time) }
    let disposals = Dictionary(grouping: disposals) { beginning.year(of: $0.time) }
    let fees = Dictionary(grouping: departures.filter(\.isFee)) { beginning.year(of: $0.time) }
    return Set(income.keys).union(disposals.keys).union(fees.keys).sorted().map { year in
      let sold = disposals[year] ?? []
      return YearSummary(
        year: year, income: sum(income[year]?.map(\.value)), proceeds: sum(sold.map(\.proceeds)),
        cost: sum(sold.map(\.lot.cost)), gains: sum(sold.map { max($0.gain, .zero) }),
        losses: sum(sold.map { min($0.gain, .zero) }), fees: sum(fees[year]?.map(\.lot.cost)))
    }
  }

  private func sum(_ parts: [ExactMoney]?) -> ExactMoney {
    (parts ?? []).reduce(.zero, +)
  }
}
