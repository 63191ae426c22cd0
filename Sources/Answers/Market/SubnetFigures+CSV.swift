package import CivilTime
package import Inquiry
import Market
import Presentation
import StakingModel
package import TextFormats

/// One row for spreadsheets: integers exact, their unit in the heading.
extension SubnetFigures {
  static let csvColumns = [
    "netuid", "name", "symbol", "price", "moving_price", "tao_in_rao", "alpha_in_rao",
    "alpha_out_rao", "quote_weight_e18", "moving_price_raw", "miner_burned", "root_proportion",
    "emission_enabled", "next_block_tao_rao", "next_block_source", "registered_block", "tempo",
    "block",
    "time",
  ]

  /// The cells under `csvColumns`.
  package func csv(block: UInt64, time: UnixTime) -> [CSVText.Cell] {
    [
      .integer(info.netuid.value), info.name.map(CSVText.Cell.text) ?? .empty,
      info.symbol.map(CSVText.Cell.text) ?? .empty, .number("\(price)"),
      decimal(movingPrice?.approximate), .integer(state.pool.tao.rao),
      .integer(state.pool.alpha.rao), .integer(state.alphaOut.rao),
      .integer(state.pool.quoteWeight.raw), .integer(movingPrice?.bits),
      .number("\(state.minerBurned.approximate)"), decimal(rootProportion?.approximate),
      .text(state.emissionEnabled ? "true" : "false"), .integer(next?.tao.rao),
      next.map { .text($0.source.rawValue) } ?? .empty,
      .integer(info.registeredBlock), .integer(info.tempo), .integer(block), .text(time.iso8601),
    ]
  }

  private func decimal(_ value: Double?) -> CSVText.Cell {
    value.map { .number("\($0)") } ?? .empty
  }
}
