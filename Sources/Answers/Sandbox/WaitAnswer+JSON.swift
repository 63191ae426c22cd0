package import JSONText
import Sandbox
import StakingModel

extension WaitAnswer {
  package static let record: JSONRecord<WaitAnswer> = [
    .integer("blocks", unit: "blocks", "how long was waited") { $0.waited },
    .integer("wanted_blocks", unit: "blocks", "how long was asked for") { $0.wanted },
    SandboxNote.block { $0.after.chain.block },
    .list("rewards", "alpha that arrived", of: reward) { $0.act.outcome.rewards },
    worth.keys { Worth(before: $0.was, after: $0.portfolio, answer: $0) },
  ]

  private static let reward: JSONRecord<SandboxOutcome.Reward> = [
    .integer("netuid", "the subnet's number") { $0.netuid.value },
    .integer("alpha_rao", "how much") { $0.alpha.rao },
  ]

  private struct Worth {
    let before: SandboxPortfolio
    let after: SandboxPortfolio
    let growth: SandboxGrowth
    let others: SandboxOthers

    init(before: SandboxPortfolio, after: SandboxPortfolio, answer: WaitAnswer) {
      (self.before, self.after, others) = (before, after, answer.others)
      growth = answer.growth(from: before, to: after)
    }
  }

  private static let worth: JSONRecord<Worth> = [
    .integer("claimable_rao", "what can be claimed on root") { $0.after.claimable.rao },
    .text("others", "what others do: hold (prices stand still) or nobody") { $0.others.rawValue },
    .integer("worth_rao", "what everything is worth now") { $0.after.worth.rao },
    .integer("worth_before_rao", "what it was worth before") { $0.before.worth.rao },
    .integer("by_rewards_rao", "what rewards added, at the prices before") {
      $0.growth.rewardsRao
    },
    .integer("by_prices_rao", "what prices added") { $0.growth.pricesRao },
  ]
}
