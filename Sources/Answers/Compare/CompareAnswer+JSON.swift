import Explain
import Inquiry
package import JSONText
import Market
import StakingEconomics
import StakingModel

extension CompareAnswer {
  package static let record: JSONRecord<CompareAnswer> = [
    .integer("amount_rao", "what is staked each way") { $0.comparison.amount.rao },
    .integer("days", "for how long") { $0.comparison.days }, .course { $0.comparison },
    .text("scenario", "what the prices do") { $0.comparison.scenario.name },
    .block { $0.asOf.block },
    .list("ways", "the ways it can be staked: root, alpha, an exchange's offer", of: way) {
      answer in answer.comparison.outcomes.map { (answer, $0) }
    },
    .list("refused", "the ways that are not possible", of: refused) { answer in
      answer.comparison.refusals.map { (answer, $0) }
    },
  ]

  private static let way: JSONRecord<(answer: CompareAnswer, outcome: StakeOutcome)> = [
    .text("way", "root, alpha with the number of its subnet, or custodial") {
      $0.answer.identifier($0.outcome.way)
    },
    .text("title", "what people call it") { $0.answer.title($0.outcome.way) },
    .integer("final_rao", "in hand at the end, in TAO, all costs paid") { $0.outcome.finalRao },
    .integer("gain_rao", "what that is more than was staked; may be below zero") {
      $0.outcome.gainRao
    },
    .number("period_return", unit: "fraction", "the gain over the whole time") {
      $0.outcome.periodReturn
    },
    .number("days_until_in_hand", "when it is in hand, waiting times counted") {
      $0.outcome.daysUntilInHand
    },
    .integer("earned_rao", "rewards at the price of the block, before any cost of getting them out")
    { $0.outcome.earnedRao },
    .inAndOut { $0.outcome.inAndOut?.cost.rao }, .steps { $0.outcome.steps },
    .assumptions { $0.outcome.assumptions },
    .risk { way in way.outcome.way.netuid.flatMap { way.answer.risks.places[$0] } }
      .only("for a subnet") { $0.outcome.way.netuid != nil },
    .networkRate { way in way.outcome.way.offer.flatMap { way.answer.risks.offers[$0]?.network } }
      .only("for an exchange's offer") { $0.outcome.way.offer != nil },
    .integer(
      "halved_rao", "in hand if the price of alpha, or of all alpha for root, ends at half"
    ) { $0.answer.risks.halved[$0.outcome.way]?.finalRao },
  ]

  private static let refused: JSONRecord<(answer: CompareAnswer, refusal: StakeRefusal)> = [
    .text("way", "which one") { $0.answer.identifier($0.refusal.way) },
    .text("reason", "why not") { $0.refusal.reason.words },
  ]
}

extension StakeWay {
  /// The subnet whose alpha is held.
  fileprivate var netuid: Netuid? { if case .alpha(let netuid) = self { netuid } else { nil } }

  /// The name of an exchange's offer.
  fileprivate var offer: String? { if case .custodial(let name) = self { name } else { nil } }
}
