public import CivilTime
import Decimals
import Presentation
public import StakingModel

/// The line every screen with recorded figures carries: which block, when, how old.
public struct AsOf: Hashable, Sendable {
  /// The block whose state is used.
  public let block: UInt64
  /// When that block was made.
  public let time: UnixTime
  /// How old that is.
  public let freshness: Freshness
  /// The rules of that block's runtime; nil where it does not matter.
  public let rules: RuntimeRules?

  /// A block and its age at a moment.
  public init(block: UInt64, time: UnixTime, now: UnixTime, rules: RuntimeRules? = nil) {
    self.block = block
    self.time = time
    self.rules = rules
    freshness = Freshness(recorded: time, now: now)
  }

  /// As `block 9,240,381 · 2026-10-08 19:18 UTC · 45 days old`.
  public var line: String {
    let age = "block \(NumberFormat.group(String(block))) · \(time.utcText) · \(freshness.text)"
    guard let rules, !rules.areKnown else { return age }
    return age + " · runtime \(rules.specVersion), not all its rules are known: market root"
  }
}
