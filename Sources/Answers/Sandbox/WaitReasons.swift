import Explain
import Sandbox
import StakingModel

/// Why a wait brought what it brought: sums before and after, the rules that made every block, and
/// what the sandbox takes for granted.
struct WaitReasons {
  let act: SandboxAct
  let before: SandboxState
  let after: SandboxState
  let was: SandboxPortfolio
  let now: SandboxPortfolio
  let title: (SandboxPlace) -> String

  var derivations: [Derivation] {
    let worth = PortfolioReasons(portfolio: now, chain: after.chain, title: title).worth
    var old = PortfolioReasons(portfolio: was, chain: before.chain, title: title).worth[0]
    old = old.renamed("worth_before", "What everything was worth before the wait.")
    let growth = Derivation(
      "growth", "What the wait has added to what everything is worth.",
      formula: "worth - worth_before",
      inputs: [
        .init("worth", "worth now", .tao(now.worth)),
        .init("worth_before", "worth before", .tao(was.worth)),
      ], value: .tao(rao: Int128(now.worth.rao) - Int128(was.worth.rao)), rounding: "not at all",
      source: "definition")
    return [growth] + worth + [old] + act.outcome.rewards.flatMap(reasons) + [waited]
  }

  private var blocks: UInt64 { after.chain.block - before.chain.block }

  private var waited: Derivation {
    Derivation(
      "waited", "How long that is.", formula: "made * 12 s -> days",
      inputs: [.init("made", "blocks made, each of them 12 seconds", .count(blocks))],
      value: .number(Double(blocks) / Double(ChainCalendar.blocksPerDay), "days"),
      rounding: "to a 64-bit number", source: "one block in 12 seconds")
  }

  private func reasons(_ reward: SandboxOutcome.Reward) -> [Derivation] {
    let place = SandboxPlace.subnet(reward.netuid)
    let (name, unit) = (place.suffix, place.unit)
    func staked(_ desk: SandboxState) -> Derivation.Quantity {
      .alpha(desk.chain.wallet.alpha(on: reward.netuid), unit)
    }
    let rewards = Derivation(
      "rewards\(name)", "The alpha that the wait has added to what you hold.",
      formula: "staked\(name) - staked\(name)_before",
      inputs: [
        .init("staked\(name)", "alpha now", staked(after)),
        .init("staked\(name)_before", "alpha before", staked(before)),
      ], value: .alpha(reward.alpha, unit), rounding: "every block's and epoch's part to whole rao",
      source: WaitReasons.rules, assumptions: WaitReasons.noFormula + assumptions)
    return [rewards] + price(reward.netuid)
  }

  private func price(_ netuid: Netuid) -> [Derivation] {
    guard let old = before.chain.subnet(netuid), let new = after.chain.subnet(netuid),
      old.pool.price.approximate > 0
    else { return [] }
    let unit = "α\(netuid.value)"
    let (from, to) = (old.pool.price, new.pool.price)
    let number = "\(netuid.value)"
    return [
      old.priceDerivation("price\(number)_before"),
      Derivation(
        "change\(number)", "What the wait did to the price.",
        formula: "price\(number) / price\(number)_before - 1",
        inputs: [
          .init("price\(number)", "the spot price now", .price(to, unit)),
          .init("price\(number)_before", "the spot price before", .price(from, unit)),
        ], value: .percent((to.approximate - from.approximate) / from.approximate),
        rounding: "to a 64-bit number", source: WaitReasons.rules,
        assumptions: WaitReasons.noFormula + assumptions),
    ]
  }

  private var assumptions: [String] { after.chain.assumptions.sentences }

  private static let noFormula = [
    "no single formula gives it: every block was made one after the other by that rule"
  ]

  private static let rules =
    "pallets/subtensor/src/coinbase/run_coinbase.rs emit_to_subnets and "
    + "calculate_dividend_distribution (runtime 475), block by block"
}
