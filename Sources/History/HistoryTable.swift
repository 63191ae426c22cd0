import StakingModel

/// A table of the history: its columns in their order, each declared once. Writing, reading, CSV and
/// `docs/data.md` follow from it.
public struct HistoryTable: Hashable, Sendable {
  /// Its name.
  public let name: String
  /// What a row is.
  public let meaning: String
  /// Its columns.
  public let columns: [HistoryColumn]

  /// Where a column stands.
  public func place(of column: String) -> Int? { columns.firstIndex { $0.name == column } }

  /// The table of a name.
  public static func named(_ name: String) -> HistoryTable? { all.first { $0.name == name } }

  /// Every table.
  public static let all = [subnet, taoPrice, take, fund, fundHolding]

  static let blocks = HistoryColumn.Kind.whole(0...1_000_000_000)
  static let rao = HistoryColumn.Kind.whole(0...Int64(BlockEmission.supplyCap))
  static let netuids = HistoryColumn.Kind.whole(1...Int64(UInt16.max))
  private static let origin = HistoryColumn.key("origin", .text, "who says so")
  private static let time = HistoryColumn.key("time", .time, "when; seconds since 1970, UTC")
  private static let dayOnly = HistoryColumn.needed(
    "day_only", .truth, "1 where only the day is known; `time` is its beginning")
  private static let block = HistoryColumn.optional("block", blocks, "the block")
  private static let hotkey = HistoryColumn.key(
    "hotkey", .text, "the validator's public address")

  /// A subnet at a moment.
  public static let subnet = HistoryTable(
    name: "subnet", meaning: "a subnet at a moment",
    columns: [
      .key("netuid", netuids, "its number"), time, origin, dayOnly, block,
      .optional(
        "registered_block", blocks,
        "the block of its registration, which tells two subnets of one number apart"),
      .optional(
        "price_kind", .word(["spot", "reserve_ratio", "moving_average"]), "which price it is"),
      .optional("price", .number(upTo: 1e9), "TAO for one alpha"),
      .optional(
        "moving_price_raw", .whole(0...Int64.max), "the chain's moving price, times 2^32"),
      .optional("tao_in_rao", rao, "TAO in the pool"),
      .optional("alpha_in_rao", rao, "alpha in the pool"),
      .optional("alpha_out_rao", rao, "alpha outside the pool"),
      .optional("alpha_staked_rao", rao, "alpha staked with validators"),
    ])

  /// What one TAO costs.
  public static let taoPrice = HistoryTable(
    name: "tao_price", meaning: "what one TAO costs at a moment",
    columns: [
      .key("currency", .currency, "three letters, as `USD`"), time, origin, dayOnly,
      .needed("price", .number(upTo: 1e9), "of one TAO; of a day it is that of its end"),
    ])

  /// What a validator keeps.
  public static let take = HistoryTable(
    name: "take", meaning: "what a validator keeps of the dividends",
    columns: [
      hotkey, time, origin, block,
      .needed("take_u16", .whole(0...65_535), "in parts of 65535"),
      .optional("root_seat", .whole(0...1), "1 with a seat on root, 0 without"),
    ])

  /// A validator's fund.
  public static let fund = HistoryTable(
    name: "fund", meaning: "a validator's fund on root",
    columns: [
      hotkey, time, origin, block,
      .optional("nav_rao", rao, "what selling all of it would return"),
      .optional("spot_nav_rao", rao, "its worth at spot prices"),
      .optional("shares", .whole(0...Int64.max), "shares there are"),
      .optional("deposited_rao", .whole(0...Int64.max), "put in since it began"),
      .optional("redeemed_rao", .whole(0...Int64.max), "taken out since it began"),
      .optional(
        "return_raw", .bits, "time-weighted return of its stakers, `staker_twr`, times 2^64"),
    ])

  /// What a fund holds.
  public static let fundHolding = HistoryTable(
    name: "fund_holding", meaning: "what a validator's fund holds of a subnet",
    columns: [
      hotkey, .key("netuid", .whole(0...Int64(UInt16.max)), "the subnet; 0 is TAO"), time, origin,
      .needed("alpha_rao", rao, "how much"), .optional("spot_rao", rao, "at the spot price"),
      .optional("realizable_rao", rao, "what selling it would return"),
    ])
}
