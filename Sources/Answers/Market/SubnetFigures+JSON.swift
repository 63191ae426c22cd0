import Inquiry
import JSONText
import Market
import StakingEconomics
import StakingModel

/// One subnet for programs: integers exact, their unit in the key.
extension SubnetFigures {
  /// A row with the block it was recorded at.
  typealias Recorded = (row: SubnetFigures, block: UInt64)

  /// Everything recorded about the subnet: raw numbers are the chain's own, exact; those without,
  /// for reading.
  static let record: JSONRecord<Recorded> = [
    .subnet {
      $0.row.info
    } at: {
      $0.block
    }, prices, pool, emission,
    .integer("registered_block", "when it was registered") { $0.row.info.registeredBlock },
    .integer("first_emission_block", "when it started") { $0.row.info.firstEmissionBlock },
    .integer("tempo", unit: "blocks", "the length of its epochs") { $0.row.info.tempo },
  ]

  private static let prices: JSONRecord<Recorded> = [
    .text("symbol", "the sign of its alpha") { $0.row.info.symbol },
    .number("price", unit: "TAO per alpha", "what the pool quotes") { $0.row.price },
    .integer("price_raw_u64f64", unit: "TAO per alpha, in 2^-64", "the same, exact") {
      $0.row.state.pool.price.bits
    },
    .number("moving_price", unit: "TAO per alpha", "the chain's slow average of the price") {
      $0.row.movingPrice?.approximate
    },
    .integer("moving_price_raw", unit: "TAO per alpha, in 2^-32", "the same, exact") {
      $0.row.movingPrice?.bits
    },
  ]

  private static let pool: JSONRecord<Recorded> = [
    .integer("tao_in_rao", "the TAO in the pool") { $0.row.state.pool.tao.rao },
    .integer("alpha_in_rao", unit: "rao of alpha", "the alpha in the pool") {
      $0.row.state.pool.alpha.rao
    },
    .integer("alpha_out_rao", unit: "rao of alpha", "the alpha outside the pool") {
      $0.row.state.alphaOut.rao
    },
    .integer("quote_weight_e18", unit: "10^-18", "the weight of the TAO side of the pool") {
      $0.row.state.pool.quoteWeight.raw
    },
    .integer("fee_rate_u16", "the swap fee") { $0.row.state.pool.feeRate },
  ]

  private static let emission: JSONRecord<Recorded> = [
    .number("miner_burned", unit: "fraction", "of the miners' emission was withheld last") {
      $0.row.state.minerBurned.approximate
    },
    .integer("miner_burned_raw", unit: "2^-32", "the same, exact") {
      $0.row.state.minerBurned.bits
    },
    .number("root_proportion", unit: "fraction", "of the validators' dividends goes to root") {
      $0.row.rootProportion?.approximate
    },
    .integer("root_proportion_raw", unit: "2^-32", "the same, exact") {
      $0.row.rootProportion?.value.bits
    },
    .number(
      "net_rate", unit: "fraction per year",
      "what a holder earns in alpha at today's rate, simple, net of the take that is set"
    ) { $0.row.netRate },
    .boolean("net_rate_is_at_least", "whether the alpha that earns is not recorded") {
      $0.row.earning.isStandIn
    },
    .number("owner_share", unit: "fraction", "of its alpha goes to its owner") {
      $0.row.state.emissionWeights.ownerShare
    },
    .number("validator_share", unit: "fraction", "goes to validators, alpha stake and root") {
      $0.row.state.emissionWeights.validatorShare
    },
    .number("miner_share", unit: "fraction", "goes to miners") {
      $0.row.state.emissionWeights.minerShare
    },
    .boolean("emission_enabled", "whether the chain gives it TAO") { $0.row.state.emissionEnabled },
    .integer("next_block_injected_tao_rao", "TAO the next block adds to the pool") {
      $0.row.next?.injected.rao
    },
    .integer("next_block_chain_buy_tao_rao", "TAO the next block buys alpha with") {
      $0.row.next?.chainBuy.rao
    },
    .integer("next_block_tao_rao", "both together") { $0.row.next?.tao.rao },
    .text(
      "next_block_source",
      "recorded: what the chain did; computed: by its rules, where that is not recorded"
    ) { $0.row.next?.source.rawValue },
  ]
}
