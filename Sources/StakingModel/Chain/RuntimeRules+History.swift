extension RuntimeRules {
  /// A change of the rules that matters to stakers.
  public struct Change: Hashable, Sendable {
    /// The first block it held for; nil where that was not seen.
    public let block: UInt64?
    /// The day, or the day of its release.
    public let date: String
    /// The runtime that brought it; nil where that was not read.
    public let specVersion: UInt32?
    /// What changed.
    public let text: String
  }

  /// What changed and when, oldest first, as recorded with the chain's releases.
  public static let history: [Change] = [
    Change(
      block: 4_920_351, date: "2025-02-13", specVersion: nil,
      text: "every subnet gets its own token and pool"),
    Change(
      block: 7_103_976, date: "2025-12-15", specVersion: nil,
      text: "first halving: 0.5 TAO a block"),
    Change(
      block: 8_466_531, date: "2026-06-23", specVersion: 421,
      text: "emission follows moving prices, root proportion and miner burn instead of TAO flow"),
    Change(
      block: 8_636_190, date: "2026-07-16", specVersion: 432,
      text: "the root proportion drops out of emission"),
    Change(
      block: 8_713_793, date: "2026-07-27", specVersion: 440,
      text: "the gate, its bar by a part of demand"),
    Change(
      block: 8_765_683, date: "2026-08-03", specVersion: 441,
      text: "the bar is the 32nd share; root dividends go into validators' funds"),
    Change(
      block: 8_831_003, date: "2026-08-12", specVersion: 445,
      text: "transaction fees are recycled"),
    Change(
      block: 8_844_992, date: "2026-08-14", specVersion: 447,
      text: "a subnet can change hands to a hotkey with more than 18 % conviction"),
    Change(
      block: 8_938_465, date: "2026-08-27", specVersion: 450,
      text: "validators' weights steer root funds, until 464"),
    Change(
      block: 9_088_597, date: "2026-09-17", specVersion: 464,
      text: "those weights are removed: alpha stays in the fund as it comes"),
    Change(
      block: nil, date: "2026-09-18", specVersion: 467,
      text: "transaction fees halve; from 468 a claim leaves small rows to the other holders"),
    Change(
      block: 9_197_056, date: "2026-10-02", specVersion: 472,
      text: "old share records are retired, registrations wait in escrow"),
    Change(
      block: 9_217_264, date: "2026-10-05", specVersion: 473, text: "null consensus, as a choice"),
    Change(
      block: 9_233_781, date: "2026-10-07", specVersion: 475,
      text: "a smallest trade of funds; the rules of the recorded block"),
    Change(
      block: 9_286_202, date: "2026-10-15", specVersion: 479,
      text: "one change whose content was not read"),
    Change(
      block: nil, date: "2026-10-19", specVersion: 481,
      text: "owners' weights split alpha; root is paid first in every block"),
    Change(
      block: 9_369_470, date: "2026-10-26", specVersion: 486,
      text: "larger claims, and changes whose content was not read; the last runtime seen live"),
  ]
}
