import Inquiry
package import JSONText
import Market
import StakingEconomics
import StakingModel

extension MarketDetail {
  /// One subnet.
  package static let record: JSONRecord<MarketDetail> = [
    SubnetFigures.record.keys { ($0.row, $0.snapshot.block) },
    .integer("removal_rank", "its place in the order of removal, 1 goes next") {
      $0.order?.rank(of: $0.row.info.netuid)
    },
    .integer("immune_until_block", "until when it cannot be removed") {
      $0.order?.immune[$0.row.info.netuid]
    },
    .integer(
      "if_removed_rao_per_alpha", unit: "rao of TAO", "about what 1 alpha would be paid then"
    ) { $0.row.state.dissolutionPayout(for: Amount(rao: 1_000_000_000)).rao },
    .asOf { ($0.snapshot, $0.now) },
    JSONRecord<[RecordedPrices.Day]>.list(
      "price_history", "the recorded prices of this registration, oldest first",
      of: RecordedPrices.record
    ) { $0 }.keys(only: "with --history") { $0.listed?.days },
    JSONRecord<PricePast>.object(
      "past", "what they say about the past", of: PricePast.record
    ) { $0 }.keys(only: "with --history, where two days are recorded") { $0.past },
  ]
}

extension RootDetail {
  /// Root.
  package static let record: JSONRecord<RootDetail> = [
    .netuid { _ in .root }, .text("name", "always root") { _ in "root" },
    .block { $0.snapshot.block },
    .number("price", unit: "TAO per alpha", "always 1") { _ in 1 },
    .integer("root_tao_rao", "TAO staked on root") { $0.snapshot.chain.rootTAO.rao },
    .integer("total_issuance_rao", "all TAO there is") { $0.snapshot.chain.totalIssuance.rao },
    .integer(
      "tao_weight_raw", unit: "parts of 2^64", "what 1 TAO on root counts beside 1 alpha"
    ) { $0.snapshot.chain.taoWeight },
    .number(
      "net_rate", unit: "fraction per year",
      "what root stake earns at today's rate and prices, simple, net of the take that is set"
    ) { $0.yield.apr },
    .asOf { ($0.snapshot, $0.now) },
  ]
}
