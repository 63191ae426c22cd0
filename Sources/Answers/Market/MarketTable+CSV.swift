import CivilTime
import Inquiry
import JSONText
import Market

extension MarketTable {
  /// For spreadsheets: integers exact, their unit in the heading.
  package var csv: String {
    Self.row.csv(Self.columns, rows: rows.map { ($0, snapshot) })
  }

  static let columns = [
    "netuid", "name", "symbol", "price", "moving_price", "tao_in_rao", "alpha_in_rao",
    "alpha_out_rao", "quote_weight_e18", "moving_price_raw", "miner_burned", "root_proportion",
    "emission_enabled", "next_block_tao_rao", "next_block_source", "registered_block", "tempo",
    "block", "time", "net_rate", "net_rate_is_at_least",
  ]

  /// What programs get, with the time of the block in each row.
  static let row: JSONRecord<(figures: SubnetFigures, snapshot: Snapshot)> = [
    SubnetFigures.record.keys { ($0.figures, $0.snapshot.block) },
    .text("time", "when that block was made, in UTC") { $0.snapshot.time.iso8601 },
  ]
}
