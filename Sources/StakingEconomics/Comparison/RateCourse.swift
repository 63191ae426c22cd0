import StakingModel

/// Whether rates follow the rules in time or are held still.
public enum RateCourse: String, Hashable, Sendable {
  /// Root's share of a subnet falls as its alpha grows, and alpha stake grows by its own dividends.
  case followsRules
  /// Today's rates for the whole horizon: simple, and too high in the long run.
  case heldStill
}
