import StakingModel

/// Alpha after dividends.
///
/// All alpha that earns grows by its dividends alike, so each holder's share of the next dividend
/// stays the same: a holding grows evenly, and the rate on what it has become falls.
enum GrownAlpha {
  /// The amount grown by this fraction of itself, down to whole rao.
  static func amount(_ start: Amount<Alpha>, growth: Double) -> Amount<Alpha> {
    let grown = Double(start.rao) * (1 + max(0, growth.isFinite ? growth : 0))
    return Amount(rao: grown < 0x1p63 ? UInt64(grown) : start.rao)
  }
}
