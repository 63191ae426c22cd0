package import CivilTime
import Decimals
package import Inquiry
package import JSONText
import Market
import Presentation
import StakingEconomics
import StakingModel
package import TextFormats

/// One row for programs and spreadsheets: integers exact, their unit in the key.
extension SubnetFigures {
  /// Everything recorded about the subnet at a block.
  package func json(block: UInt64) -> JSONValue {
    [
      "netuid": .integer(info.netuid.value), "name": optional(info.name),
      "symbol": optional(info.symbol), "block": .integer(block), "price": .double(price),
      "price_raw_u64f64": .integer(state.pool.price.bits),
      "tao_in_rao": .integer(state.pool.tao.rao), "alpha_in_rao": .integer(state.pool.alpha.rao),
      "alpha_out_rao": .integer(state.alphaOut.rao),
      "quote_weight_e18": .integer(state.pool.quoteWeight.raw),
      "fee_rate_u16": .integer(state.pool.feeRate),
      "moving_price": movingPrice.map { .double($0.approximate) } ?? .null,
      "moving_price_raw": optional(movingPrice?.bits),
      "miner_burned": .double(state.minerBurned.approximate),
      "miner_burned_raw": .integer(state.minerBurned.bits),
      "root_proportion": rootProportion.map { .double($0.approximate) } ?? .null,
      "root_proportion_raw": optional(rootProportion?.value.bits),
      "net_rate": netRate.map(JSONValue.double) ?? .null,
      "net_rate_is_at_least": .bool(earning.isStandIn),
      "emission_enabled": .bool(state.emissionEnabled),
      "next_block_injected_tao_rao": optional(next?.injected.rao),
      "next_block_chain_buy_tao_rao": optional(next?.chainBuy.rao),
      "next_block_tao_rao": optional(next?.tao.rao),
      "next_block_source": optional(next?.source.rawValue),
      "registered_block": .integer(info.registeredBlock),
      "first_emission_block": optional(info.firstEmissionBlock), "tempo": optional(info.tempo),
    ]
  }

  private func optional(_ text: String?) -> JSONValue {
    text.map(JSONValue.string) ?? .null
  }

  private func optional(_ number: (some BinaryInteger)?) -> JSONValue {
    number.map { .integer($0) } ?? .null
  }

  static let csvColumns = [
    "netuid", "name", "symbol", "price", "moving_price", "tao_in_rao", "alpha_in_rao",
    "alpha_out_rao", "quote_weight_e18", "moving_price_raw", "miner_burned", "root_proportion",
    "emission_enabled", "next_block_tao_rao", "next_block_source", "registered_block", "tempo",
    "block",
    "time", "net_rate", "net_rate_is_at_least",
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
      decimal(netRate), .text(earning.isStandIn ? "true" : "false"),
    ]
  }

  private func decimal(_ value: Double?) -> CSVText.Cell {
    value.map { .number("\($0)") } ?? .empty
  }
}

extension SubnetFigures {
  /// What a holder earns in a year, as `≥ 12.3 %` where it is only known to be no lower; nil before
  /// the subnet started.
  var rateWords: String? {
    netRate.map { (earning.isStandIn ? "≥ " : "") + NumberFormat.percent($0, fractionDigits: 1) }
  }
}

extension Snapshot {
  /// Block and time, for programs.
  func asOfJSON(now: UnixTime) -> JSONValue {
    [
      "block": .integer(block), "time": .string(time.iso8601),
      "time_quality": .string(recordedTime.quality.rawValue),
      "age_seconds": .integer(asOf(now: now).freshness.age),
      "spec_version": .integer(specVersion), "network": .string(network),
    ]
  }
}
