package import JSONText
import Sandbox
import StakingModel

extension PortfolioAnswer {
  package static let record: JSONRecord<PortfolioAnswer> = [
    wallet.keys { $0.portfolio },
    .text("others", "what others do: hold (prices stand still) or nobody") {
      $0.chain.assumptions.others.rawValue
    },
    leaving.keys { $0.portfolio },
  ]

  private static let wallet: JSONRecord<SandboxPortfolio> = [
    .integer("block", "the block of the sandbox") { $0.block },
    .integer("free_rao", "the TAO that is not staked") { $0.free.rao },
    .integer("started_rao", "the TAO the sandbox began with") { $0.started.rao },
    .integer("claimable_rao", "what can be claimed on root") { $0.claimable.rao },
    .integer("worth_rao", "what everything is worth, alpha at the spot price") { $0.worth.rao },
    .integer("exit_rao", "the TAO that leaving everything would return, transaction fees apart") {
      $0.exit?.rao
    },
    .integer("gain_rao", "what that is more than at the beginning") { $0.gainRao },
  ]

  private static let leaving: JSONRecord<SandboxPortfolio> = [
    .integer("exit_net_rao", "what leaving everything would return, transaction fees paid") {
      $0.exitNet?.rao
    },
    .integer("gain_net_rao", "what that is more than at the beginning") { $0.gain?.totalRao },
    gainParts.keys { $0.gain },
    .integer("left_gain_net_rao", "the part of it of places that nothing is left in") {
      $0.leftGain?.totalRao
    },
    .integer("transaction_fees_rao", "transaction fees until now") { $0.transactionFees.rao },
    .list("positions", "what is staked, and where", of: position) { $0.positions },
  ]

  /// They add up to the gain.
  private static let gainParts: JSONRecord<SandboxGain?> = [
    .integer("by_rewards_rao", "the part of gain_net_rao that rewards made") { $0?.rewardsRao },
    .integer("by_prices_rao", "the part that prices and price impact made") { $0?.pricesRao },
    .integer("by_fees_rao", "the part that swap and transaction fees took; zero or below") {
      $0?.feesRao
    },
  ]

  private static let position: JSONRecord<SandboxPortfolio.Position> = [
    .netuid { $0.place.netuid },
    .integer("held_rao", unit: "rao of the unit", "what is held") { $0.heldRao },
    .text("unit", "TAO, or the alpha of the subnet") { $0.place.unit },
    .number("price", unit: "TAO per alpha", "what the pool quotes") { $0.price?.approximate },
    .integer("worth_rao", "what it is worth at that price") { $0.worth.rao },
    .integer("exit_rao", "the TAO that leaving it would return") { $0.exit?.rao },
    .integer("put_in_rao", "the TAO put in") { $0.putIn.rao },
    .integer("taken_out_rao", "the TAO taken out") { $0.takenOut.rao },
    .integer("rewards_rao", unit: "rao of the unit", "rewards until now") { $0.rewardsRao },
    .integer("gain_rao", "what it returns and returned more than was put in") { $0.gainRao },
    .integer("exit_net_rao", "what leaving it would return, transaction fees paid") {
      $0.exitNet?.rao
    },
    .integer("transaction_fees_rao", "transaction fees of its orders until now") {
      $0.transactionFees.rao
    },
    .integer("gain_net_rao", "its gain, all transaction fees paid") { $0.gain?.totalRao },
    gainParts.keys { $0.gain },
  ]
}
