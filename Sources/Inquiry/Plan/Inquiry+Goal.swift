import StakingEconomics
public import StakingModel

extension Inquiry {
  /// The least amount of TAO that earns a goal at a place over a time, nil where none does.
  ///
  /// It earns the goal, and a billionth less (or a rao) does not.
  public func amount(
    toEarn goal: Amount<TAO>, at place: Place, days: Int, _ wishes: Wishes = Wishes()
  ) -> Amount<TAO>? {
    guard goal > .zero else { return nil }
    func missing(_ rao: UInt64) -> Double {
      Double(earned(Amount(rao: rao), at: place, days: days, wishes) - Int128(goal.rao))
    }
    guard var high = leastSize(near: goal.rao, where: { missing($0) >= 0 }) else { return nil }
    var low = high / 2
    var (below, above) = (missing(low), missing(high))
    // Half the size may be refused, which says nothing of the slope: then halve.
    while high - low > max(1, high / 1_000_000_000) {
      let isSloped = below >= -Double(goal.rao) && above > below
      let step = isSloped ? Double(high - low) * -below / (above - below) : Double(high - low) / 2
      let guess = min(high - 1, max(low + 1, low + UInt64(max(0, step))))
      let least = max(1, guess / 1_000_000_000)
      for size in [guess, guess > low + least ? guess - least : guess, min(high, guess + least)]
      where size > low && size < high {
        let rest = missing(size)
        if rest >= 0 { (high, above) = (size, rest) } else { (low, below) = (size, rest) }
      }
      if high - low > max(1, high / 1_000_000_000) {
        let middle = low + (high - low) / 2
        let rest = missing(middle)
        if rest >= 0 { (high, above) = (middle, rest) } else { (low, below) = (middle, rest) }
      }
    }
    return Amount(rao: high)
  }

  /// What an amount earns; −1 where it cannot be staked.
  private func earned(
    _ amount: Amount<TAO>, at place: Place, days: Int, _ wishes: Wishes
  ) -> Int128 {
    guard case .success(let outcome) = holding(amount, at: place, days: days, wishes) else {
      return -1
    }
    return outcome.earnedRao
  }

  /// The first size of the ladder for which something holds that holds for all greater ones.
  private func leastSize(near rao: UInt64, where holds: (UInt64) -> Bool) -> UInt64? {
    let sizes = Inquiry.sizes
    var index = sizes.firstIndex { $0 >= rao } ?? sizes.endIndex - 1
    guard holds(sizes[index]) else { return sizes[(index + 1)...].first(where: holds) }
    while index > 0, holds(sizes[index - 1]) { index -= 1 }
    return sizes[index]
  }

  /// A thousandth of a TAO, doubled up to all that there can be.
  static let sizes: [UInt64] = (0..<35).map { 1_000_000 << $0 }
    .filter { $0 <= BlockEmission.supplyCap }
}
