import StakingEconomics
public import StakingModel

/// When a claim on root brings more than its fee: after its sale, and without the very small rows that
/// stay with the fund's other holders.
extension Inquiry {
  /// Days until a claim of all that a stake on root has earned brings more than its fee; nil if it does
  /// not within ten years.
  public func daysUntilAClaimPays(_ stake: Amount<TAO>, _ wishes: Wishes = Wishes()) -> Int? {
    // Most pay soon, and a short course is the beginning of a longer one.
    for limit in Inquiry.waits {
      let course = compare(stake, days: limit, with: [], wishes)
      if let days = Inquiry.least(1...limit, { course.after(day: $0).claimPays }) { return days }
    }
    return nil
  }

  /// The smallest stake on root for which a claim after some days brings more than its fee, in steps of a
  /// tenth of a TAO; nil if none up to a thousand does.
  public func stakeThatPaysAClaim(after days: Int, _ wishes: Wishes = Wishes()) -> Amount<TAO>? {
    let step = Amount<TAO>.raoPerUnit / 10
    return Inquiry.least(1...10_000) { steps in
      compare(Amount(rao: UInt64(steps) * step), days: days, with: [], wishes).claimPays
    }.map { Amount(rao: UInt64($0) * step) }
  }

  /// Up to ten years.
  private static let waits = [30, 365, 3_650]

  /// The smallest number that does, where all larger ones do too.
  private static func least(_ numbers: ClosedRange<Int>, _ does: (Int) -> Bool) -> Int? {
    guard does(numbers.upperBound) else { return nil }
    var (low, high) = (numbers.lowerBound, numbers.upperBound)
    while low < high {
      let middle = low + (high - low) / 2
      if does(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

extension StakeComparison {
  /// Whether a claim on root is made at the end: it is where it brings more than its fee.
  fileprivate var claimPays: Bool {
    outcome(of: .root)?.steps.contains { $0.kind == .claimFee && $0.rao < 0 } ?? false
  }
}
